package dev.docket.server.auth;

import dev.docket.operations.ProblemException;

/** Who a request says it is from, as far as its head can tell. */
public interface ClaimedIdentity {

  /** Whether the body has a say: a signature covers it, a token does not. */
  boolean needsBody();

  /**
   * The identity, once the body is there.
   *
   * @param body is not looked at unless needed
   * @throws ProblemException when there is none, as {@link Authenticator#claim} says
   */
  Identity verify(byte[] body);

  /** A claim that the head has proven. */
  static ClaimedIdentity proven(Identity identity) {
    return new Proven(identity);
  }

  /**
   * @param identity behind the request
   */
  record Proven(Identity identity) implements ClaimedIdentity {

    @Override
    public boolean needsBody() {
      return false;
    }

    @Override
    public Identity verify(byte[] body) {
      return identity;
    }
  }
}

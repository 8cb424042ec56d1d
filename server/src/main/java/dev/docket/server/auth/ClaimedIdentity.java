package dev.docket.server.auth;

import dev.docket.operations.ProblemException;

/** The identity that the head of a request claims. */
public interface ClaimedIdentity {

  /** Whose identity is claimed. */
  Claimant claimant();

  /** Whether the body is needed for verification: a signature covers it, a token does not. */
  boolean needsBody();

  /**
   * Verifies the claim and returns the identity.
   *
   * @param body ignored unless {@link #needsBody}
   * @throws ProblemException as {@link Authenticator#claim} does
   */
  Identity verify(byte[] body);

  /** A claim that the head has already proven. */
  static ClaimedIdentity proven(Identity identity) {
    return new Proven(identity);
  }

  /**
   * @param identity the caller of the request
   */
  record Proven(Identity identity) implements ClaimedIdentity {

    @Override
    public Claimant claimant() {
      return new Claimant(identity.tenant(), identity.accessKeyId());
    }

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

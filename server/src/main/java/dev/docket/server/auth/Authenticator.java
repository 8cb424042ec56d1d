package dev.docket.server.auth;

import dev.docket.operations.ProblemException;

/** Decides who makes a request. Safe for use by many threads; never blocks. */
public interface Authenticator {

  /**
   * Judges all that the head of a request tells of its caller, so that no body need be read of a
   * request that is refused anyway.
   *
   * @param head a request whose body is not looked at
   * @throws ProblemException when there is no identity behind it; its type is one of {@code
   *     MissingAuthenticationTokenException}, {@code IncompleteSignatureException}, {@code
   *     InvalidSignatureException}, {@code UnrecognizedClientException} and {@code
   *     ExpiredTokenException}, all answered with status 403
   */
  ClaimedIdentity claim(SignedRequest head);

  /**
   * The identity behind a whole request.
   *
   * @throws ProblemException when there is none, as {@link #claim} says
   */
  default Identity authenticate(SignedRequest request) {
    return claim(request).verify(request.body());
  }
}

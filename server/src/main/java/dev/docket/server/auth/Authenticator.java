package dev.docket.server.auth;

import dev.docket.operations.ProblemException;

/** Decides who makes a request. Safe for use by many threads; never blocks. */
public interface Authenticator {

  /**
   * The identity behind a request.
   *
   * @throws ProblemException when there is none; its type is one of {@code
   *     MissingAuthenticationTokenException}, {@code IncompleteSignatureException}, {@code
   *     InvalidSignatureException}, {@code UnrecognizedClientException} and {@code
   *     ExpiredTokenException}, all answered with status 403
   */
  Identity authenticate(SignedRequest request);
}

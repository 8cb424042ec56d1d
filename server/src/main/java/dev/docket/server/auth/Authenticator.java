package dev.docket.server.auth;

import dev.docket.operations.Arn;
import dev.docket.operations.ProblemException;

/** Identifies the caller of a request. Safe for use by many threads; never blocks. */
public interface Authenticator {

  /**
   * Checks everything that the head of a request says about its caller, so that the body of a
   * request that is refused anyway need not be read.
   *
   * @param head a request, of which the body is ignored
   * @param service the signing name of the service that the request is for
   * @throws ProblemException when the request is not authentic; its type is one of {@code
   *     MissingAuthenticationTokenException}, {@code IncompleteSignatureException}, {@code
   *     InvalidSignatureException}, {@code UnrecognizedClientException} and {@code
   *     ExpiredTokenException}, all answered with status 403
   */
  ClaimedIdentity claim(SignedRequest head, String service);

  /**
   * Identifies the caller of a complete request to Connect Cases.
   *
   * @throws ProblemException as {@link #claim} does
   */
  default Identity authenticate(SignedRequest request) {
    return claim(request, Arn.SERVICE).verify(request.body());
  }
}

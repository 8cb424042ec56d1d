package dev.docket.server.http;

import dev.docket.operations.Explanation;
import dev.docket.operations.Problem;
import dev.docket.operations.ProblemException;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * The problems of requests that do not reach an operation. Their types are common to AWS services
 * and not part of the model.
 */
final class RequestProblems {

  private RequestProblems() {}

  static ProblemException badRequest(String message) {
    return refusal("BadRequestException", message);
  }

  static ProblemException bodyTooLarge(int maxBytes) {
    return refusal(
        "RequestEntityTooLargeException", "Request body must not exceed " + maxBytes + " bytes");
  }

  static ProblemException tooManyBodies() {
    return refusal(
        "ServiceUnavailableException", "The server has too many request bodies to read, try again");
  }

  static ProblemException tooManyChunks() {
    return badRequest(
        "More than "
            + Body.FREE_PIECES
            + " chunks of a request body must have "
            + Body.LEAST_AVERAGE
            + " bytes on average");
  }

  static ProblemException tooManyHeaders(int most) {
    return refusal(
        "RequestHeaderFieldsTooLargeException",
        "A request must not have more than " + most + " header lines");
  }

  static ProblemException tooManyParameters(int most) {
    return badRequest("A request must not have more than " + most + " query parameters");
  }

  static ProblemException bodyTooSlow(Duration deadline) {
    return refusal(
        "RequestTimeoutException",
        "Request body did not arrive within " + deadline.toSeconds() + " seconds");
  }

  static ProblemException missingAuthenticationToken() {
    return refusal("MissingAuthenticationTokenException", "Missing Authentication Token");
  }

  static ProblemException unknownOperation() {
    return refusal("UnknownOperationException", "Unknown operation");
  }

  /**
   * @param explanation which rate is exceeded
   */
  static ProblemException throttled(Supplier<Explanation> explanation) {
    return new Problem("ThrottlingException", "Rate exceeded").asException(explanation);
  }

  static ProblemException foreignOrigin() {
    return refusal(
        "AccessDeniedException",
        "Pages of this origin may not call; the setting cors-origins says which may");
  }

  static ProblemException foreignHost() {
    return refusal(
        "AccessDeniedException",
        "With the development key, the server answers to localhost, 127.x.x.x and [::1] only: call it"
            + " by one of these, or give it access keys with --access-keys FILE");
  }

  static ProblemException draining() {
    return refusal("ServiceUnavailableException", "The server is shutting down");
  }

  static ProblemException noRoom() {
    return refusal(
        "ServiceUnavailableException", "The server has no room for more at the moment, try again");
  }

  private static ProblemException refusal(String type, String message) {
    return new Problem(type, message).asException();
  }
}

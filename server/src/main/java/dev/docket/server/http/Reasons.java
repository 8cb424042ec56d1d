package dev.docket.server.http;

import dev.docket.operations.Explanation;
import dev.docket.operations.Explanation.Kind;

/** Why requests were refused, as far as the type of the error tells. */
final class Reasons {

  private static final String MESSAGE_NAMES_IT = "The message says what is wrong with the request.";

  private Reasons() {}

  /**
   * @param type the type of the error that was answered
   */
  static Explanation of(String type) {
    return switch (type) {
      case "MissingAuthenticationTokenException" ->
          new Explanation(Kind.SIGNATURE, "The request has neither a signature nor a token.");
      case "IncompleteSignatureException", "InvalidSignatureException" ->
          new Explanation(Kind.SIGNATURE, "The message says what is wrong with the signature.");
      case "UnrecognizedClientException", "ExpiredTokenException" ->
          new Explanation(Kind.KEY, "The access key may not be used.");
      case "AccessDeniedException" ->
          new Explanation(Kind.POLICY, "The message says what is not allowed.");
      case "ServiceQuotaExceededException" ->
          new Explanation(Kind.QUOTA, "The message names the quota.");
      case "ThrottlingException" -> new Explanation(Kind.RATE, "Too many requests came.");
      case "ResourceNotFoundException" ->
          new Explanation(Kind.STATE, "There is nothing that the caller can see under this name.");
      case "ConflictException", "DuplicateResourceException", "PreconditionFailedException" ->
          new Explanation(Kind.STATE, "What is stored does not allow this.");
      case "InternalServerException", "InternalServiceException", "ServiceUnavailableException" ->
          new Explanation(Kind.SERVER, "The server's log tells more.");
      default -> new Explanation(Kind.VALIDATION, MESSAGE_NAMES_IT);
    };
  }

  /** A fault of the control plane. */
  static Explanation ofFault(String faultId) {
    return new Explanation(Kind.FAULT, "Fault " + faultId + " of the control plane.");
  }
}

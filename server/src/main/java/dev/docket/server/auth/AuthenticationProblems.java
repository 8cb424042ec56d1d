package dev.docket.server.auth;

import dev.docket.operations.Problem;
import dev.docket.operations.ProblemException;

/**
 * The answers to requests that prove no identity, in AWS's wording. None of them repeats the
 * Authorization header, a signature or a token: messages end up in logs.
 */
final class AuthenticationProblems {

  private static final int SHOWN_LENGTH = 100;

  private AuthenticationProblems() {}

  static ProblemException missingToken() {
    return refusal("MissingAuthenticationTokenException", "Missing Authentication Token");
  }

  static ProblemException incomplete(String message) {
    return refusal("IncompleteSignatureException", message);
  }

  static ProblemException invalid(String message) {
    return refusal("InvalidSignatureException", message);
  }

  /** The signature is not the one that the key gives for this request. */
  static ProblemException mismatch() {
    return invalid(
        "The request signature we calculated does not match the signature you provided. Check your"
            + " AWS Secret Access Key and signing method. Consult the service documentation for"
            + " details.");
  }

  /** One answer for an unknown key, a disabled one and a wrong token, so that none can be told. */
  static ProblemException unrecognized() {
    return refusal(
        "UnrecognizedClientException", "The security token included in the request is invalid.");
  }

  static ProblemException expired() {
    return refusal(
        "ExpiredTokenException", "The security token included in the request is expired");
  }

  private static ProblemException refusal(String type, String message) {
    return new Problem(type, message).asException();
  }

  /** Text of the client in quotes, cut to a length and without characters that trouble a log. */
  static String quoted(String text) {
    StringBuilder shown = new StringBuilder("'");
    for (int i = 0; i < text.length() && i < SHOWN_LENGTH; i++) {
      char c = text.charAt(i);
      shown.append(c >= ' ' && c <= '~' ? c : '?');
    }
    return shown.append(text.length() > SHOWN_LENGTH ? "...'" : "'").toString();
  }
}

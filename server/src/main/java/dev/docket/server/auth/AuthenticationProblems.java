package dev.docket.server.auth;

import dev.docket.operations.Problem;
import dev.docket.operations.ProblemException;

/**
 * The problems of requests that cannot be authenticated, in AWS's wording. None quotes the
 * Authorization header, a signature or a token, because messages end up in logs.
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

  /** The Region does not exist, or the access key is not for it. */
  static ProblemException otherRegion(String region) {
    return invalid(regionMessage(region));
  }

  static String regionMessage(String region) {
    return "Credential should be scoped to a valid region, not " + quoted(region) + ".";
  }

  /** The signature does not match the request. */
  static ProblemException mismatch() {
    return invalid(
        "The request signature we calculated does not match the signature you provided. Check your"
            + " AWS Secret Access Key and signing method. Consult the service documentation for"
            + " details.");
  }

  /**
   * The same for an unknown key, a disabled key and a wrong token, so that they cannot be told
   * apart.
   */
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

  /** Quotes text of the client, cut to a length and without characters that could corrupt a log. */
  static String quoted(String text) {
    StringBuilder shown = new StringBuilder("'");
    for (int i = 0; i < text.length() && i < SHOWN_LENGTH; i++) {
      char c = text.charAt(i);
      shown.append(c >= ' ' && c <= '~' ? c : '?');
    }
    return shown.append(text.length() > SHOWN_LENGTH ? "...'" : "'").toString();
  }
}

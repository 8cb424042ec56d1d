package dev.docket.server.auth;

import dev.docket.operations.Explanation;
import dev.docket.operations.Explanation.Kind;
import dev.docket.operations.Problem;
import dev.docket.operations.ProblemException;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * The problems of requests that cannot be authenticated, in AWS's wording. None quotes the
 * Authorization header, a signature or a token, because messages end up in logs.
 */
final class AuthenticationProblems {

  private static final String INVALID = "InvalidSignatureException";

  private static final int SHOWN_LENGTH = 100;

  private AuthenticationProblems() {}

  static ProblemException missingToken() {
    return refusal("MissingAuthenticationTokenException", "Missing Authentication Token");
  }

  static ProblemException incomplete(String message) {
    return refusal("IncompleteSignatureException", message);
  }

  static ProblemException invalid(String message) {
    return refusal(INVALID, message);
  }

  /** The Region does not exist, or the access key is not for it. */
  static ProblemException otherRegion(String region) {
    return invalid(regionMessage(region));
  }

  static String regionMessage(String region) {
    return "Credential should be scoped to a valid region, not " + quoted(region) + ".";
  }

  /** The signature does not match the request, which has characters that no signature covers. */
  static ProblemException mismatch() {
    return mismatch(
        () ->
            new Explanation(
                Kind.SIGNATURE, "The request has characters that HTTP does not allow there."));
  }

  /** The signature does not match the request. */
  static ProblemException mismatch(Supplier<Explanation> explanation) {
    return new Problem(
            INVALID,
            "The request signature we calculated does not match the signature you provided. Check"
                + " your AWS Secret Access Key and signing method. Consult the service documentation"
                + " for details.")
        .asException(explanation);
  }

  static ProblemException unknownKey(String id) {
    return unrecognized("There is no access key " + quoted(id) + ", or it is not active.");
  }

  static ProblemException unknownToken() {
    return unrecognized("No access key that is active has this bearer token.");
  }

  static ProblemException wrongSessionToken(String id) {
    return unrecognized(
        "The signature is right, but the session token is not that of the access key "
            + quoted(id)
            + ": it is missing, another one, or the key has none.");
  }

  /**
   * The same for an unknown key, a disabled key and a wrong token, so that callers cannot tell them
   * apart.
   */
  private static ProblemException unrecognized(String why) {
    return new Problem(
            "UnrecognizedClientException", "The security token included in the request is invalid.")
        .asException(() -> new Explanation(Kind.KEY, why));
  }

  static ProblemException expired(String id, Instant expiry) {
    return new Problem(
            "ExpiredTokenException", "The security token included in the request is expired")
        .asException(
            () ->
                new Explanation(
                    Kind.KEY, "The access key " + quoted(id) + " expired at " + expiry + "."));
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

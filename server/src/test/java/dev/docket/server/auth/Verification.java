package dev.docket.server.auth;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.docket.operations.ProblemException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Verifies requests of the test data with the key they were signed with. */
final class Verification {

  static final String ACCOUNT = "123456789012";
  static final String PRINCIPAL = "arn:aws:iam::123456789012:user/ann";

  static final Set<String> REGIONS = Set.of("us-east-1", "us-west-2", "eu-west-1", "eu-central-1");

  private Verification() {}

  static AccessKey key(String id, String secret, @Nullable String sessionToken) {
    return new AccessKey(id, secret, ACCOUNT, PRINCIPAL, sessionToken, null, null);
  }

  /** The key of the recorded requests; its session token is the one that a request carries. */
  static AccessKey recordedKey(WireRequest request) {
    String token =
        request.has("X-Amz-Security-Token") ? request.header("X-Amz-Security-Token") : null;
    return key("AKIAEXAMPLE", "secret", token);
  }

  /** Takes every request for one to this service. */
  static Authenticator authenticator(String service, Instant now, AccessKey... keys) {
    Authenticator authenticator =
        new AccessKeyAuthenticator(
            new AccessKeyTable(List.of(keys)),
            "eu-central-1",
            REGIONS,
            InstantSource.fixed(now),
            SignatureTimes.BY_THE_CLOCK);
    return (head, cases) -> authenticator.claim(head, service);
  }

  /** Verifies recorded requests at the time that one of them was signed. */
  static Authenticator atTimeOf(WireRequest request) {
    Instant now = SigningTime.parse(request.header("X-Amz-Date")).instant();
    return authenticator("cases", now, recordedKey(request));
  }

  /** The type of the problem a request is refused with; {@code "accepted"} when it is not. */
  static String outcome(Authenticator authenticator, SignedRequest request) {
    try {
      authenticator.authenticate(request);
      return "accepted";
    } catch (ProblemException refused) {
      return refused.problem().type();
    }
  }

  /** What a request is told that is refused. */
  static String message(Authenticator authenticator, WireRequest request) {
    return catchThrowableOfType(
            ProblemException.class, () -> authenticator.authenticate(request.signed()))
        .problem()
        .message();
  }
}

package dev.docket.server.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.vertx.core.MultiMap;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Clocks, keys and tokens around a good signature, and what the answers say. */
class SignatureVerifierTest {

  private static final String INVALID = "InvalidSignatureException";
  private static final String UNRECOGNIZED = "UnrecognizedClientException";
  private static final String EXPIRED = "ExpiredTokenException";
  private static final String ACCEPTED = "accepted";

  private static final WireRequest PLAIN = WireRequest.recorded("boto3-1.43, POST /domains");

  private static final WireRequest WITH_QUERY =
      WireRequest.recorded("boto3-1.43, POST /domains-list?maxResults=10&nextToken=a%2Fb%2Bc%3D");

  private static final WireRequest WITH_TOKEN =
      WireRequest.recorded("aws-sdk-java-v2-async, POST /domains");

  static Stream<Arguments> clocks() {
    return Stream.of(
        arguments(Duration.ofMinutes(-5), ACCEPTED),
        arguments(Duration.ofMinutes(5), ACCEPTED),
        arguments(Duration.ofMinutes(-5).minusSeconds(1), INVALID),
        arguments(Duration.ofMinutes(5).plusSeconds(1), INVALID),
        arguments(Duration.ofMinutes(15), INVALID),
        arguments(Duration.ofDays(1), INVALID),
        arguments(Duration.ofDays(-365), INVALID));
  }

  @ParameterizedTest
  @MethodSource("clocks")
  void clock_mayBeOffByFiveMinutes(Duration off, String outcome) {
    Authenticator authenticator =
        Verification.authenticator("cases", signedAt().plus(off), Verification.recordedKey(PLAIN));

    assertThat(Verification.outcome(authenticator, PLAIN.signed())).isEqualTo(outcome);
  }

  private static Instant signedAt() {
    return SigningTime.parse(PLAIN.header("X-Amz-Date")).instant();
  }

  @Test
  void clock_saysWhatIsTooOldAndTooNew() {
    AccessKey key = Verification.recordedKey(PLAIN);
    Authenticator late =
        Verification.authenticator("cases", Instant.parse("2026-11-22T17:36:14.5Z"), key);
    Authenticator early =
        Verification.authenticator("cases", Instant.parse("2026-11-22T17:20:00Z"), key);

    assertThat(Verification.message(late, PLAIN))
        .isEqualTo(
            "Signature expired: 20261122T173014Z is now earlier than 20261122T173114Z"
                + " (20261122T173614Z - 5 min.)");
    assertThat(Verification.message(early, PLAIN))
        .isEqualTo(
            "Signature not yet current: 20261122T173014Z is still later than 20261122T172500Z"
                + " (20261122T172000Z + 5 min.)");
  }

  static Stream<Arguments> keys() {
    Instant now = SigningTime.parse(WITH_TOKEN.header("X-Amz-Date")).instant();
    return Stream.of(
        arguments("right token", WITH_TOKEN, key("secret", "tok/en+==", null), ACCEPTED),
        arguments("other token", WITH_TOKEN, key("secret", "tok/en", null), UNRECOGNIZED),
        arguments("token on a long-term key", WITH_TOKEN, key("secret", null, null), UNRECOGNIZED),
        arguments("no token", PLAIN, key("secret", "tok/en+==", null), UNRECOGNIZED),
        arguments("expired", WITH_TOKEN, key("secret", "tok/en+==", now), EXPIRED),
        arguments(
            "about to expire",
            WITH_TOKEN,
            key("secret", "tok/en+==", now.plusSeconds(1)),
            ACCEPTED),
        arguments("other secret", PLAIN, key("Secret", null, null), INVALID),
        arguments("empty secret", PLAIN, key("", null, null), INVALID),
        arguments("other secret and token", WITH_TOKEN, key("Secret", null, now), INVALID));
  }

  private static AccessKey key(String secret, String token, Instant expires) {
    return new AccessKey(
        "AKIAEXAMPLE", secret, Verification.ACCOUNT, Verification.PRINCIPAL, token, expires, null);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("keys")
  void key_decides(String what, WireRequest request, AccessKey key, String outcome) {
    Instant now = SigningTime.parse(request.header("X-Amz-Date")).instant();

    assertThat(
            Verification.outcome(Verification.authenticator("cases", now, key), request.signed()))
        .isEqualTo(outcome);
  }

  @Test
  void absentParameters_areReportedTogether() {
    assertThat(
            Verification.message(
                Verification.atTimeOf(PLAIN),
                PLAIN.authorization(old -> "AWS4-HMAC-SHA256").without("X-Amz-Date")))
        .isEqualTo(
            "Authorization header requires 'Credential' parameter. Authorization header requires"
                + " 'Signature' parameter. Authorization header requires 'SignedHeaders' parameter."
                + " Authorization header requires existence of either a 'X-Amz-Date' or a 'Date'"
                + " header.");
  }

  @Test
  void scopeMistakes_areReportedTogether() {
    WireRequest request =
        PLAIN.authorization(
            old -> old.replace("20261122/us-east-1/cases/aws4_request", "20261121/MARS/s3/aws"));

    assertThat(Verification.message(Verification.atTimeOf(PLAIN), request))
        .isEqualTo(
            "Credential should be scoped to a valid region, not 'MARS'. Credential should be scoped"
                + " to correct service: 'cases'. Credential should be scoped with a valid"
                + " terminator: 'aws4_request', not 'aws'. Date in Credential scope does not match"
                + " YYYYMMDD from ISO-8601 version of date from HTTP: '20261121' != '20261122',"
                + " from '20261122T173014Z'.");
  }

  /** The shape of a Region is not enough: each one would have quotas and buckets of its own. */
  @Test
  void regionThatDoesNotExist_isRefused() {
    WireRequest request = PLAIN.authorization(old -> old.replace("/us-east-1/", "/us-east-9/"));

    assertThat(Verification.message(Verification.atTimeOf(PLAIN), request))
        .isEqualTo("Credential should be scoped to a valid region, not 'us-east-9'.");
  }

  @Test
  void regionThatTheKeyIsNotFor_isToldToItsHolderOnly() {
    Instant now = SigningTime.parse(PLAIN.header("X-Amz-Date")).instant();
    Authenticator authenticator =
        Verification.authenticator(
            "cases", now, onlyIn("eu-west-1", Verification.recordedKey(PLAIN)));

    assertThat(Verification.message(authenticator, PLAIN))
        .isEqualTo("Credential should be scoped to a valid region, not 'us-east-1'.");
    assertThat(
            Verification.message(
                authenticator,
                PLAIN.authorization(old -> old.substring(0, old.length() - 1) + "x")))
        .startsWith("The request signature we calculated does not match");
  }

  private static AccessKey onlyIn(String region, AccessKey key) {
    return new AccessKey(
        key.id(),
        key.secret(),
        key.account(),
        key.principal(),
        key.sessionToken(),
        key.expires(),
        key.bearerToken(),
        key.policies(),
        Set.of(region));
  }

  @Test
  void parametersInAnotherOrder_areTheSame() {
    WireRequest reordered = WITH_QUERY.target("/domains-list?nextToken=a%2fb%2bc%3d&maxResults=10");

    assertThat(Verification.outcome(Verification.atTimeOf(WITH_QUERY), reordered.signed()))
        .isEqualTo(ACCEPTED);
  }

  @Test
  void sessionToken_isTakenFromTheHeaderAndNotFromTheQuery() {
    Instant now = signedAt();
    AccessKey key = Verification.key("AKIAEXAMPLE", "secret", "tok");
    String target = "/domains-list?X-Amz-Security-Token=tok";
    byte[] body = {};
    MultiMap headers = MultiMap.caseInsensitiveMultiMap().add("Host", "localhost");
    new RequestSigner("AKIAEXAMPLE", "secret", null, "us-east-1", "cases")
        .sign("POST", target, headers, body, now);
    SignedRequest request = SignedRequest.of("POST", target, headers, body);
    Authenticator authenticator = Verification.authenticator("cases", now, key);

    assertThat(Verification.outcome(authenticator, request)).isEqualTo(UNRECOGNIZED);
    headers.add("X-Amz-Security-Token", "tok");
    assertThat(Verification.outcome(authenticator, request)).isEqualTo(ACCEPTED);
  }
}

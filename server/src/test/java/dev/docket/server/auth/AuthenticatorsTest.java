package dev.docket.server.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.operations.ProblemException;
import dev.docket.storage.Tenant;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bearer tokens, the development keys and the server that verifies nothing. */
class AuthenticatorsTest {

  private static final Instant NOW = Instant.parse("2026-11-22T17:30:14Z");
  private static final String USER = "arn:aws:iam::000000000000:user/docket";

  private static SignedRequest request(String authorization) {
    return new WireRequest("", "POST", "/domains-list", List.of(), "")
        .with("Authorization", authorization)
        .signed();
  }

  private static SignedRequest anonymous() {
    return new WireRequest("", "POST", "/domains-list", List.of(), "").signed();
  }

  private static Identity identity(String account, String region, String id) {
    return new Identity(
        new Tenant(account, region),
        Principal.of("arn:aws:iam::" + account + ":user/docket"),
        id,
        null);
  }

  private static Authenticator with(AccessKeys keys) {
    return new AccessKeyAuthenticator(
        keys,
        "eu-central-1",
        Verification.REGIONS,
        InstantSource.fixed(NOW),
        SignatureTimes.BY_THE_CLOCK);
  }

  private static AccessKeys withBearer(Instant expires) {
    return new AccessKeyTable(
        List.of(new AccessKey("AKIA", "s", "123456789012", USER, null, expires, "tok-en")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bearer tok-en", "bearer tok-en", "BEARER  tok-en "})
  void bearerToken_standsForItsKeyInTheConfiguredRegion(String header) {
    assertThat(with(withBearer(null)).authenticate(request(header)))
        .isEqualTo(
            new Identity(
                new Tenant("123456789012", "eu-central-1"), Principal.of(USER), "AKIA", null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bearer tok-em", "Bearer TOK-EN", "Bearer tok-en tok-en", "Bearer s"})
  void otherBearerToken_isUnrecognized(String header) {
    assertThat(Verification.outcome(with(withBearer(null)), request(header)))
        .isEqualTo("UnrecognizedClientException");
  }

  @Test
  void bearerTokenOfAnExpiredKey_isRefused() {
    assertThat(Verification.outcome(with(withBearer(NOW)), request("Bearer tok-en")))
        .isEqualTo("ExpiredTokenException");
  }

  @ParameterizedTest
  @CsvSource({
    "docket-secret, 000000000000, docket",
    "docket-secret.123456789012, 123456789012, 123456789012"
  })
  void developmentBearerToken_opensTheAccountItNames(String token, String account, String id) {
    assertThat(with(new DevelopmentKeys()).authenticate(request("Bearer " + token)))
        .isEqualTo(identity(account, "eu-central-1", id));
  }

  @ParameterizedTest
  @ValueSource(strings = {"docket", "docket-secret.", "docket-secret.docket", "x.123456789012"})
  void otherDevelopmentBearerToken_isUnrecognized(String token) {
    assertThat(Verification.outcome(with(new DevelopmentKeys()), request("Bearer " + token)))
        .isEqualTo("UnrecognizedClientException");
  }

  @Test
  void developmentKey_isMadeOnce() {
    DevelopmentKeys keys = new DevelopmentKeys();
    for (String id : List.of("docket", "123456789012")) {
      assertThat(keys.byId(id).orElseThrow()).isSameAs(keys.byId(id).orElseThrow());
    }
    for (int i = 0; i < 1_000; i++) {
      String account = "%012d".formatted(i);
      assertThat(keys.byId(account).orElseThrow().account()).isEqualTo(account);
    }
  }

  @Test
  void developmentKeys_areDocketAndEveryAccount() {
    DevelopmentKeys keys = new DevelopmentKeys();

    assertThat(keys.byId("docket"))
        .contains(new AccessKey("docket", "docket-secret", "000000000000", USER, null, null, null));
    assertThat(keys.byId("123456789012").orElseThrow().account()).isEqualTo("123456789012");
    assertThat(keys.byId("12345678901")).isEmpty();
    assertThat(keys.byId("Docket")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "AWS4-HMAC-SHA256 Credential=123456789012/20150830/us-west-2/cases/aws4_request,"
            + " Signature=00 | 123456789012 | us-west-2 | 123456789012",
        "AWS4-HMAC-SHA256 Credential=test/20150830/us-west-2/cases/aws4_request"
            + "| 000000000000 | us-west-2 | test",
        "AWS4-HMAC-SHA256 Credential=123456789012/x | 000000000000 | eu-west-1 | anonymous",
        "Bearer anything | 000000000000 | eu-west-1 | anonymous"
      })
  void noAuthentication_believesTheCredential(
      String header, String account, String region, String id) {
    assertThat(
            new NoAuthentication("eu-west-1", Verification.REGIONS).authenticate(request(header)))
        .isEqualTo(identity(account, region, id));
  }

  @ParameterizedTest
  @ValueSource(strings = {"us-east-9", "US:W", ""})
  void noAuthentication_refusesRegionsThatDoNotExist(String region) {
    SignedRequest request =
        request("AWS4-HMAC-SHA256 Credential=123456789012/x/" + region + "/cases/x");

    assertThatThrownBy(
            () -> new NoAuthentication("eu-west-1", Verification.REGIONS).authenticate(request))
        .isInstanceOfSatisfying(
            ProblemException.class,
            refused ->
                assertThat(refused.problem().message())
                    .isEqualTo(
                        "Credential should be scoped to a valid region, not '" + region + "'."));
  }

  @Test
  void bearerTokenOfAKeyForOtherRegions_isRefused() {
    AccessKey key =
        new AccessKey(
            "AKIA",
            "s",
            "123456789012",
            Principal.of(USER),
            null,
            null,
            "tok-en",
            null,
            Set.of("us-east-1"));

    assertThat(
            Verification.outcome(with(new AccessKeyTable(List.of(key))), request("Bearer tok-en")))
        .isEqualTo("InvalidSignatureException");
  }

  @Test
  void noAuthentication_acceptsRequestsThatNameNobody() {
    assertThat(new NoAuthentication("eu-west-1", Verification.REGIONS).authenticate(anonymous()))
        .isEqualTo(identity("000000000000", "eu-west-1", "anonymous"));
  }

  @Test
  void signingKeys_areBoundedAndDependOnEverything() {
    SigningKeys keys = new SigningKeys(4);

    assertThat(
            List.of(
                keys.get("one", "20261122", "us-east-1", "cases"),
                keys.get("one", "20261123", "us-east-1", "cases"),
                keys.get("one", "20261122", "us-east-2", "cases"),
                keys.get("two", "20261122", "us-east-1", "cases"),
                keys.get("one", "20261122", "us-east-1", "connect")))
        .doesNotHaveDuplicates();
    assertThat(keys.size()).isEqualTo(1);
    assertThat(keys.get("two", "20261122", "us-east-1", "cases"))
        .isSameAs(keys.get("two", "20261122", "us-east-1", "cases"));
  }
}

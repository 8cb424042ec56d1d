package dev.docket.server.auth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.server.auth.PublishedSuite.Case;
import io.vertx.core.MultiMap;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.Key;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The 38 cases of AWS's published test suite for Signature Version 4, each with its signature in a
 * header and in the query (awslabs/aws-c-auth, tests/aws-signing-test-suite/v4, Apache-2.0). The
 * six cases whose path is signed without being normalised, as only S3 does it, must be refused.
 *
 * <p>The server takes no credentials from the query; those cases drive the signing underneath.
 */
class PublishedSuiteTest {

  static List<Case> inHeader() {
    return PublishedSuite.inHeader();
  }

  static List<Case> inQuery() {
    return PublishedSuite.inQuery();
  }

  @ParameterizedTest
  @MethodSource("inHeader")
  void signatureInHeader_isAcceptedUnlessSignedAsForS3(Case example) {
    WireRequest request = example.request();

    assertThat(Verification.outcome(PublishedSuite.authenticator(request), request.signed()))
        .isEqualTo(example.isSignedAsForS3() ? "InvalidSignatureException" : "accepted");
  }

  @ParameterizedTest
  @MethodSource("inHeader")
  void canonicalRequestOfHeaderForm_isThatOfTheSuiteUnlessSignedAsForS3(Case example) {
    String list = String.join(";", example.request().signedHeaders());

    String canonical = canonical(example.request().signed(), list);

    assertThat(canonical.equals(example.canonicalRequest()))
        .isNotEqualTo(example.isSignedAsForS3());
  }

  @ParameterizedTest
  @MethodSource("inQuery")
  void signatureInQuery_isReproducedUnlessSignedAsForS3(Case example) {
    SignedRequest request = unsigned(example);
    String list = parameter(request.rawQuery(), "X-Amz-SignedHeaders");

    String canonical = canonical(request, list);

    assertThat(canonical.equals(example.canonicalRequest()))
        .isNotEqualTo(example.isSignedAsForS3());
    assertThat(signature(canonical).equals(example.signature()))
        .isNotEqualTo(example.isSignedAsForS3());
  }

  @ParameterizedTest
  @MethodSource("inQuery")
  void signatureInQuery_isNoAuthentication(Case example) {
    assertThat(
            Verification.outcome(
                PublishedSuite.authenticator(example.request()), example.request().signed()))
        .isEqualTo("MissingAuthenticationTokenException");
  }

  @Test
  void cases_areAllThere() {
    assertThat(inHeader()).hasSize(38);
    assertThat(inQuery()).hasSize(38);
    assertThat(PublishedSuite.accepted()).hasSize(32);
  }

  private static String canonical(SignedRequest request, String signedHeaders) {
    ByteText text = new ByteText();
    byte[] payloadHash = Hashing.ofThread().sha256(request.body());
    SignedHeaders headers = SignedHeaders.of(signedHeaders, request.headers());
    CanonicalRequest.write(text, request, headers, payloadHash);
    return new String(text.bytes(), 0, text.length(), StandardCharsets.UTF_8);
  }

  private static String signature(String canonical) {
    Credential scope =
        new Credential(PublishedSuite.ID, "20150830", "us-east-1", "service", "aws4_request");
    Key key =
        new SigningKeys(1)
            .get(PublishedSuite.SECRET, scope.date(), scope.region(), scope.service());
    byte[] hash = Hashing.ofThread().sha256(canonical.getBytes(StandardCharsets.UTF_8));
    byte[] signature =
        SignatureVerifier.signature(key, scope, SigningTime.parse("20150830T123600Z"), hash);
    return new String(signature, StandardCharsets.ISO_8859_1);
  }

  /** The request before its signature, and a token that was not signed, went into the query. */
  private static SignedRequest unsigned(Case example) {
    SignedRequest request = example.request().signed();
    boolean tokenIsSigned = example.canonicalRequest().contains("X-Amz-Security-Token");
    String query =
        Arrays.stream(request.rawQuery().split("&"))
            .filter(pair -> !pair.startsWith("X-Amz-Signature="))
            .filter(pair -> tokenIsSigned || !pair.startsWith("X-Amz-Security-Token="))
            .collect(Collectors.joining("&"));
    MultiMap headers = request.headers();
    return new SignedRequest(request.method(), request.rawPath(), query, headers, request.body());
  }

  private static String parameter(String query, String name) {
    return Arrays.stream(query.split("&"))
        .filter(pair -> pair.startsWith(name + "="))
        .map(pair -> URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8))
        .findFirst()
        .orElseThrow();
  }
}

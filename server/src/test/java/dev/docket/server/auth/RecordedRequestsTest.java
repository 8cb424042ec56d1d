package dev.docket.server.auth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.storage.Tenant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What boto3, the AWS CLI, the SDKs for Java and JavaScript and curl really send. */
class RecordedRequestsTest {

  static List<WireRequest> rightlySigned() {
    return WireRequest.rightlySigned();
  }

  @ParameterizedTest
  @MethodSource("rightlySigned")
  void recordedRequest_isAccepted(WireRequest request) {
    Identity identity = Verification.atTimeOf(request).authenticate(request.signed());

    assertThat(identity)
        .isEqualTo(
            new Identity(
                new Tenant(Verification.ACCOUNT, "us-east-1"),
                Principal.of(Verification.PRINCIPAL),
                "AKIAEXAMPLE",
                null));
  }

  static List<WireRequest> signedByCurlWithEncodedPath() {
    return WireRequest.recorded().stream().filter(WireRequest::isFromCurlWithEncodedPath).toList();
  }

  /** To accept both encodings would let one signature fit {@code /a%2Fb} and {@code /a%252Fb}. */
  @ParameterizedTest
  @MethodSource("signedByCurlWithEncodedPath")
  void pathEncodedOnce_isRefused(WireRequest request) {
    assertThat(Verification.outcome(Verification.atTimeOf(request), request.signed()))
        .isEqualTo("InvalidSignatureException");
  }

  @Test
  void recordedRequests_areAllThere() {
    assertThat(rightlySigned()).hasSize(61);
    assertThat(signedByCurlWithEncodedPath()).hasSize(2);
  }

  @Test
  void requestsOfRealClients_areFarFromTheLimits() {
    assertThat(WireRequest.recorded())
        .allSatisfy(request -> assertThat(request.headers()).hasSizeLessThan(30))
        .filteredOn(request -> request.has("Authorization"))
        .allSatisfy(
            request ->
                assertThat(request.signedHeaders()).hasSizeLessThan(SignedHeaders.MOST_NAMES / 4));
  }
}

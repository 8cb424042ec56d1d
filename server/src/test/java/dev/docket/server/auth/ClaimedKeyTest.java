package dev.docket.server.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.MultiMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimedKeyTest {

  private static String claimed(String authorization) {
    return ClaimedKey.of(MultiMap.caseInsensitiveMultiMap().add("Authorization", authorization));
  }

  @Test
  void signature_namesTheIdOfItsKey() {
    for (WireRequest request : WireRequest.rightlySigned()) {
      assertThat(ClaimedKey.of(request.signed().headers())).isEqualTo("AKIAEXAMPLE");
    }
  }

  @Test
  void bearerToken_isNamedByADigest() {
    assertThat(claimed("Bearer a-token"))
        .matches("[0-9a-f]{64}")
        .isEqualTo(claimed("bearer  a-token "))
        .isNotEqualTo(claimed("Bearer another-token"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Basic YTpi",
        "AWS4-HMAC-SHA256",
        "AWS4-HMAC-SHA256 Credential=",
        "AWS4-HMAC-SHA256 Credential=AKIAEXAMPLE",
        "AWS4-HMAC-SHA256 Credential=/20261122",
        "AWS4-HMAC-SHA256 SignedHeaders=a/b"
      })
  void otherHeader_namesNone(String header) {
    assertThat(claimed(header)).isEmpty();
  }

  @Test
  void absentHeaderAndEndlessId_nameNone() {
    assertThat(ClaimedKey.of(MultiMap.caseInsensitiveMultiMap())).isEmpty();
    assertThat(claimed("AWS4-HMAC-SHA256 Credential=" + "A".repeat(129) + "/20261122")).isEmpty();
  }
}

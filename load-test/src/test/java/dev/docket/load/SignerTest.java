package dev.docket.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.HttpSigner;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;

class SignerTest {

  private static final Instant NOW = Instant.parse("2026-03-01T12:34:56Z");
  private static final String HOST = "127.0.0.1:8080";

  private final Signer signer = new Signer(new LoadKey("docket", "docket-secret"), "us-east-1");

  @Test
  void signature_isThatOfAwsSigner() {
    for (LoadCall call :
        new LoadCall[] {
          new LoadCall("CreateCase", "POST", "/domains/d-1/cases", "{\"title\":\"Grüße\"}"),
          new LoadCall("UpdateCase", "PUT", "/domains/d-1/cases/c-2", "{}"),
          new LoadCall("CreateRelatedItem", "POST", "/domains/d-1/cases/c-2/related-items/", "{ }")
        }) {
      Signer.Signature signature = signer.sign(call, HOST, NOW);

      assertThat(signature.date()).isEqualTo("20260301T123456Z");
      assertThat(signature.authorization()).isEqualTo(byAws(call));
    }
  }

  @Test
  void key_isRenewedEachDay() {
    LoadCall call = new LoadCall("GetCase", "POST", "/domains/d-1/cases/c-2", "{}");
    String today = signer.sign(call, HOST, NOW).authorization();

    assertThat(signer.sign(call, HOST, NOW.plusSeconds(86_400)).authorization())
        .contains("/20260302/")
        .isNotEqualTo(today);
    assertThat(signer.sign(call, HOST, NOW).authorization()).isEqualTo(today);
  }

  private static String byAws(LoadCall call) {
    return AwsV4HttpSigner.create()
        .sign(
            request ->
                request
                    .identity(AwsCredentialsIdentity.create("docket", "docket-secret"))
                    .request(
                        SdkHttpRequest.builder()
                            .method(SdkHttpMethod.fromValue(call.method()))
                            .uri(URI.create("http://" + HOST + call.path()))
                            .putHeader("Content-Type", Signer.CONTENT_TYPE)
                            .build())
                    .payload(ContentStreamProvider.fromUtf8String(call.body()))
                    .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, "cases")
                    .putProperty(AwsV4HttpSigner.REGION_NAME, "us-east-1")
                    .putProperty(HttpSigner.SIGNING_CLOCK, Clock.fixed(NOW, ZoneOffset.UTC)))
        .request()
        .firstMatchingHeader("Authorization")
        .orElseThrow();
  }
}

package dev.docket.server.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.connectcases.ConnectCasesClient;
import software.amazon.awssdk.services.connectcases.model.ConnectCasesException;

/**
 * Who may call. The verifier has tests of its own; these show it is in the way of every request.
 */
@Wire
class AuthenticationWireTest {

  private static final byte[] NO_BODY = {};

  private static byte[] request(String method, String target, String... headers) {
    String head = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
    return (method
            + " "
            + target
            + " HTTP/1.1\r\nHost: localhost\r\n"
            + head
            + "Content-Length: 0\r\n\r\n")
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  @Test
  void anonymousRequests_areRefusedOnKnownAndUnknownPathsAlike() {
    try (TestDocket docket = TestDocket.start()) {
      RawHttp http = new RawHttp(docket.port());
      for (String target : List.of("/domains-list", "/nowhere", "/", "/domains/x")) {
        http.send(request("POST", target)).isError(403, "MissingAuthenticationTokenException");
      }
    }
  }

  @Test
  void otherSchemesAndBrokenHeaders_areRefused() {
    try (TestDocket docket = TestDocket.start()) {
      RawHttp http = new RawHttp(docket.port());
      http.send(request("POST", "/domains-list", "Authorization: Basic YTpi"))
          .isError(403, "MissingAuthenticationTokenException");
      http.send(request("POST", "/domains-list", "Authorization: AWS4-HMAC-SHA256 nonsense"))
          .isError(403, "IncompleteSignatureException");
      http.send(request("POST", "/domains-list", "Authorization: Bearer guess"))
          .isError(403, "UnrecognizedClientException");
    }
  }

  @Test
  void wrongSecretAndUnknownKey_areRefused() {
    try (TestDocket docket = TestDocket.start();
        ConnectCasesClient wrongSecret = docket.clientWithSecret("docket", "guess");
        ConnectCasesClient unknownKey = docket.clientWithSecret("AKIDUNKNOWN", "docket-secret")) {
      assertThatThrownBy(() -> wrongSecret.listDomains(r -> {}))
          .isInstanceOfSatisfying(
              ConnectCasesException.class,
              refusal -> {
                assertThat(refusal.statusCode()).isEqualTo(403);
                assertThat(refusal.awsErrorDetails().errorCode())
                    .isEqualTo("InvalidSignatureException");
              });
      assertThatThrownBy(() -> unknownKey.listDomains(r -> {}))
          .isInstanceOfSatisfying(
              ConnectCasesException.class,
              refusal ->
                  assertThat(refusal.awsErrorDetails().errorCode())
                      .isEqualTo("UnrecognizedClientException"));
    }
  }

  @Test
  void developmentKey_isAccountZero() {
    try (TestDocket docket = TestDocket.start();
        ConnectCasesClient cases = docket.clientWithSecret("docket", "docket-secret")) {
      assertThat(cases.createDomain(r -> r.name("acme")).domainArn())
          .startsWith("arn:aws:cases:us-east-1:000000000000:domain/");
    }
  }

  @Test
  void accessKeysFile_replacesTheDevelopmentKey(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("keys.yaml");
    String keys =
        """
        - id: AKIDALICE
          secret: alice-secret
          account: "111122223333"
          principal: arn:aws:iam::111122223333:user/alice
          bearerToken: alice-token
        """;
    Files.writeString(file, keys);
    try (TestDocket docket = TestDocket.start("--access-keys=" + file);
        ConnectCasesClient alice = docket.clientWithSecret("AKIDALICE", "alice-secret");
        ConnectCasesClient development = docket.clientWithSecret("docket", "docket-secret")) {
      assertThat(alice.createDomain(r -> r.name("acme")).domainArn()).contains(":111122223333:");
      assertThatThrownBy(() -> development.listDomains(r -> {}))
          .hasMessageContaining("security token included in the request is invalid");
      RawHttp http = new RawHttp(docket.port());
      assertThat(
              http.send(request("POST", "/domains-list", "Authorization: Bearer alice-token"))
                  .status())
          .isEqualTo(200);
    }
  }

  @Test
  void madeUpRegions_giveNoMoreBucketsAndQuotas() {
    for (String auth : List.of("none", "sigv4")) {
      try (TestDocket docket = TestDocket.start("--auth=" + auth, "--rate-limit=1/1")) {
        RawHttp http = new RawHttp(docket.port());
        for (int i = 0; i < 20; i++) {
          http.send(
                  request(
                      "POST",
                      "/domains-list",
                      "X-Amz-Date: " + now(),
                      "Authorization: AWS4-HMAC-SHA256 Credential=111122223333/"
                          + now().substring(0, 8)
                          + "/moon-"
                          + i
                          + "/cases/aws4_request, SignedHeaders=host, Signature=00"))
              .isError(403, "InvalidSignatureException");
        }
      }
    }
  }

  private static String now() {
    return DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT)
        .withZone(ZoneOffset.UTC)
        .format(Instant.now());
  }

  @Test
  void regionsThatAreConfigured_areTheOnlyOnes() {
    try (TestDocket docket = TestDocket.start("--regions=moon-1", "--region=moon-1");
        ConnectCasesClient there = docket.client("111122223333", "moon-1");
        ConnectCasesClient elsewhere = docket.client("111122223333", "us-east-1")) {
      assertThat(there.createDomain(r -> r.name("acme")).domainArn())
          .startsWith("arn:aws:cases:moon-1:");
      assertThatThrownBy(() -> elsewhere.listDomains(r -> {}))
          .hasMessageContaining("Credential should be scoped to a valid region, not 'us-east-1'.");
    }
  }

  @Test
  void withoutAuthentication_everyoneIsLetIn() {
    try (TestDocket docket = TestDocket.start("--auth=none")) {
      RawHttp http = new RawHttp(docket.port());

      assertThat(http.send(request("POST", "/domains-list"), NO_BODY).text())
          .isEqualTo("{\"domains\":[]}");
      http.send(request("POST", "/nowhere"), NO_BODY).isError(404, "UnknownOperationException");
    }
  }
}

package dev.docket.server.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.server.wire.RawHttp.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Where a client calls from, behind a proxy and without one. */
class TrustedProxiesWireTest {

  private static final String TRUSTED = "--trusted-proxies=127.0.0.0/8,::1";

  @RegisterExtension final CapturedLog log = new CapturedLog();

  private static Answer list(TestDocket docket, String token, String client) {
    return new RawHttp(docket.port())
        .send(
            RawHttp.request(
                "POST",
                "/domains-list",
                "Authorization: Bearer " + token,
                "X-Forwarded-For: 198.51.100.1, " + client,
                "Content-Length: 0"));
  }

  private String lineOf(Answer answer) {
    String id = answer.header("x-amzn-RequestId");
    TestDocket.eventually(() -> log.requestLines().stream().anyMatch(line -> line.contains(id)));
    return log.requestLines().stream().filter(line -> line.contains(id)).findFirst().orElseThrow();
  }

  @Test
  void clientBehindATrustedProxy_isLoggedAndLimitedByItsOwnAddress() {
    try (TestDocket docket = TestDocket.start(TRUSTED, "--address-rate-limit=1/3")) {
      TestDocket.beforeATokenComesBack(
          () -> {
            for (int i = 0; i < 3; i++) {
              list(docket, "docket-secret", "203.0.113.7");
            }
            list(docket, "docket-secret", "203.0.113.7").isError(429, "ThrottlingException");

            Answer other = list(docket, "docket-secret", "203.0.113.8");
            assertThat(other.status()).isEqualTo(200);
            assertThat(lineOf(other)).contains(" 203.0.113.8 POST /domains-list ");
          });
    }
  }

  @Test
  void headerOfAnyoneElse_isNotLookedAt() {
    try (TestDocket docket = TestDocket.start("--trusted-proxies=192.0.2.1")) {
      Answer answer = list(docket, "docket-secret", "203.0.113.7");

      assertThat(lineOf(answer)).contains(" 127.0.0.1 POST /domains-list ");
    }
  }

  @Test
  void policy_seesTheClientsAddress(@TempDir Path folder) throws IOException {
    Path keys =
        Files.writeString(
            folder.resolve("keys.yaml"),
            """
            - id: AKIDOFFICE
              secret: office-secret
              bearerToken: office-token-of-sixteen
              account: "111122223333"
              principal: arn:aws:iam::111122223333:user/office
              policies:
                - Version: "2012-10-17"
                  Statement:
                    - Effect: Allow
                      Action: "cases:*"
                      Resource: "*"
                      Condition: { IpAddress: { "aws:SourceIp": "203.0.113.0/24" } }
            """);
    try (TestDocket docket = TestDocket.start(TRUSTED, "--access-keys=" + keys)) {
      assertThat(list(docket, "office-token-of-sixteen", "203.0.113.7").status()).isEqualTo(200);
      list(docket, "office-token-of-sixteen", "192.0.2.1").isError(403, "AccessDeniedException");
    }
  }
}

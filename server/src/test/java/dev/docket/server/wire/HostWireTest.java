package dev.docket.server.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.server.wire.RawHttp.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** By which names a server can be called: pages could let names of their own lead to loopback. */
@Wire
class HostWireTest {

  private static final List<String> TARGETS =
      List.of("/domains-list", "/", "/version", "/health", "/openapi.json", "/docs/", "/nowhere");

  private static Answer send(TestDocket docket, String method, String target, String host) {
    return new RawHttp(docket.port())
        .send(
            (method
                    + " "
                    + target
                    + " HTTP/1.1\r\nHost: "
                    + host
                    + "\r\nAuthorization: Bearer docket-secret\r\nContent-Length: 0\r\n\r\n")
                .getBytes(ISO_8859_1));
  }

  @Test
  void developmentKey_opensTheServerByTheNamesOfThisMachine() {
    try (TestDocket docket = TestDocket.start()) {
      for (String host :
          List.of(
              "localhost",
              "LOCALHOST:" + docket.port(),
              "docket.localhost:8080",
              "127.0.0.1",
              "127.0.0.1:" + docket.port(),
              "127.1.2.3",
              "[::1]:" + docket.port(),
              "[::1]")) {
        assertThat(send(docket, "POST", "/domains-list", host).status()).as(host).isEqualTo(200);
        assertThat(send(docket, "GET", "/health", host).status()).as(host).isEqualTo(200);
      }
    }
  }

  @Test
  void developmentKey_opensTheServerByNoOtherName() {
    try (TestDocket docket = TestDocket.start()) {
      for (String host :
          List.of(
              "evil.example",
              "evil.example:" + docket.port(),
              "localhost.evil.example",
              "evil-localhost",
              "127.0.0.1.evil.example",
              "127.0.0.256",
              "192.168.1.2",
              "0.0.0.0",
              "docket",
              "host.docker.internal",
              "[::2]",
              "[::ffff:127.0.0.1]")) {
        Answer answer =
            send(docket, "POST", "/domains-list", host).isError(403, "AccessDeniedException");
        assertThat(answer.json().path("message").asText())
            .as(host)
            .contains("localhost, 127.x.x.x and [::1]", "--access-keys FILE");
      }
    }
  }

  @Test
  void developmentKey_opensNoPageByAnotherName() {
    try (TestDocket docket = TestDocket.start("--cors-origins=*")) {
      for (String target : TARGETS) {
        send(docket, "GET", target, "evil.example").isError(403, "AccessDeniedException");
      }
      send(docket, "OPTIONS", "/domains", "evil.example").isError(403, "AccessDeniedException");
    }
  }

  @Test
  void requestWithoutAHost_isFromNoBrowser() {
    try (TestDocket docket = TestDocket.start()) {
      Answer answer =
          new RawHttp(docket.port()).send("GET /health HTTP/1.0\r\n\r\n".getBytes(ISO_8859_1));

      assertThat(answer.status()).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"--auth=none", "--access-keys="})
  void serverWithoutTheDevelopmentKey_hasAnyName(String flag, @TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("keys.yaml");
    Files.writeString(
        file,
        """
        - id: AKIDALICE
          secret: alice-secret
          account: "111122223333"
          principal: arn:aws:iam::111122223333:user/alice
          bearerToken: docket-secret
        """);
    try (TestDocket docket = TestDocket.start(flag.endsWith("=") ? flag + file : flag)) {
      for (String host : List.of("localhost", "cases.example", "docket:8080")) {
        assertThat(send(docket, "POST", "/domains-list", host).status()).as(host).isEqualTo(200);
        assertThat(send(docket, "GET", "/docs/", host).status()).as(host).isEqualTo(200);
      }
    }
  }
}

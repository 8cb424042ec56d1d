package dev.docket.server.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.server.wire.RawHttp.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which pages may call. */
class CorsWireTest {

  private static final String TOKEN = "Authorization: Bearer docket-secret";

  private static Answer list(TestDocket docket, String origin) {
    return new RawHttp(docket.port())
        .send(
            RawHttp.request(
                "POST", "/domains-list", TOKEN, "Origin: " + origin, "Content-Length: 0"));
  }

  private static Answer preflight(TestDocket docket, String origin) {
    return new RawHttp(docket.port())
        .send(
            RawHttp.request(
                "OPTIONS",
                "/domains-list",
                "Origin: " + origin,
                "Access-Control-Request-Method: POST"));
  }

  @Test
  void listedOrigins_mayCall() {
    try (TestDocket docket =
        TestDocket.start("--cors-origins=https://desk.example,https://admin.example:8443")) {
      Answer answer = list(docket, "https://desk.example");

      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("https://desk.example");
      assertThat(preflight(docket, "https://admin.example:8443").status()).isEqualTo(204);
    }
  }

  @Test
  void otherOrigins_areRefused() {
    try (TestDocket docket = TestDocket.start("--cors-origins=https://desk.example")) {
      for (String origin : new String[] {"https://evil.example", "null", "nonsense"}) {
        Answer answer = list(docket, origin).isError(403, "AccessDeniedException");
        assertThat(answer.header("Access-Control-Allow-Origin")).isNull();
        preflight(docket, origin).isError(403, "AccessDeniedException");
      }
    }
  }

  @Test
  void pagesOfTheServerItself_needNoLeave() {
    try (TestDocket docket = TestDocket.start("--cors-origins=https://desk.example")) {
      RawHttp http = new RawHttp(docket.port());
      String proxied = "Origin: https://cases.example";

      assertThat(list(docket, "http://localhost").status()).isEqualTo(200);
      assertThat(list(docket, "https://localhost").status()).isEqualTo(200);
      list(docket, "http://localhost.evil.example").isError(403, "AccessDeniedException");
      assertThat(http.send(ask(proxied, "Sec-Fetch-Site: same-origin")).status()).isEqualTo(200);
      http.send(ask(proxied, "Sec-Fetch-Site: cross-site")).isError(403, "AccessDeniedException");
      http.send(ask("Origin: http://localhost", "Sec-Fetch-Site: same-site"))
          .isError(403, "AccessDeniedException");
    }
  }

  private static byte[] ask(String... headers) {
    return RawHttp.request(
        "POST", "/domains-list", TOKEN, "Content-Length: 0", headers[0], headers[1]);
  }

  @Test
  void anyOrigin_mayCallAServerWithAccessKeys(@TempDir Path folder) throws IOException {
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
    try (TestDocket docket = TestDocket.start("--access-keys=" + file)) {
      assertAnyOriginMayCall(docket);
    }
    try (TestDocket docket = TestDocket.start("--auth=none")) {
      assertAnyOriginMayCall(docket);
    }
    try (TestDocket docket = TestDocket.start("--cors-origins=*")) {
      assertAnyOriginMayCall(docket);
    }
  }

  private static void assertAnyOriginMayCall(TestDocket docket) {
    for (String origin : new String[] {"https://desk.example", "null"}) {
      assertThat(list(docket, origin).header("Access-Control-Allow-Origin")).isEqualTo("*");
      assertThat(preflight(docket, origin).status()).isEqualTo(204);
    }
  }

  @Test
  void pagesOfThisMachine_mayCallWithTheDevelopmentKey() {
    try (TestDocket docket = TestDocket.start()) {
      for (String origin :
          new String[] {
            "http://localhost",
            "https://localhost:8443",
            "http://localhost:3000",
            "http://app.localhost:3000",
            "http://127.0.0.1:9100",
            "http://127.255.1.2",
            "https://[::1]:3000",
            "http://[::1]"
          }) {
        Answer answer = list(docket, origin);
        assertThat(answer.status()).as(origin).isEqualTo(200);
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo(origin);
        assertThat(preflight(docket, origin).status()).as(origin).isEqualTo(204);
      }
    }
  }

  @Test
  void otherPages_mayNotCallWithTheDevelopmentKey() {
    try (TestDocket docket = TestDocket.start()) {
      for (String origin :
          new String[] {
            "https://desk.example",
            "null",
            "file://",
            "http://localhost.evil.example",
            "http://evil-localhost",
            "http://localhost.",
            "http://127.0.0.1.evil.example",
            "http://127.0.0.256",
            "http://128.0.0.1",
            "http://0.0.0.0",
            "http://192.168.1.2:3000",
            "http://[::2]",
            "http://localhost:x",
            "http://localhost:3000.evil.example",
            "http://evil.example:80@localhost",
            "http://localhost/x",
            "ftp://localhost"
          }) {
        Answer answer = list(docket, origin).isError(403, "AccessDeniedException");
        assertThat(answer.header("Access-Control-Allow-Origin")).as(origin).isNull();
        preflight(docket, origin).isError(403, "AccessDeniedException");
      }
    }
  }

  @Test
  void loopback_canBeListedBesideOthers() {
    try (TestDocket docket = TestDocket.start("--cors-origins=loopback,https://desk.example")) {
      for (String origin : new String[] {"http://localhost:3000", "https://desk.example"}) {
        assertThat(list(docket, origin).header("Access-Control-Allow-Origin")).isEqualTo(origin);
      }
      list(docket, "https://evil.example").isError(403, "AccessDeniedException");
    }
  }

  @Test
  void off_allowsNoOrigin() {
    try (TestDocket docket = TestDocket.start("--cors-origins=off")) {
      Answer answer = list(docket, "https://desk.example");

      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.header("Access-Control-Allow-Origin")).isNull();
      preflight(docket, "https://desk.example").isError(403, "MissingAuthenticationTokenException");
    }
  }

  @Test
  void optionsWithoutAnOrigin_isNoPreflight() {
    try (TestDocket docket = TestDocket.start()) {
      RawHttp http = new RawHttp(docket.port());

      http.send(RawHttp.request("OPTIONS", "/domains", TOKEN))
          .isError(404, "UnknownOperationException");
      http.send(RawHttp.request("OPTIONS", "/domains"))
          .isError(403, "MissingAuthenticationTokenException");
    }
  }
}

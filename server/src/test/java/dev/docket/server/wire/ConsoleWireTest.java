package dev.docket.server.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.docket.server.wire.RawHttp.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Who reaches the control plane and the metrics by the address of the API, where the console is.
 */
@Wire
class ConsoleWireTest {

  private static final String CONTROLLED = "--control-port=0";
  private static final String MANAGED = "--management-port=0";
  private static final String TOKEN = "a-token-of-a-test-of-docket";
  private static final String JSON = "Content-Type: application/json";

  @TempDir private Path directory;

  private static Answer send(
      TestDocket docket, String method, String path, String body, String... headers) {
    String head =
        method
            + " /console/"
            + path
            + " HTTP/1.1\r\nHost: localhost\r\n"
            + String.join("", List.of(headers).stream().map(line -> line + "\r\n").toList())
            + "Content-Length: "
            + body.length()
            + "\r\n\r\n";
    return new RawHttp(docket.port()).send((head + body).getBytes(ISO_8859_1));
  }

  private static void isRefused(Answer answer, int status, String type) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    assertThat(answer.json().path("type").asText()).isEqualTo(type);
    assertThat(answer.header("Access-Control-Allow-Origin")).isNull();
  }

  private String ownKeys() throws IOException {
    Path keys =
        Files.writeString(
            directory.resolve("keys.yaml"),
            """
            - id: AKID
              secret: of-this-test
              account: "111122223333"
              principal: arn:aws:iam::111122223333:user/ann
            """);
    return "--access-keys=" + keys;
  }

  @Test
  void withTheDevelopmentKey_thePagesOfTheServerReachBoth() {
    try (TestDocket docket = TestDocket.start(CONTROLLED, MANAGED)) {
      String own = "Origin: http://localhost";
      new RawHttp(docket.port()).call("POST", "/domains-list", "{}");

      JsonNode facts = send(docket, "GET", "server.json", "").json();
      assertThat(facts.path("control").path("access").asText()).isEqualTo("open");
      assertThat(facts.path("metrics").path("access").asText()).isEqualTo("open");
      Answer advanced =
          send(docket, "POST", "control/clock/advance", "{\"by\":\"PT1H\"}", JSON, own);
      assertThat(advanced.status()).as(advanced.text()).isEqualTo(200);
      assertThat(advanced.json().path("frozen").asBoolean()).isFalse();
      JsonNode requests = send(docket, "GET", "control/requests?after=0", "").json();
      assertThat(requests.path("requests").findValuesAsText("operation"))
          .containsExactly("ListDomains");
      Answer metrics = send(docket, "GET", "metrics", "");
      assertThat(metrics.text()).contains("docket_requests_total{", "docket_ready 1.0");
      isRefused(send(docket, "GET", "control/nowhere", ""), 404, "UnknownOperationException");
      isRefused(
          send(docket, "POST", "control/reset", "{\"acount\":\"1\"}", JSON),
          400,
          "ValidationException");
      isRefused(
          send(docket, "POST", "control/seed", " ".repeat(64 * 1024 + 1), JSON),
          413,
          "RequestEntityTooLargeException");
    }
  }

  @Test
  void pagesOfOthers_areRefused() {
    try (TestDocket docket = TestDocket.start(CONTROLLED, MANAGED, "--cors-origins=*")) {
      for (String path : List.of("control/requests", "metrics")) {
        isRefused(
            send(docket, "GET", path, "", "Origin: http://evil.example"),
            403,
            "AccessDeniedException");
        isRefused(
            send(docket, "GET", path, "", "Sec-Fetch-Site: cross-site"),
            403,
            "AccessDeniedException");
        isRefused(
            send(docket, "GET", path, "", "Origin: http://localhost", "Sec-Fetch-Site: same-site"),
            403,
            "AccessDeniedException");
      }
      isRefused(
          send(docket, "POST", "control/reset", "", "Origin: null"), 403, "AccessDeniedException");
      isRefused(
          send(docket, "POST", "control/reset", "x", "Content-Type: text/plain"),
          415,
          "UnsupportedMediaTypeException");
      Answer preflight =
          send(
              docket,
              "OPTIONS",
              "control/reset",
              "",
              "Origin: http://evil.example",
              "Access-Control-Request-Method: POST");
      isRefused(preflight, 403, "AccessDeniedException");
      Answer rebound =
          new RawHttp(docket.port())
              .send(
                  "GET /console/control/clock HTTP/1.1\r\nHost: evil.example\r\n\r\n"
                      .getBytes(UTF_8));
      assertThat(rebound.status()).isEqualTo(403);
    }
  }

  @Test
  void withKeysOfItsOwn_aServerAsksForTokens() throws IOException {
    String keys = ownKeys();
    String wrong = "Authorization: Bearer x" + TOKEN;
    String right = "Authorization: Bearer " + TOKEN;
    try (TestDocket docket = TestDocket.start(keys, CONTROLLED, MANAGED)) {
      JsonNode facts = send(docket, "GET", "server.json", "").json();
      assertThat(facts.path("control").path("access").asText()).isEqualTo("closed");
      assertThat(facts.path("metrics").path("access").asText()).isEqualTo("closed");
      isRefused(send(docket, "GET", "control/clock", "", right), 403, "AccessDeniedException");
      isRefused(send(docket, "GET", "metrics", "", right), 403, "AccessDeniedException");
    }
    try (TestDocket docket =
        TestDocket.start(
            keys,
            CONTROLLED,
            MANAGED,
            "--control-token=" + TOKEN,
            "--console-metrics-token=" + TOKEN)) {
      JsonNode facts = send(docket, "GET", "server.json", "").json();
      assertThat(facts.path("control").path("access").asText()).isEqualTo("token");
      assertThat(facts.path("metrics").path("access").asText()).isEqualTo("token");
      assertThat(facts.toString()).doesNotContain(TOKEN);
      for (String path : List.of("control/clock", "metrics")) {
        isRefused(send(docket, "GET", path, ""), 401, "UnauthorizedException");
        isRefused(send(docket, "GET", path, "", wrong), 401, "UnauthorizedException");
        assertThat(send(docket, "GET", path, "", right).status()).isEqualTo(200);
      }
    }
  }

  @Test
  void whatIsOff_isNowhere() {
    try (TestDocket docket = TestDocket.start()) {
      JsonNode facts = send(docket, "GET", "server.json", "").json();
      assertThat(facts.has("control") || facts.has("metrics")).isFalse();
      assertThat(send(docket, "GET", "control/clock", "").status()).isEqualTo(404);
      assertThat(send(docket, "GET", "metrics", "").status()).isEqualTo(404);
    }
    try (TestDocket docket = TestDocket.start(CONTROLLED, MANAGED, "--console=false")) {
      assertThat(send(docket, "POST", "control/reset", "").status()).isEqualTo(404);
      assertThat(send(docket, "GET", "metrics", "").status()).isEqualTo(404);
    }
  }
}

package dev.docket.server.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.docket.server.wire.RawHttp.Answer;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who may control a server, and what the control plane tells of itself. */
@Wire
class ControlPlaneWireTest {

  private static final String CONTROLLED = "--control-port=0";
  private static final String TOKEN = "a-token-of-a-test-of-docket";

  private static Answer send(TestDocket docket, String request, String... headers) {
    return docket
        .control()
        .send(
            (request
                    + " HTTP/1.1\r\n"
                    + String.join("", List.of(headers).stream().map(line -> line + "\r\n").toList())
                    + "Content-Length: 0\r\nConnection: close\r\n\r\n")
                .getBytes(ISO_8859_1));
  }

  private static void isError(Answer answer, int status, String type) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    assertThat(answer.json().path("type").asText()).isEqualTo(type);
    assertThat(answer.json().path("message").asText()).isNotBlank();
  }

  @Test
  void server_isDescribed() {
    try (TestDocket docket = TestDocket.start(CONTROLLED)) {
      JsonNode server = send(docket, "GET /server", "Host: localhost").json();

      assertThat(server.path("name").asText()).isEqualTo("docket");
      assertThat(server.path("version").asText()).isNotBlank();
      assertThat(server.path("endpoint").asText()).isEqualTo("http://127.0.0.1:" + docket.port());
      assertThat(server.path("store").asText()).isNotBlank();
    }
  }

  @Test
  void contract_isServed() throws IOException {
    try (TestDocket docket = TestDocket.start(CONTROLLED)) {
      JsonNode json = send(docket, "GET /control.json", "Host: localhost").json();
      JsonNode yaml =
          new YAMLMapper().readTree(send(docket, "GET /control.yaml", "Host: localhost").body());

      assertThat(json.path("paths")).isNotEmpty();
      assertThat(yaml).isEqualTo(json);
    }
  }

  @Test
  void webPages_areRefused() {
    try (TestDocket docket = TestDocket.start(CONTROLLED)) {
      String request = "POST /reset";

      isError(send(docket, request, "Host: evil.example"), 403, "AccessDeniedException");
      isError(
          send(docket, request, "Host: localhost", "Origin: http://evil.example"),
          403,
          "AccessDeniedException");
      isError(
          send(docket, request, "Host: localhost", "Origin: null"), 403, "AccessDeniedException");
      isError(
          send(docket, "GET /server", "Host: localhost", "Sec-Fetch-Site: cross-site"),
          403,
          "AccessDeniedException");
      for (String form :
          List.of("text/plain", "application/x-www-form-urlencoded", "multipart/form-data")) {
        isError(
            send(docket, request, "Host: localhost", "Content-Type: " + form),
            415,
            "UnsupportedMediaTypeException");
      }
    }
  }

  @Test
  void token_isAskedForWhereThereIsOne() {
    try (TestDocket docket = TestDocket.start(CONTROLLED, "--control-token=" + TOKEN)) {
      isError(send(docket, "GET /server", "Host: localhost"), 401, "UnauthorizedException");
      isError(
          send(docket, "GET /server", "Host: localhost", "Authorization: Bearer x" + TOKEN),
          401,
          "UnauthorizedException");
      isError(send(docket, "GET /control.json", "Host: localhost"), 401, "UnauthorizedException");
      assertThat(
              send(docket, "GET /server", "Host: docket.example", "Authorization: Bearer " + TOKEN)
                  .status())
          .isEqualTo(200);
    }
  }

  @Test
  void mistypedMember_isRefused() {
    try (TestDocket docket = TestDocket.start(CONTROLLED)) {
      RawHttp control = docket.control();

      Answer reset = control.call("POST", "/reset", "{\"acount\": \"111122223333\"}");
      isError(reset, 400, "ValidationException");
      assertThat(reset.json().path("message").asText())
          .contains("'acount'")
          .contains("did you mean account?");
      isError(
          control.call("POST", "/faults", "{\"status\": 503, \"error\": {\"typ\": \"x\"}}"),
          400,
          "ValidationException");
      isError(control.call("GET", "/export?acount=111122223333", ""), 400, "ValidationException");
      isError(control.call("POST", "/snapshots/.hidden", ""), 400, "ValidationException");
    }
  }

  @Test
  void requestWithoutAHost_isRefused() {
    try (TestDocket docket = TestDocket.start(CONTROLLED)) {
      isError(send(docket, "GET /server"), 400, "BadRequestException");
    }
  }

  @Test
  void unknownPath_isRefused() {
    try (TestDocket docket = TestDocket.start(CONTROLLED)) {
      isError(send(docket, "GET /nowhere", "Host: localhost"), 404, "UnknownOperationException");
    }
  }

  @Test
  void api_knowsNoneOfIt() {
    try (TestDocket docket = TestDocket.start(CONTROLLED)) {
      new RawHttp(docket.port())
          .call("POST", "/reset", "{}")
          .isError(404, "UnknownOperationException");
    }
  }
}

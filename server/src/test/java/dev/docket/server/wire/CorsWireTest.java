package dev.docket.server.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.server.wire.RawHttp.Answer;
import org.junit.jupiter.api.Test;

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
  void anyOrigin_mayCallByDefault() {
    try (TestDocket docket = TestDocket.start()) {
      for (String origin : new String[] {"https://desk.example", "null"}) {
        assertThat(list(docket, origin).header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(preflight(docket, origin).status()).isEqualTo(204);
      }
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

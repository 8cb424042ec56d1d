package dev.docket.server.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.server.wire.RawHttp.Answer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages and health pass the same first steps as the API. */
@Wire
class PagesWireTest {

  /** The API, and one of every sort of page. */
  private static final List<String> TARGETS =
      List.of(
          "/domains-list",
          "/",
          "/version",
          "/health",
          "/health/live",
          "/openapi.json",
          "/docs",
          "/docs/",
          "/docs/swagger-ui-bundle.js",
          "/docs/nowhere",
          "/nowhere");

  /** Requests without their first line, on whose meaning a proxy could disagree. */
  private static final List<String> AMBIGUOUS =
      List.of(
          "Host: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
          "Host: a\r\nTransfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n",
          "Host: a\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n123456",
          "Host: a\r\nContent-Length: 5\r\nContent-Length: 5\r\n\r\n12345",
          "Host: a\r\nContent-Length: 5, 5\r\n\r\n12345",
          "Host: a\r\nContent-Length: +5\r\n\r\n12345",
          "Host: a\r\nContent-Length: -1\r\n\r\n",
          "Host: a\r\nContent-Length: 0x5\r\n\r\n12345",
          "Host: a\r\nContent-Length: 99999999999999999999\r\n\r\n",
          "Host: a\r\nContent-Length: \r\n\r\n",
          "Host: a\r\nContent-Length : 5\r\n\r\n12345",
          "Host: a\r\nContent-Length: 5\r\nTransfer-Encoding: identity\r\n\r\n12345",
          "Host: a\r\nTransfer-Encoding: xchunked\r\n\r\n",
          "Host: a\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n",
          "Host: a\r\nTransfer-Encoding: chunked, chunked\r\n\r\n0\r\n\r\n",
          "Host: a\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
          "Host: a\r\nTransfer-Encoding : chunked\r\n\r\n0\r\n\r\n",
          "Host: a\r\nTransfer-Encoding:\r\n chunked\r\n\r\n0\r\n\r\n",
          "Host: a\r\nTransfer-Encoding: \u000bchunked\r\n\r\n0\r\n\r\n",
          "Host: a\r\nTransfer-Encoding: chunked\0\r\n\r\n0\r\n\r\n",
          "Host: a\r\nTransfer-Encoding: \"chunked\"\r\n\r\n0\r\n\r\n",
          "Host: a\r\nTransfer-Encoding: chunked;x=y\r\n\r\n0\r\n\r\n",
          "Host: a\r\nTransfer-Encoding\u000b: chunked\r\n\r\n0\r\n\r\n",
          "Host: a\r\nTransfer-Encoding:\r\n\r\n",
          "Host: a\r\nContent-Length:\r\n 5\r\n\r\n12345",
          "Host: a\r\nA B: c\r\n\r\n",
          "Host: a\r\nX: a\0b\r\n\r\n",
          "Host: a\r\nX\0: a\r\n\r\n",
          "Host: a\r\n: a\r\n\r\n",
          "Host: a\r\nnonsense\r\n\r\n",
          " Host: a\r\n\r\n",
          "Host: a\r\nHost: b\r\n\r\n",
          "Host: a b\r\n\r\n",
          "Host: a/b\r\n\r\n",
          "X-No-Host: a\r\n\r\n",
          "Host: a\r\nX: a\rContent-Length: 5\r\n\r\n",
          "Host: a\nContent-Length: 0\n\n");

  private static TestDocket docket;
  private static RawHttp http;

  @BeforeAll
  static void start() {
    docket = TestDocket.start();
    http = new RawHttp(docket.port());
  }

  @AfterAll
  static void stop() {
    docket.close();
  }

  private static Answer get(String target, String... headers) {
    return http.send(RawHttp.request("GET", target, headers));
  }

  @Test
  void ambiguousRequest_isRefusedWhereverItGoesAndNothingAfterItAnswered() {
    // All at once, as each of these connections ends a moment after its answer.
    Map<String, RawConnection> connections = new LinkedHashMap<>();
    for (String rest : AMBIGUOUS) {
      for (String target : TARGETS) {
        String request = "GET " + target + " HTTP/1.1\r\nAccept: text/html\r\n" + rest;
        connections.put(
            request, http.connect().send(request).send(RawHttp.request("GET", "/version")));
      }
    }
    connections.forEach(
        (request, connection) -> {
          try (connection) {
            Answer answer = connection.answer();
            assertThat(answer.status()).as(request).isEqualTo(400);
            answer.isError(400, "BadRequestException");
            connection.requireEnd();
          }
        });
  }

  @Test
  void targetOfAnotherHost_isRefusedWhereverItGoes() {
    for (String target : List.of("/domains-list", "/health", "/docs/")) {
      get("http://other" + target).isError(400, "BadRequestException");
    }
  }

  @Test
  void floodingAddress_isRefusedWhereverItGoes() {
    try (TestDocket strict = TestDocket.start("--address-rate-limit=1/1")) {
      for (String target : TARGETS) {
        TestDocket.beforeATokenComesBack(
            () -> {
              try (RawConnection connection = new RawHttp(strict.port()).connect()) {
                byte[] request = RawHttp.request("GET", target, "Accept: text/html");
                connection.send(request).send(request).answer();

                Answer answer = connection.answer().isError(429, "ThrottlingException");
                assertThat(answer.header("Retry-After")).isEqualTo("1");
              }
            });
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/docs/%zz",
        "/docs/%",
        "/docs/%4",
        "/docs/%FF",
        "/docs/..%2f..%2fpom.properties",
        "/health/%zz",
        "/openapi.%zz",
        "/docs/swagger-ui.js.map"
      })
  void pathThatIsNoPage_isNotFound(String target) {
    Answer answer = get(target);

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.header("Content-Type")).startsWith("text/html");
    // That nothing is logged as an error is asserted when the server is closed.
  }

  @Test
  void everyAnswer_hasAnIdAndADate() {
    for (String target : TARGETS) {
      Answer answer = get(target, "Accept: text/html");

      assertThat(answer.header("x-amzn-RequestId")).as(target).matches("[0-9a-f-]{36}");
      assertThat(answer.header("Date")).as(target).isNotNull();
    }
  }

  @Test
  void methodThatNoPageHas_isRefused() {
    Answer answer =
        http.send(
            RawHttp.request("POST", "/openapi.json", "Content-Length: 2"),
            "{}".getBytes(StandardCharsets.UTF_8));

    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.header("Allow")).isEqualTo("GET, HEAD");
  }

  @ParameterizedTest
  @ValueSource(strings = {"swagger-ui-bundle.js", "swagger-ui.css", "index.css"})
  void fileOfTheDocs_isCompressedAndSentOnce(String file) {
    String target = "/docs/" + file;
    Answer plain = get(target);
    for (String refused : List.of("gzip;q=0", "br, gzip; q=0.000", "notgzip", "gzipped")) {
      assertThat(get(target, "Accept-Encoding: " + refused).header("Content-Encoding"))
          .as(refused)
          .isNull();
    }
    for (String taken : List.of("GZIP", "br, gzip;q=0.5", "deflate,gzip")) {
      assertThat(get(target, "Accept-Encoding: " + taken).header("Content-Encoding"))
          .as(taken)
          .isEqualTo("gzip");
    }
    assertThat(get(target, "If-None-Match: *").status()).isEqualTo(304);
    Answer compressed = get(target, "Accept-Encoding: gzip");
    Answer known =
        get(target, "Accept-Encoding: gzip", "If-None-Match: " + compressed.header("ETag"));

    assertThat(plain.status()).isEqualTo(200);
    assertThat(plain.header("ETag")).isNotNull();
    assertThat(compressed.header("Content-Encoding")).isEqualTo("gzip");
    assertThat(compressed.header("ETag")).isNotEqualTo(plain.header("ETag"));
    assertThat(compressed.header("Content-Type"))
        .isEqualTo(file.endsWith("css") ? "text/css" : "text/javascript");
    assertThat(compressed.body().length).isLessThan(plain.body().length);
    assertThat(known.status()).isEqualTo(304);
    assertThat(known.body()).isEmpty();
  }
}

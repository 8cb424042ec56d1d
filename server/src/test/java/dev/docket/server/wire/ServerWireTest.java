package dev.docket.server.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.server.build.Build;
import dev.docket.server.wire.RawHttp.Answer;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the server does besides operations. */
@Wire
class ServerWireTest {

  private static TestDocket docket;
  private static RawHttp http;

  @BeforeAll
  static void start() {
    docket = TestDocket.start("--max-body-bytes=2MiB");
    http = new RawHttp(docket.port());
  }

  @AfterAll
  static void stop() {
    docket.close();
  }

  private static Answer get(String target) {
    return http.send(
        ("GET " + target + " HTTP/1.1\r\nHost: localhost\r\n\r\n").getBytes(ISO_8859_1));
  }

  @ParameterizedTest
  @CsvSource({"/health/live", "/health/ready", "/health/started"})
  void health_isUpWithoutASignature(String target) {
    Answer answer = get(target);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text()).isEqualTo("{\"status\":\"UP\"}");
  }

  @Test
  void contract_isServedInBothForms() {
    assertThat(get("/openapi.yaml").text()).startsWith("openapi: 3.0.3");
    assertThat(get("/openapi.json").json().at("/paths/~1domains/post/operationId").asText())
        .isEqualTo("CreateDomain");
  }

  @Test
  void docs_showTheContractWithoutTheInternet() {
    assertThat(get("/docs").status()).isEqualTo(302);
    Answer page = get("/docs/");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.text()).contains("swagger-ui").doesNotContain("https://");
    assertThat(get("/docs/swagger-initializer.js").text()).contains("../openapi.json");
    assertThat(get("/docs/swagger-ui-bundle.js").body().length).isGreaterThan(100_000);
    assertThat(get("/docs/../openapi.json").status()).isEqualTo(404);
    assertThat(get("/docs/%2e%2e/%2e%2e/pom.properties").status()).isEqualTo(404);
  }

  @Test
  void docs_areDocketsOwnPage() {
    for (String target : List.of("/docs/", "/docs/index.html")) {
      assertThat(get(target).text())
          .contains("<title>Docket API</title>", "../favicon.ico")
          .doesNotContain("favicon-32x32");
    }
  }

  @Test
  void home_leadsToTheOtherPages() {
    Answer page = get("/");

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.header("Content-Type")).startsWith("text/html");
    assertThat(page.text()).contains("Authorization: Bearer");
    List<String> links =
        Pattern.compile("href=\"([^\"]*)\"")
            .matcher(page.text())
            .results()
            .map(link -> link.group(1))
            .toList();
    assertThat(links).contains("/docs/", "/openapi.yaml", "/health", "/version", "/favicon.ico");
    assertThat(links).allSatisfy(link -> assertThat(get(link).status()).isEqualTo(200));
  }

  @Test
  void versionHealthAndIcon_needNoSignature() {
    assertThat(get("/version").json().path("version").asText()).isEqualTo(Build.version());
    assertThat(get("/health").text()).isEqualTo("{\"status\":\"UP\"}");
    assertThat(get("/favicon.ico").header("Content-Type")).isEqualTo("image/svg+xml");
  }

  @Test
  void unknownPath_isAPageForBrowsersAlone() {
    Answer page = http.send(RawHttp.request("GET", "/nowhere", "Accept: text/html,*/*;q=0.8"));

    assertThat(page.status()).isEqualTo(404);
    assertThat(page.header("Content-Type")).startsWith("text/html");
    assertThat(page.text()).contains("Not found");
    get("/nowhere").isError(403, "MissingAuthenticationTokenException");
    http.send(RawHttp.request("GET", "/tags/x", "Accept: text/html"))
        .isError(403, "MissingAuthenticationTokenException");
    http.send(RawHttp.request("POST", "/nowhere", "Accept: text/html", "Content-Length: 0"))
        .isError(403, "MissingAuthenticationTokenException");
    http.send(
            RawHttp.request(
                "GET", "/nowhere", "Accept: text/html", "Authorization: Bearer docket-secret"))
        .isError(404, "UnknownOperationException");
  }

  @Test
  void page_isCompressedAndSentOnce() {
    Answer plain = get("/openapi.yaml");
    Answer compressed = http.send(RawHttp.request("GET", "/openapi.yaml", "Accept-Encoding: gzip"));
    Answer known =
        http.send(
            RawHttp.request("GET", "/openapi.yaml", "If-None-Match: " + plain.header("ETag")));

    assertThat(compressed.header("Content-Encoding")).isEqualTo("gzip");
    assertThat(compressed.body().length).isLessThan(plain.body().length / 4);
    assertThat(compressed.header("ETag")).isNotEqualTo(plain.header("ETag"));
    assertThat(plain.header("Content-Encoding")).isNull();
    assertThat(plain.header("Vary")).isEqualToIgnoringCase("Accept-Encoding");
    assertThat(known.status()).isEqualTo(304);
    assertThat(known.body()).isEmpty();
  }

  @Test
  void everyAnswer_hasIdDateAndType() {
    Instant before = Instant.now();
    Answer answer = http.call("POST", "/domains-list", "");
    Instant after = Instant.now();

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("x-amzn-RequestId")).matches("[0-9a-f-]{36}");
    assertThat(answer.header("Content-Type")).isEqualTo("application/json");
    Instant date =
        ZonedDateTime.parse(answer.header("Date"), DateTimeFormatter.RFC_1123_DATE_TIME)
            .toInstant();
    assertThat(date).isBetween(before.minusSeconds(5), after.plusSeconds(5));
    assertThat(http.call("POST", "/domains-list", "").header("x-amzn-RequestId"))
        .isNotEqualTo(answer.header("x-amzn-RequestId"));
  }

  @Test
  void trailingSlash_isOptional() {
    assertThat(http.call("POST", "/domains-list/", "").status()).isEqualTo(200);
  }

  @Test
  void expectContinue_isAnsweredBeforeTheBody() {
    byte[] body = "{\"name\":\"\"}".getBytes(UTF_8);
    try (RawConnection connection = http.connect()) {
      connection.send(
          RawHttp.request(
              "POST",
              "/domains",
              "Authorization: Bearer docket-secret",
              "Expect: 100-continue",
              "Content-Length: " + body.length));

      connection.requireNext("HTTP/1.1 100 Continue\r\n\r\n");
      connection.send(body);
      connection.answer().isError(400, "ValidationException");
    }
  }

  @Test
  void expectContinue_isNotAnsweredForABodyThatIsRefused() {
    Answer answer =
        http.send(
            ("POST /domains HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer docket-secret\r\n"
                    + "Expect: 100-continue\r\nContent-Length: 99999999999\r\n\r\n")
                .getBytes(ISO_8859_1));

    answer.isError(413, "RequestEntityTooLargeException");
    assertThat(answer.header("Connection")).isEqualTo("close");
  }

  @Test
  void chunkedBodies_areReadAndLimited() {
    String head =
        "POST /domains HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer docket-secret\r\n"
            + "Transfer-Encoding: chunked\r\n\r\n";
    http.send((head + "5\r\n{\"nam\r\n6\r\ne\":\"\"}\r\n0\r\n\r\n").getBytes(ISO_8859_1))
        .isError(400, "ValidationException");
    String megabyte = "100000\r\n" + " ".repeat(1 << 20) + "\r\n";
    http.send((head + megabyte.repeat(3)).getBytes(ISO_8859_1))
        .isError(413, "RequestEntityTooLargeException");
  }

  @Test
  void slowBodies_areCutOff() {
    try (TestDocket hasty = TestDocket.start("--body-timeout=1s")) {
      new RawHttp(hasty.port())
          .send(
              ("POST /domains HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer docket-secret\r\n"
                      + "Content-Length: 100\r\n\r\n{")
                  .getBytes(ISO_8859_1))
          .isError(408, "RequestTimeoutException");
    }
  }

  @Test
  void preflight_isAnsweredWithoutASignature() {
    Answer answer =
        http.send(
            ("OPTIONS /tags/arn%3Aaws%3Acases HTTP/1.1\r\nHost: localhost\r\nOrigin: http://localhost:9100\r\n"
                    + "Access-Control-Request-Method: POST\r\n"
                    + "Access-Control-Request-Headers: authorization,x-amz-date\r\n\r\n")
                .getBytes(ISO_8859_1));

    assertThat(answer.status()).isEqualTo(204);
    assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("http://localhost:9100");
    assertThat(answer.header("Access-Control-Allow-Methods"))
        .contains("POST", "DELETE", "GET", "PUT");
    assertThat(answer.header("Access-Control-Allow-Headers")).isEqualTo("authorization,x-amz-date");
  }

  @Test
  void crossOriginAnswers_exposeWhatSdksRead() {
    Answer answer =
        http.send(
            ("POST /domains-list HTTP/1.1\r\nHost: localhost\r\nOrigin: http://localhost:9100\r\n"
                    + "Content-Length: 0\r\n\r\n")
                .getBytes(ISO_8859_1));

    answer.isError(403, "MissingAuthenticationTokenException");
    assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("http://localhost:9100");
    assertThat(answer.header("Access-Control-Expose-Headers"))
        .contains("x-amzn-RequestId", "x-amzn-ErrorType", "Retry-After", "Date", "ETag");
  }

  @Test
  void upgradeToHttp2_isPassedOver() {
    Answer answer =
        http.send(
            ("POST /domains-list HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer docket-secret\r\n"
                    + "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\n"
                    + "HTTP2-Settings: AAEAAEAAAAIAAAAAAAMAAAAAAAQBAAAAAAUAAEAAAAYABgAA\r\n"
                    + "Content-Length: 0\r\n\r\n")
                .getBytes(ISO_8859_1));

    assertThat(answer.status()).isEqualTo(200);
  }
}

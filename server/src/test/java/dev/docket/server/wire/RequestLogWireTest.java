package dev.docket.server.wire;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.docket.server.wire.RawHttp.Answer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.connectcases.ConnectCasesClient;

/** What the server writes down of requests, and what it never does. */
class RequestLogWireTest {

  private static final String TOKEN = "Authorization: Bearer docket-secret";

  /** Fourteen words, then the user agent. */
  private static final String TEXT = "(\\S+ ){14}\"[^\"]*\"";

  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

  @RegisterExtension final CapturedLog log = new CapturedLog();

  /** A line is written when an answer has been sent, which its reader may see first. */
  private List<String> requestLines(int count) {
    TestDocket.eventually(() -> log.requestLines().size() >= count);
    return log.requestLines();
  }

  /** Lines of different connections come in any order, so each is found by the request's id. */
  private String lineOf(Answer answer) {
    String id = answer.header("x-amzn-RequestId");
    TestDocket.eventually(() -> log.requestLines().stream().anyMatch(line -> line.contains(id)));
    return log.requestLines().stream().filter(line -> line.contains(id)).findFirst().orElseThrow();
  }

  @Test
  void textLine_hasItsFieldsInOrder() {
    try (TestDocket docket = TestDocket.start()) {
      RawHttp http = new RawHttp(docket.port());
      Answer good = http.call("POST", "/domains-list", "");
      Answer bad = http.call("POST", "/domains", "{}");
      Answer lost = http.send(RawHttp.request("POST", "/nowhere"));

      assertThat(lineOf(good).split(" "))
          .satisfies(fields -> Instant.parse(fields[0]))
          .hasSize(15)
          .contains(good.header("x-amzn-RequestId"), "ListDomains", "000000000000", "docket")
          .contains("200", "-")
          .endsWith(
              "127.0.0.1",
              "POST",
              "/domains-list",
              String.valueOf(good.text().length()),
              "0",
              "-",
              "\"-\"");
      assertThat(lineOf(bad))
          .contains(
              bad.header("x-amzn-RequestId")
                  + " CreateDomain 000000000000 docket 400 ValidationException ");
      assertThat(lineOf(lost))
          .contains(
              lost.header("x-amzn-RequestId") + " - - - 403 MissingAuthenticationTokenException ");
    }
  }

  @Test
  void callWithoutPermission_isLoggedWithItsCallerAndError(@TempDir Path folder)
      throws IOException {
    String flag = new PolicyKeys().add("nobody").flag(folder);
    try (TestDocket docket = TestDocket.start(flag)) {
      Answer refused = new RawHttp(docket.port(), "nobody-token").call("POST", "/domains-list", "");

      assertThat(lineOf(refused))
          .contains(" ListDomains 000000000000 nobody 403 AccessDeniedException ");
    }
  }

  @Test
  void page_hasALineToo() {
    try (TestDocket docket = TestDocket.start()) {
      RawHttp http = new RawHttp(docket.port());
      Answer health = http.send(RawHttp.request("GET", "/health/live"));
      Answer docs = http.send(RawHttp.request("GET", "/docs/swagger-ui.css"));
      Answer lost = http.send(RawHttp.request("GET", "/docs/%zz"));

      assertThat(lineOf(health))
          .contains(health.header("x-amzn-RequestId") + " - - - 200 - ")
          .endsWith(" 127.0.0.1 GET /health/live 15 0 - \"-\"");
      assertThat(lineOf(docs))
          .endsWith(" GET /docs/swagger-ui.css " + docs.body().length + " 0 - \"-\"");
      assertThat(lineOf(lost)).contains(" 404 ").contains(" /docs/%zz ");
    }
  }

  @Test
  void jsonLine_isAnObject() throws IOException {
    try (TestDocket docket = TestDocket.start("--log-format=json")) {
      RawHttp http = new RawHttp(docket.port());
      Answer bad = http.call("POST", "/domains", "{}");
      Answer lost = http.send(RawHttp.request("POST", "/nowhere"));

      JsonNode line = new ObjectMapper().readTree(lineOf(bad));

      Instant.parse(line.path("@timestamp").asText());
      assertThat(line.path("message").asText()).isEqualTo("CreateDomain 400");
      assertThat(line.path("http.request.id").asText()).isEqualTo(bad.header("x-amzn-RequestId"));
      assertThat(line.path("event.action").asText()).isEqualTo("CreateDomain");
      assertThat(line.path("docket.account").asText()).isEqualTo("000000000000");
      assertThat(line.path("docket.access_key_id").asText()).isEqualTo("docket");
      assertThat(line.path("http.response.status_code").asInt()).isEqualTo(400);
      assertThat(line.path("error.type").asText()).isEqualTo("ValidationException");
      assertThat(line.path("event.duration").isIntegralNumber()).isTrue();
      assertThat(line.path("client.address").asText()).isEqualTo("127.0.0.1");
      assertThat(line.path("http.request.method").asText()).isEqualTo("POST");
      assertThat(line.path("url.path").asText()).isEqualTo("/domains");
      assertThat(line.path("http.request.body.bytes").asInt()).isEqualTo(2);
      assertThat(line.path("http.response.body.bytes").asInt()).isEqualTo(bad.text().length());
      assertThat(new ObjectMapper().readTree(lineOf(lost)).has("event.action")).isFalse();
    }
  }

  @Test
  void userAgentAndTrace_areThoseOfTheRequest() throws IOException {
    String agent = "User-Agent: aws-sdk-java/2.40.2 md/io#sync \"q\" " + "x".repeat(1_000);
    String parent = "traceparent: 00-" + TRACE + "-00f067aa0ba902b7-00";
    for (String format : List.of("text", "json")) {
      log.clear();
      try (TestDocket docket = TestDocket.start("--log-format=" + format)) {
        RawHttp http = new RawHttp(docket.port());
        String line =
            lineOf(
                http.send(
                    RawHttp.request(
                        "POST", "/domains-list", TOKEN, agent, parent, "Content-Length: 0")));

        if (format.equals("text")) {
          assertThat(line)
              .matches(TEXT)
              .contains(" 0 " + TRACE + " \"aws-sdk-java/2.40.2 md/io#sync \\u0022q\\u0022 xxx")
              .doesNotContain("x".repeat(256));
        } else {
          JsonNode json = new ObjectMapper().readTree(line);
          assertThat(json.path("trace.id").asText()).isEqualTo(TRACE);
          assertThat(json.path("user_agent.original").asText())
              .hasSize(256)
              .startsWith("aws-sdk-java/2.40.2 md/io#sync \"q\" xxx");
        }
      }
    }
  }

  @Test
  void traceThatIsNotWellFormed_isPassedOver() {
    try (TestDocket docket = TestDocket.start()) {
      RawHttp http = new RawHttp(docket.port());
      for (String header :
          List.of(
              "traceparent: forged",
              "traceparent: 00-" + TRACE + "-00f067aa0ba902b7-0\u00e9",
              "X-Amzn-Trace-Id: Root=forged;Parent=forged;Sampled=forged",
              "X-Amzn-Trace-Id: " + ";".repeat(8_000))) {
        Answer answer =
            http.send(RawHttp.request("POST", "/domains-list", TOKEN, header, "Content-Length: 0"));

        assertThat(answer.status()).as(header).isEqualTo(200);
        assertThat(lineOf(answer)).endsWith(" 0 - \"-\"");
      }
    }
  }

  @Test
  void madeUpAccessKeyId_forgesNothing() throws IOException {
    String id = "a b\"c\\d\u009b31mé" + "x".repeat(10_000);
    for (String format : List.of("text", "json")) {
      log.clear();
      try (TestDocket docket = TestDocket.start("--auth=none", "--log-format=" + format)) {
        String header =
            "Authorization: AWS4-HMAC-SHA256 Credential="
                + id
                + "/20260101/us-east-1/cases/aws4_request";
        Answer answer =
            new RawHttp(docket.port())
                .send(RawHttp.request("POST", "/domains-list", header, "Content-Length: 0"));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);

        String line = requestLines(1).getFirst();

        assertThat(line).matches("[\\x20-\\x7e]{1,2000}").contains("200");
        if (format.equals("text")) {
          assertThat(line).matches(TEXT);
        } else {
          assertThat(new ObjectMapper().readTree(line).path("docket.access_key_id").asText())
              .isEqualTo(id.substring(0, 128));
        }
      }
    }
  }

  @Test
  void madeUpPath_forgesNothingAndIsLoggedWithoutItsQuery() throws IOException {
    String path = "/a\"b\\c%0a" + "x".repeat(1_000);
    for (String format : List.of("text", "json")) {
      log.clear();
      try (TestDocket docket = TestDocket.start("--log-format=" + format)) {
        new RawHttp(docket.port())
            .send(RawHttp.request("GET", path + "?X-Amz-Signature=known-secret"));

        String line = requestLines(1).getFirst();

        assertThat(line)
            .matches("[\\x20-\\x7e]{1,2000}")
            .contains("/a\\u0022b\\u005cc%0axxx")
            .doesNotContain("Signature", "known-secret", "?", "x".repeat(256));
        if (format.equals("text")) {
          assertThat(line).matches(TEXT);
        } else {
          assertThat(new ObjectMapper().readTree(line).path("url.path").asText())
              .isEqualTo(path.substring(0, 256));
        }
      }
    }
  }

  @Test
  void controlCharactersInAnAccessKeyId_neverGetAsFarAsTheLog() {
    try (TestDocket docket = TestDocket.start("--auth=none")) {
      for (String control : List.of("\n", "\r", "\r\n", "\u001b[31m", "\u007f", "\0")) {
        String credential =
            "a" + control + "2026-01-01T00:00:00Z forged/20260101/us-east-1/cases/x";
        new RawHttp(docket.port())
            .send(
                RawHttp.request(
                    "POST", "/domains-list", "Authorization: Credential=" + credential));
      }
      lineOf(new RawHttp(docket.port()).call("POST", "/domains-list", ""));

      assertThat(log.requestLines()).allMatch(line -> line.matches("[\\x20-\\x7e]+"));
      assertThat(log.requestLines()).noneMatch(line -> line.startsWith("2026-01-01"));
    }
  }

  @Test
  void clientThatLeaves_isNotSaidToHaveBeenAnswered() {
    try (TestDocket docket = TestDocket.start()) {
      try (RawConnection connection = new RawHttp(docket.port()).connect()) {
        connection
            .send(
                RawHttp.request(
                    "POST", "/domains", TOKEN, "Expect: 100-continue", "Content-Length: 9"))
            .requireNext("HTTP/1.1 100 Continue\r\n\r\n");
      }

      assertThat(requestLines(1).getFirst()).contains(" 499 ");
    }
  }

  @Test
  void storeThatIsAway_isWarnedOfOnceASecond() {
    ManualClock clock = ManualClock.atRealTime();
    List<String> away =
        List.of("--storage=postgres", "--postgres-url=postgresql://docket@127.0.0.1:1/docket");
    TestDocket docket = TestDocket.startOn(away, clock);
    try (RawConnection connection = new RawHttp(docket.port()).connect()) {
      for (int i = 0; i < 10; i++) {
        list(connection);
      }
      assertThat(warnings()).singleElement().asString().doesNotContain("more");
      assertThat(pairsOfTheWarning())
          .containsKey("http.request.id")
          .containsEntry("trace.id", TRACE);

      clock.advance(Duration.ofSeconds(1));
      list(connection);

      assertThat(warnings()).hasSize(2);
      assertThat(warnings().getLast()).endsWith(" (and 9 more since the last such line)");
    } finally {
      docket.closeAfterAFault();
    }
  }

  private static void list(RawConnection connection) {
    String parent = "X-Amzn-Trace-Id: Root=1-" + TRACE.substring(0, 8) + "-" + TRACE.substring(8);
    connection.send(RawHttp.request("POST", "/domains-list", TOKEN, parent, "Content-Length: 0"));
    connection.answer().isError(500, "InternalServerException");
  }

  /** What is known of the call that the first warning is about. */
  private Map<String, Object> pairsOfTheWarning() {
    return log.events().stream()
        .filter(event -> event.getLoggerName().endsWith(".Failures"))
        .filter(event -> event.getKeyValuePairs() != null)
        .findFirst()
        .orElseThrow()
        .getKeyValuePairs()
        .stream()
        .collect(Collectors.toMap(pair -> pair.key, pair -> pair.value));
  }

  private List<String> warnings() {
    return log.messages(name -> name.endsWith(".Failures"));
  }

  @Test
  void secretsSignaturesAndBodies_areNowhereInTheLogs(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("keys.yaml");
    Files.writeString(
        file,
        """
        - id: AKIDALICE
          secret: known-secret-one
          sessionToken: known-secret-two
          account: "111122223333"
          principal: arn:aws:iam::111122223333:user/alice
        - id: AKIDBOB
          secret: known-secret-four
          bearerToken: known-secret-three
          account: "111122223333"
          principal: arn:aws:iam::111122223333:user/bob
        """);
    try (TestDocket docket = TestDocket.start("--access-keys=" + file, "--log-level=trace");
        ConnectCasesClient alice =
            docket.clientWithSession("AKIDALICE", "known-secret-one", "known-secret-two")) {
      alice.createDomain(r -> r.name("known-name"));
      RawHttp http = new RawHttp(docket.port());
      String bearer = "Authorization: Bearer known-secret-three";
      String body = "{\"name\":\"\",\"x\":\"known-name\"}";
      http.send(
          RawHttp.request("POST", "/domains", bearer, "Content-Length: " + body.length()),
          body.getBytes(StandardCharsets.UTF_8));
      http.send(RawHttp.request("POST", "/domains-list", bearer, "Content-Length: 0"));
      http.send(
          RawHttp.request(
              "POST",
              "/domains-list",
              "X-Amz-Date: 20260101T000000Z",
              "X-Amz-Security-Token: known-secret-two",
              "Authorization: AWS4-HMAC-SHA256 Credential=AKIDALICE/20260101/us-east-1/cases/"
                  + "aws4_request, SignedHeaders=host;x-amz-date, Signature="
                  + "5f".repeat(32)));

      requestLines(4);
    }
    String told =
        log.events().stream()
            .filter(event -> event.getLoggerName().matches("(dev\\.docket|io\\.).*"))
            .map(
                event ->
                    event.getFormattedMessage()
                        + ThrowableProxyUtil.asString(event.getThrowableProxy()))
            .collect(Collectors.joining("\n"));
    assertThat(told)
        .contains("AKIDALICE")
        .doesNotContain("known-secret", "known-name", "5f5f5f5f", "Signature=");
  }
}

package dev.docket.server.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.server.wire.RawHttp.Answer;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for connections: order, reuse, ends, and the corners of HTTP. */
class ConnectionsWireTest {

  private static final String TOKEN = "Authorization: Bearer docket-secret";

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

  private static byte[] list(String query) {
    return RawHttp.request("POST", "/domains-list" + query, TOKEN, "Content-Length: 0");
  }

  @Test
  void pipelinedRequests_areAnsweredInOrder() {
    List<String> ids = IntStream.range(0, 50).mapToObj(i -> "domain-" + i).toList();
    try (RawConnection connection = http.connect()) {
      for (String id : ids) {
        connection.send(RawHttp.request("POST", "/domains/" + id, TOKEN, "Content-Length: 0"));
      }

      for (String id : ids) {
        Answer answer = connection.answer().isError(404, "ResourceNotFoundException");
        assertThat(answer.json().path("resourceId").asText()).isEqualTo(id);
      }
    }
  }

  @Test
  void refusals_leaveTheConnectionOpen() {
    try (RawConnection connection = http.connect()) {
      connection.send(list("?maxResults=0"));
      connection.answer().isError(400, "ValidationException");
      connection.send(RawHttp.request("POST", "/domains", "Content-Length: 2")).send("{}");
      connection.answer().isError(403, "MissingAuthenticationTokenException");
      connection.send(RawHttp.request("POST", "/nowhere", TOKEN, "Content-Length: 2")).send("{}");
      connection.answer().isError(404, "UnknownOperationException");
      connection.send(
          RawHttp.request(
              "POST", "/domains", TOKEN, "Content-Type: text/plain", "Content-Length: 2"));
      connection.send("{}").answer().isError(415, "UnsupportedMediaTypeException");

      assertThat(connection.send(list("")).answer().status()).isEqualTo(200);
    }
  }

  @Test
  void throttling_leavesTheConnectionOpen() {
    try (TestDocket slow = TestDocket.start("--rate-limit=1/1");
        RawConnection connection = new RawHttp(slow.port()).connect()) {
      assertThat(connection.send(list("")).answer().status()).isEqualTo(200);

      TestDocket.beforeATokenComesBack(
          () -> {
            connection.send(list("")).send(list("")).send(list("?maxResults=x"));
            Answer first = connection.answer();
            Answer second = connection.answer();
            Answer third = connection.answer();
            assertThat(first.status()).isIn(200, 429);
            second.isError(429, "ThrottlingException");
            third.isError(429, "ThrottlingException");
          });
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Content-Length: 3000000", "Transfer-Encoding: chunked"})
  void bodyThatIsTooLarge_isAnsweredBeforeTheConnectionEnds(String framing) {
    String chunk = " ".repeat(1 << 20);
    try (RawConnection connection = http.connect()) {
      connection.send(RawHttp.request("POST", "/domains", TOKEN, framing));
      for (int i = 0; i < 3; i++) {
        connection.send(framing.endsWith("chunked") ? "100000\r\n" + chunk + "\r\n" : chunk);
      }

      Answer answer = connection.answer().isError(413, "RequestEntityTooLargeException");
      assertThat(answer.header("Connection")).isEqualTo("close");
      connection.requireEnd();
    }
  }

  @Test
  void bodyThatIsTooSlow_endsTheConnection() {
    try (TestDocket hasty = TestDocket.start("--body-timeout=100ms");
        RawConnection connection = new RawHttp(hasty.port()).connect()) {
      connection.send(RawHttp.request("POST", "/domains", TOKEN, "Content-Length: 9")).send("{");

      Answer answer = connection.answer().isError(408, "RequestTimeoutException");
      assertThat(answer.header("Connection")).isEqualTo("close");
      connection.requireEnd();
    }
  }

  @Test
  void floodingAddress_isRefusedAndItsBodiesAreNotReadForLong() {
    try (TestDocket strict = TestDocket.start("--address-rate-limit=1/1")) {
      RawHttp clients = new RawHttp(strict.port());
      assertThat(clients.send(list("")).status()).isEqualTo(200);

      TestDocket.beforeATokenComesBack(
          () -> {
            try (RawConnection connection = clients.connect()) {
              connection.send(list("")).send(list(""));
              connection.send(RawHttp.request("POST", "/domains", TOKEN, "Content-Length: 99"));

              assertThat(connection.answer().status()).isIn(200, 429);
              connection.answer().isError(429, "ThrottlingException");
              connection.answer().isError(429, "ThrottlingException");
              connection.requireEnd();
            }
          });
    }
  }

  @ParameterizedTest
  @CsvSource({"2, 9", "9, 2"})
  void connectionsThatAreTooMany_areClosedAndTheOthersServed(String all, String ofAddress) {
    try (TestDocket small =
        TestDocket.start(
            "--max-connections=" + all, "--max-connections-per-address=" + ofAddress)) {
      RawHttp clients = new RawHttp(small.port());
      try (RawConnection first = clients.connect();
          RawConnection second = clients.connect()) {
        assertThat(first.send(list("")).answer().status()).isEqualTo(200);
        assertThat(second.send(list("")).answer().status()).isEqualTo(200);
        for (int i = 0; i < 10; i++) {
          try (RawConnection third = clients.connect()) {
            third.requireEnd();
          }
        }
        assertThat(first.send(list("")).answer().status()).isEqualTo(200);
        assertThat(second.send(list("")).answer().status()).isEqualTo(200);
      }
      TestDocket.eventually(() -> isServed(clients));
    }
  }

  private static boolean isServed(RawHttp clients) {
    try {
      return clients.send(list("")).status() == 200;
    } catch (UncheckedIOException closed) {
      return false;
    }
  }

  @Test
  void silentConnections_areClosed() {
    try (TestDocket hasty = TestDocket.start("--idle-timeout=1s");
        RawConnection silent = new RawConnection(hasty.port());
        RawConnection inTheMethod = new RawConnection(hasty.port()).send("POST");
        RawConnection inAHeader =
            new RawConnection(hasty.port())
                .send("POST /domains-list HTTP/1.1\r\nHost: localhost\r\nX-Long: ")) {
      List.of(silent, inTheMethod, inAHeader).forEach(RawConnection::requireEnd);
    }
  }

  @Test
  void headThatComesByteByByte_isCutOff() {
    try (TestDocket hasty = TestDocket.start("--idle-timeout=2s");
        RawConnection connection = new RawHttp(hasty.port()).connect()) {
      // No store is asked, which could take longer than the connection may be idle.
      connection.send(RawHttp.request("GET", "/health/live"));
      assertThat(connection.answer().status()).isEqualTo(200);
      connection.send("POST /domains-list HTTP/1.1\r\nHost: localhost\r\nX-Long: ");

      connection.requireEndWhileSending("x");
    }
  }

  @Test
  void connectionUnderWay_isNotCutOffByTheDeadlineOfHeads() {
    try (TestDocket hasty = TestDocket.start("--idle-timeout=2s");
        RawConnection connection = new RawHttp(hasty.port()).connect()) {
      byte[] blank = {' '};
      connection.send(RawHttp.request("POST", "/domains", TOKEN, "Content-Length: 100002"));
      long end = System.nanoTime() + 4_000_000_000L;
      int sent = 0;
      while (System.nanoTime() < end && sent < 100_000) {
        connection.send(blank);
        sent++;
      }
      connection.send(" ".repeat(100_000 - sent)).send("{}");

      connection.answer().isError(400, "ValidationException");
    }
  }

  @Test
  void http10_isAnsweredAndEndsTheConnection() {
    try (RawConnection connection = http.connect()) {
      connection.send("POST /domains-list HTTP/1.0\r\nHost: localhost\r\n" + TOKEN + "\r\n\r\n");
      assertThat(connection.answer().text()).isEqualTo("{\"domains\":[]}");
      connection.requireEnd();
    }
    try (RawConnection connection = http.connect()) {
      connection.send("GET /health/ready HTTP/1.0\r\n\r\n");
      assertThat(connection.answer().status()).isEqualTo(200);
      connection.requireEnd();
    }
  }

  @Test
  void connectionClose_isHeeded() {
    try (RawConnection connection = http.connect()) {
      connection.send(
          RawHttp.request(
              "POST", "/domains-list", TOKEN, "Connection: close", "Content-Length: 0"));
      assertThat(connection.answer().status()).isEqualTo(200);
      connection.requireEnd();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/domains, 404",
    "/domains-list, 404",
    "/nowhere, 404",
    "/health/live, 200",
    "/health/ready, 200",
    "/openapi.yaml, 200",
    "/openapi.json, 200",
    "/docs/, 200"
  })
  void head_isAnsweredWithoutABody(String target, int status) {
    try (RawConnection connection = http.connect()) {
      connection.send(RawHttp.request("HEAD", target, TOKEN));
      assertThat(connection.answerToHead().status()).isEqualTo(status);

      connection.send(list(""));
      assertThat(connection.answer().text()).isEqualTo("{\"domains\":[]}");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"nonsense", "domains", "http://localhost", "localhost:80", "?maxResults=1"})
  void targetThatIsNoPath_isRefused(String target) {
    Answer answer = http.send(RawHttp.request("POST", target, TOKEN, "Content-Length: 0"));

    assertThat(answer.status()).as(answer.text()).isBetween(400, 404);
    assertThat(answer.header("x-amzn-ErrorType"))
        .isIn("BadRequestException", "UnknownOperationException");
  }

  @Test
  void asterisk_isNoOperation() {
    Answer answer = http.send(RawHttp.request("OPTIONS", "*", TOKEN));

    assertThat(answer.status()).as(answer.text()).isBetween(400, 404);
  }

  @Test
  void longUnknownPath_isNotFound() {
    String path = "/" + "x".repeat(1_000);
    http.call("POST", path, "").isError(404, "UnknownOperationException");
    http.call("GET", path.repeat(10), "").isError(404, "UnknownOperationException");
    http.send(RawHttp.request("POST", path)).isError(403, "MissingAuthenticationTokenException");
  }

  @Test
  void clientThatLeavesAmidItsBody_isForgotten() {
    try (TestDocket forgetful = TestDocket.start("--drain-timeout=10m")) {
      RawHttp clients = new RawHttp(forgetful.port());
      try (RawConnection connection = clients.connect()) {
        connection.send(RawHttp.request("POST", "/domains", TOKEN, "Content-Length: 9")).send("{");
      }
      assertThat(clients.send(list("")).status()).isEqualTo(200);
      // Closing waits for requests in flight: were that one still counted, it would for minutes.
    }
  }
}

package dev.docket.server.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.server.wire.RawHttp.Answer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How many parts a request may have, whoever sends it. */
@Wire
class BoundsWireTest {

  private static final String TOKEN = "Authorization: Bearer docket-secret";
  private static final String EMPTY = "Content-Length: 0";
  private static final String CHUNKED = "Transfer-Encoding: chunked";

  private static final byte[] LAST_CHUNK = "0\r\n\r\n".getBytes(ISO_8859_1);

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

  /** A request that has the header Host and some lines in all. */
  private static byte[] withHeaders(String method, String target, int lines, String... headers) {
    List<String> all = new ArrayList<>(List.of(headers));
    all.addAll(Collections.nCopies(lines - 1 - headers.length, "A: b"));
    return RawHttp.request(method, target, all.toArray(String[]::new));
  }

  @Test
  void headerLines_mayBeAHundred() {
    try (RawConnection connection = http.connect()) {
      connection.send(withHeaders("POST", "/domains-list", 100, TOKEN, EMPTY));
      assertThat(connection.answer().status()).isEqualTo(200);

      connection.send(withHeaders("POST", "/domains-list", 101, TOKEN, EMPTY));
      Answer answer = connection.answer().isError(431, "RequestHeaderFieldsTooLargeException");
      assertThat(answer.json().path("message").asText())
          .isEqualTo("A request must not have more than 100 header lines");

      // Where the next request begins is beyond doubt.
      connection.send(RawHttp.request("POST", "/domains-list", TOKEN, EMPTY));
      assertThat(connection.answer().status()).isEqualTo(200);
    }
  }

  @Test
  void headerLines_areBoundedForPagesAndStrangersToo() {
    for (String target : List.of("/domains-list", "/", "/health", "/docs/", "/nowhere")) {
      http.send(withHeaders("GET", target, 5_000))
          .isError(431, "RequestHeaderFieldsTooLargeException");
    }
    http.send(withHeaders("POST", "/domains", 101, "Content-Length: 99999"))
        .isError(431, "RequestHeaderFieldsTooLargeException");
  }

  @Test
  void queryParameters_mayBeAHundred() {
    String tags = "/tags/arn:aws:cases:us-east-1:000000000000:domain%2Fx?tagKeys=a";
    http.call("DELETE", tags + "&tagKeys=b".repeat(49), "")
        .isError(404, "ResourceNotFoundException");
    http.call("DELETE", tags + "&tagKeys=b".repeat(99), "").isError(400, "ValidationException");
    for (String more : List.of("&tagKeys=b".repeat(100), "&".repeat(100), "&a=b".repeat(7_000))) {
      Answer answer = http.call("DELETE", tags + more, "").isError(400, "BadRequestException");
      assertThat(answer.json().path("message").asText())
          .isEqualTo("A request must not have more than 100 query parameters");
    }
    http.send(RawHttp.request("POST", "/domains-list?" + "&".repeat(100), EMPTY))
        .isError(400, "BadRequestException");
  }

  @Test
  void signedHeaders_mayBeFifty() {
    String names =
        IntStream.range(0, 51).mapToObj(i -> "a" + (100 + i)).collect(Collectors.joining(";"));
    for (String list : List.of(names, "host;".repeat(6_000))) {
      String signature =
          "Authorization: AWS4-HMAC-SHA256 Credential=docket/20260101/us-east-1/cases/aws4_request,"
              + " SignedHeaders="
              + list
              + ", Signature=00";
      Answer answer =
          http.send(RawHttp.request("POST", "/domains-list", dateOfNow(), signature, EMPTY))
              .isError(403, "IncompleteSignatureException");
      assertThat(answer.json().path("message").asText())
          .isEqualTo("SignedHeaders must not list more than 50 names.");
    }
  }

  private static String dateOfNow() {
    return "X-Amz-Date: "
        + DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'")
            .withZone(ZoneOffset.UTC)
            .format(Instant.now());
  }

  private static byte[] chunks(int count, int length) {
    return (Integer.toHexString(length) + "\r\n" + " ".repeat(length) + "\r\n")
        .repeat(count)
        .getBytes(ISO_8859_1);
  }

  @Test
  void smallChunks_mayBeTenThousand() {
    byte[] head = RawHttp.request("POST", "/domains", TOKEN, CHUNKED);
    http.send(head, "2\r\n{}\r\n".getBytes(ISO_8859_1), chunks(9_000, 1), LAST_CHUNK)
        .isError(400, "ValidationException");
    try (RawConnection connection = http.connect()) {
      connection.send(head).send(chunks(10_001, 1));

      Answer answer = connection.answer().isError(400, "BadRequestException");
      assertThat(answer.json().path("message").asText())
          .isEqualTo("More than 10000 chunks of a request body must have 64 bytes on average");
      assertThat(answer.header("Connection")).isEqualTo("close");
      connection.requireEnd();
    }
  }

  @Test
  void chunksOfADecentSize_mayBeMany() {
    byte[] head = RawHttp.request("POST", "/domains", TOKEN, CHUNKED);

    http.send(head, chunks(12_000, 256), "2\r\n{}\r\n".getBytes(ISO_8859_1), LAST_CHUNK)
        .isError(400, "ValidationException");
  }

  @Test
  void bytesOfABodyOfKnownLength_mayComeOneByOne() {
    byte[] blank = {' '};
    try (RawConnection connection = http.connect()) {
      connection.send(RawHttp.request("POST", "/domains", TOKEN, "Content-Length: 20002"));
      for (int i = 0; i < 20_000; i++) {
        connection.send(blank);
      }
      connection.send("{}").answer().isError(400, "ValidationException");
    }
  }
}

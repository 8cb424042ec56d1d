package dev.docket.server.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.server.wire.RawHttp.Answer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that is small on the wire and meant to be large, slow or something else to the server. */
@Wire
class HostileInputWireTest {

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

  @AfterEach
  void nothingWasMade() {
    assertThat(http.call("POST", "/domains-list", "").text()).isEqualTo("{\"domains\":[]}");
  }

  private static byte[] gzip(byte[] content, int times) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      for (int i = 0; i < times; i++) {
        out.write(content);
      }
    }
    return bytes.toByteArray();
  }

  private static Answer createEncoded(String encoding, byte[] body) {
    return http.call(
        "POST",
        "/domains",
        List.of("Content-Type: application/json", "Content-Encoding: " + encoding),
        body);
  }

  @Test
  void compressedBody_isNotInflated() throws IOException {
    byte[] good = gzip("{\"name\":\"acme\"}".getBytes(UTF_8), 1);
    // 64 MiB of zeros in 64 KiB; inflated, it would be too large, which is another error.
    byte[] bomb = gzip(new byte[1 << 20], 64);

    for (byte[] body : List.of(good, bomb)) {
      createEncoded("gzip", body).isError(400, "SerializationException");
      createEncoded("x-gzip, gzip", body).isError(400, "SerializationException");
      createEncoded("deflate", body).isError(400, "SerializationException");
    }
  }

  private static Answer create(String members) {
    return http.call("POST", "/domains", "{\"name\":\"\"," + members + "}");
  }

  @Test
  void keysThatHaveOneHash_areReadLikeOthers() {
    // "Aa" and "BB" have the same hash, and so has every sequence of 15 of them.
    String members =
        IntStream.range(0, 1 << 15)
            .mapToObj(
                i ->
                    IntStream.range(0, 15)
                        .mapToObj(bit -> (i >> bit & 1) == 0 ? "Aa" : "BB")
                        .collect(Collectors.joining("", "\"", "\":1")))
            .collect(Collectors.joining(","));

    create(members).isError(400, "ValidationException");
    create("\"x\":{" + members + "}").isError(400, "ValidationException");
  }

  @Test
  void manyKeysAndElements_areRead() {
    String members =
        IntStream.range(0, 50_000)
            .mapToObj(i -> "\"k" + i + "\":null")
            .collect(Collectors.joining(","));

    create(members).isError(400, "ValidationException");
    create("\"x\":[" + "{},".repeat(300_000) + "{}]").isError(400, "ValidationException");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1e200000000", "-1e2147483648", "1e-999999999", "1e99999999999999999999", "0e400"})
  void hugeExponent_isReadOrRefused(String number) {
    for (String member : List.of("\"x\":" + number, "\"x\":[{\"y\":" + number + "}]")) {
      Answer answer = create(member);
      assertThat(answer.header("x-amzn-ErrorType"))
          .isIn("ValidationException", "SerializationException");
      assertThat(answer.status()).isEqualTo(400);
    }
    assertThat(http.call("POST", "/domains-list?maxResults=" + number, "").status()).isEqualTo(400);
  }

  @Test
  void endlessNumber_isRefused() {
    create("\"x\":" + "9".repeat(100_000)).isError(400, "SerializationException");
    create("\"x\":0." + "9".repeat(100_000)).isError(400, "SerializationException");
  }

  @Test
  void surrogatesAsBytes_areNoUtf8() {
    byte[] body = "{\"name\":\"\u00ed\u00a0\u0080\u00ed\u00b0\u0080\"}".getBytes(ISO_8859_1);

    http.call("POST", "/domains", List.of("Content-Type: application/json"), body)
        .isError(400, "SerializationException");
  }

  private static byte[] list(String query) {
    return RawHttp.request("POST", "/domains-list" + query, TOKEN, "Content-Length: 0");
  }

  @Test
  void thousandPipelinedRequests_areAllAnswered() {
    try (RawConnection connection = http.connect()) {
      // Without a question to the store, which would take most of the time.
      connection.send(new String(list("?maxResults=0"), ISO_8859_1).repeat(1_000));

      for (int i = 0; i < 1_000; i++) {
        connection.answer().isError(400, "ValidationException");
      }
    }
  }

  @Test
  void clientThatLeavesAfterAThousandRequests_isForgotten() {
    try (TestDocket forgetful =
        TestDocket.start("--drain-timeout=10m", "--rate-limit=off", "--key-rate-limit=off")) {
      RawHttp clients = new RawHttp(forgetful.port());
      for (int i = 0; i < 5; i++) {
        try (RawConnection connection = clients.connect()) {
          connection.send(new String(list(""), ISO_8859_1).repeat(1_000));
        }
      }
      assertThat(clients.send(list("")).status()).isEqualTo(200);
      // Closing waits for requests in flight: were one still counted, it would for minutes.
    }
  }
}

package dev.docket.server.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Lines and chunks are read strictly: what a proxy in front could take for the end of another
 * request is refused, and the connection with it.
 */
class FramingWireTest {

  private static final String TOKEN = "Authorization: Bearer docket-secret\r\n";
  private static final String CHUNKED =
      "POST /domains HTTP/1.1\r\nHost: localhost\r\n"
          + TOKEN
          + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n";

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

  /** Ends at once, as each connection stays open for a second for a client that still sends. */
  @Test
  void heads_thatAreMalformed_areRefused() {
    List<String> heads =
        List.of(
            "POST /domains-list HTTP/1.1\nHost: localhost\r\n%sContent-Length: 0\r\n\r\n",
            "POST /domains-list HTTP/1.1\r\nHost: localhost\n%sContent-Length: 0\r\n\r\n",
            "POST /domains-list HTTP/1.1\r\nHost: localhost\r\n%sContent-Length: 0\r\n\n",
            "POST /domains-list HTTP/1.1\r\nHost: localhost\rX: y\r\n%sContent-Length: 0\r\n\r\n",
            "POST /domains-list HTTP/1.1\r\nHost: localhost\r\nX : y\r\n%sContent-Length: 0\r\n\r\n",
            "POST /domains-list HTTP/1.1\r\nHost: localhost\r\n%sContent-Length: +0\r\n\r\n",
            "POST /domains-list HTTP/1.0\r\nHost: localhost\r\n%sTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
            "\0POST /domains-list HTTP/1.1\r\nHost: localhost\r\n%sContent-Length: 0\r\n\r\n",
            "\u0001POST /domains-list HTTP/1.1\r\nHost: localhost\r\n%sContent-Length: 0\r\n\r\n",
            "GET /openapi.yaml HTTP/1.1\nHost: localhost\r\n%s\r\n");
    List<RawConnection> connections = new ArrayList<>();
    try {
      for (String head : heads) {
        RawConnection connection = http.connect();
        connections.add(connection);
        connection.send(head.formatted(TOKEN));
        assertThatCode(() -> connection.answer().isError(400, "BadRequestException"))
            .as(head)
            .doesNotThrowAnyException();
      }
      connections.forEach(RawConnection::requireEnd);
    } finally {
      connections.forEach(RawConnection::close);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2\n{}\r\n0\r\n\r\n",
        "2\r\n{}\n0\r\n\r\n",
        "2;a=\nb\r\n{}\r\n0\r\n\r\n",
        "+2\r\n{}\r\n0\r\n\r\n",
        "0x2\r\n{}\r\n0\r\n\r\n",
        "-2\r\n{}\r\n0\r\n\r\n",
        "\r\n{}\r\n0\r\n\r\n",
        "G\r\n{}\r\n0\r\n\r\n",
        "FFFFFFFFFFFFFFFFF\r\n{}\r\n0\r\n\r\n",
        "80000000\r\n{}\r\n0\r\n\r\n",
        "2\r\n{}{}\r\n0\r\n\r\n",
        "2\r\n{}0\r\n\r\n"
      })
  void chunk_thatIsMalformed_endsTheConnection(String chunks) {
    try (RawConnection connection = http.connect()) {
      connection.send(CHUNKED).send(chunks).requireEnd();
    }
  }

  /**
   * As signatures cover it (RFC 9112, section 5.2); the fields of framing are refused like that.
   */
  @Test
  void headerOverTwoLines_isReadAsOne() {
    try (RawConnection connection = http.connect()) {
      connection.send(
          "POST /domains-list HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer\r\n"
              + " \tdocket-secret\r\nContent-Length: 0\r\n\r\n");
      assertThat(connection.answer().status()).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\u0004\0\0\0\0\0",
        "GET /version HTTP/2.0\r\nHost: localhost\r\n\r\n",
        "GET /version HTTP/1.2\r\nHost: localhost\r\n\r\n",
        "GET /version HTTP/0.9\r\nHost: localhost\r\n\r\n"
      })
  void otherVersionOfHttp_isRefused(String request) {
    try (RawConnection connection = http.connect()) {
      connection.send(request).send(RawHttp.request("GET", "/version"));

      assertThat(connection.answer().status()).isEqualTo(501);
      connection.requireEnd();
    }
  }

  @Test
  void emptyLineBeforeARequest_isPassedOver() {
    try (RawConnection connection = http.connect()) {
      connection.send(
          "\r\nPOST /domains-list HTTP/1.1\r\nHost: localhost\r\n"
              + TOKEN
              + "Content-Length: 0\r\n\r\n");

      assertThat(connection.answer().status()).isEqualTo(200);
    }
  }
}

package dev.docket.server.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.net.SocketFactory;

/** Sends bytes that no client library would send, and reads what comes back. */
final class RawHttp {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String DEVELOPMENT_TOKEN = "docket-secret";

  private final int port;
  private final SocketFactory sockets;
  private final String token;

  RawHttp(int port) {
    this(port, DEVELOPMENT_TOKEN);
  }

  /**
   * @param token the bearer token of {@link #call}
   */
  RawHttp(int port, String token) {
    this(port, SocketFactory.getDefault(), token);
  }

  /**
   * @param sockets makes connections; those that encrypt speak HTTPS
   */
  RawHttp(int port, SocketFactory sockets) {
    this(port, sockets, DEVELOPMENT_TOKEN);
  }

  private RawHttp(int port, SocketFactory sockets, String token) {
    this.port = port;
    this.sockets = sockets;
    this.token = token;
  }

  /** An answer; header names are in lower case. */
  record Answer(int status, Map<String, String> headers, byte[] body) {

    String header(String name) {
      return headers.get(name.toLowerCase(Locale.ROOT));
    }

    String text() {
      return new String(body, StandardCharsets.UTF_8);
    }

    JsonNode json() {
      try {
        return JSON.readTree(body);
      } catch (IOException notJson) {
        throw new UncheckedIOException(notJson);
      }
    }

    /** Asserts an error of this type in the form that every error has. */
    Answer isError(int expectedStatus, String type) {
      assertThat(status).as(text()).isEqualTo(expectedStatus);
      assertThat(header("x-amzn-ErrorType")).isEqualTo(type);
      assertThat(header("x-amzn-RequestId")).matches("[0-9a-f-]{36}");
      assertThat(header("Date")).isNotNull();
      assertThat(header("Content-Type")).isEqualTo("application/json");
      assertThat(json().path("message").asText()).isNotBlank().doesNotContain("Exception", "\tat ");
      return this;
    }
  }

  /** A request with the bearer token and, where there is one, a JSON body. */
  Answer call(String method, String target, String body) {
    return call(
        method,
        target,
        List.of("Content-Type: application/json"),
        body.getBytes(StandardCharsets.UTF_8));
  }

  Answer call(String method, String target, List<String> headers, byte[] body) {
    return send(head(token, method, target, headers, body.length), body);
  }

  /**
   * The bytes of a request as {@link #call(String, String, String)} sends it with the development
   * key's token.
   */
  static byte[] withToken(String method, String target, String json) {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    byte[] head =
        head(
            DEVELOPMENT_TOKEN,
            method,
            target,
            List.of("Content-Type: application/json"),
            body.length);
    return ByteBuffer.allocate(head.length + body.length).put(head).put(body).array();
  }

  private static byte[] head(
      String token, String method, String target, List<String> headers, int length) {
    StringBuilder head = new StringBuilder();
    head.append(method).append(' ').append(target).append(" HTTP/1.1\r\n");
    head.append("Host: localhost\r\nAuthorization: Bearer ").append(token).append("\r\n");
    headers.forEach(header -> head.append(header).append("\r\n"));
    head.append("Content-Length: ").append(length).append("\r\n\r\n");
    return head.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Sends exactly these bytes and reads one answer; interim ones are passed over. */
  Answer send(byte[]... parts) {
    try (RawConnection connection = connect()) {
      for (byte[] part : parts) {
        connection.send(part);
      }
      return connection.answer();
    }
  }

  /** A connection for more than one request, or for less than one. */
  RawConnection connect() {
    return new RawConnection(port, sockets);
  }

  /** The bytes of a request without a body or a signature. */
  static byte[] request(String method, String target, String... headers) {
    String head = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
    return (method + " " + target + " HTTP/1.1\r\nHost: localhost\r\n" + head + "\r\n")
        .getBytes(StandardCharsets.ISO_8859_1);
  }
}

package dev.docket.server.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Sends bytes that no client library would send, and reads what comes back. */
final class RawHttp {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int PATIENCE_MILLIS = 10_000;

  private final int port;

  RawHttp(int port) {
    this.port = port;
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

  /** A request with the development key's bearer token and, where there is one, a JSON body. */
  Answer call(String method, String target, String body) {
    return call(
        method,
        target,
        List.of("Content-Type: application/json"),
        body.getBytes(StandardCharsets.UTF_8));
  }

  Answer call(String method, String target, List<String> headers, byte[] body) {
    StringBuilder head = new StringBuilder();
    head.append(method).append(' ').append(target).append(" HTTP/1.1\r\n");
    head.append("Host: localhost\r\nAuthorization: Bearer docket-secret\r\n");
    headers.forEach(header -> head.append(header).append("\r\n"));
    head.append("Content-Length: ").append(body.length).append("\r\n\r\n");
    return send(head.toString().getBytes(StandardCharsets.ISO_8859_1), body);
  }

  /** Sends exactly these bytes and reads one answer; interim ones are passed over. */
  Answer send(byte[]... parts) {
    try (Socket socket = new Socket("localhost", port)) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      for (byte[] part : parts) {
        socket.getOutputStream().write(part);
      }
      socket.getOutputStream().flush();
      return read(socket.getInputStream());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static Answer read(InputStream in) throws IOException {
    int status = Integer.parseInt(line(in).split(" ")[1]);
    Map<String, String> headers = new TreeMap<>();
    for (String line = line(in); !line.isEmpty(); line = line(in)) {
      int colon = line.indexOf(':');
      headers.put(
          line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).trim());
    }
    if (status == 100) {
      return read(in);
    }
    return new Answer(
        status,
        headers,
        in.readNBytes(Integer.parseInt(headers.getOrDefault("content-length", "0"))));
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new IOException("Connection closed after: " + line);
      }
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }
}

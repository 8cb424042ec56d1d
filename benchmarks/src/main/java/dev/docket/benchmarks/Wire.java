package dev.docket.benchmarks;

import dev.docket.server.auth.DevelopmentKeys;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Calls over one connection, one after the other, whatever their answers: where the end of a
 * connection is to be the server's and nobody else's.
 */
final class Wire implements AutoCloseable {

  private static final String LENGTH = "content-length";

  /** The development key's bearer token. */
  static final String OWNER = DevelopmentKeys.SECRET;

  private final Socket socket;
  private final InputStream in;

  Wire(int port) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    in = new BufferedInputStream(socket.getInputStream());
  }

  /**
   * An answer with its body.
   *
   * @param headers by name, in lower case
   */
  record Answer(int status, Map<String, String> headers, String body) {}

  /** Calls as the owner of the development key. */
  Answer send(Call call) throws IOException {
    return send(call, OWNER);
  }

  /**
   * Calls with a bearer token.
   *
   * @param token {@link #OWNER}, or that followed by a dot and an account, each a client of its own
   */
  Answer send(Call call, String token) throws IOException {
    byte[] body = call.body().getBytes(StandardCharsets.UTF_8);
    String head =
        "%s %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
            .formatted(call.method(), call.target(), token, body.length);
    socket.getOutputStream().write((head + call.body()).getBytes(StandardCharsets.UTF_8));
    int status = Integer.parseInt(line().split(" ", 3)[1]);
    Map<String, String> headers = new HashMap<>();
    for (String line = line(); !line.isEmpty(); line = line()) {
      int colon = line.indexOf(':');
      headers.put(
          line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
    }
    int length = Integer.parseInt(headers.getOrDefault(LENGTH, "0"));
    return new Answer(status, headers, new String(in.readNBytes(length), StandardCharsets.UTF_8));
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new EOFException("The server ended the connection");
      }
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}

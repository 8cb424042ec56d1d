package dev.docket.server.control.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Sends one request over a plain socket, as HTTP/1.0. The JDK's own clients take longer to load
 * than everything else that {@code docket control} does.
 */
final class ControlClient {

  private static final int CONNECT_MILLIS = 5_000;
  private static final int MOST_HEAD_BYTES = 64 * 1024;

  /**
   * An answer.
   *
   * @param headers by their names in lower case
   */
  @SuppressWarnings("ArrayRecordComponent") // Nobody compares answers.
  record Reply(int status, Map<String, String> headers, byte[] body) {}

  private ControlClient() {}

  /**
   * @throws java.net.ConnectException when nothing listens there
   */
  static Reply send(ControlAddress address, @Nullable String token, ControlCall call)
      throws IOException {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(address.host(), address.port()), CONNECT_MILLIS);
      IOException unsent = write(socket.getOutputStream(), head(address, token, call), call.body());
      try {
        return read(new BufferedInputStream(socket.getInputStream()));
      } catch (IOException unanswered) {
        if (unsent != null) {
          unanswered.addSuppressed(unsent);
        }
        throw unanswered;
      }
    }
  }

  /** A server that has enough of the body answers, and reads no further. */
  private static @Nullable IOException write(OutputStream out, String head, byte[] body) {
    try {
      out.write(head.getBytes(ISO_8859_1));
      out.write(body);
      out.flush();
      return null;
    } catch (IOException unsent) {
      return unsent;
    }
  }

  private static String head(ControlAddress address, @Nullable String token, ControlCall call) {
    StringBuilder head = new StringBuilder();
    head.append(call.method()).append(' ').append(call.target()).append(" HTTP/1.0\r\n");
    head.append("Host: ").append(address.authority()).append("\r\n");
    if (token != null) {
      head.append("Authorization: Bearer ").append(token).append("\r\n");
    }
    if (call.type() != null) {
      head.append("Content-Type: ").append(call.type()).append("\r\n");
    }
    return head.append("Content-Length: ").append(call.body().length).append("\r\n\r\n").toString();
  }

  private static Reply read(InputStream in) throws IOException {
    String[] first = line(in).split(" ", 3);
    if (first.length < 2 || !first[0].startsWith("HTTP/") || !first[1].matches("[0-9]{3}")) {
      throw new IOException("What listens there does not speak HTTP");
    }
    Map<String, String> headers = new HashMap<>();
    for (String line = line(in); !line.isEmpty(); line = line(in)) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        headers.put(
            line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
      }
    }
    byte[] body = in.readAllBytes();
    String length = headers.get("content-length");
    if (length != null && !length.equals(String.valueOf(body.length))) {
      throw new EOFException("The answer broke off");
    }
    return new Reply(Integer.parseInt(first[1]), headers, body);
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0 || line.length() > MOST_HEAD_BYTES) {
        throw new EOFException("The connection was closed without an answer");
      }
      line.append((char) next);
    }
    return line.toString().strip();
  }
}

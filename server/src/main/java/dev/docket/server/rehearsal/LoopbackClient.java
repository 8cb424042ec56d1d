package dev.docket.server.rehearsal;

import dev.docket.server.auth.AccessKey;
import dev.docket.server.auth.RequestSigner;
import io.vertx.core.MultiMap;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import javax.net.SocketFactory;

/**
 * Sends signed requests to this machine over one connection, one at a time, and blocks. It does as
 * little as possible, so that the time of a rehearsal is the server's. Answers have to tell their
 * length, as the server's do.
 */
final class LoopbackClient implements AutoCloseable {

  private static final String HOST = "127.0.0.1";
  private static final String END_OF_HEAD = "\r\n\r\n";
  private static final String LENGTH = "content-length: ";
  private static final int LONGEST_HEAD = 64 * 1024;
  private static final int PATIENCE_MILLIS = 60_000;

  private final SocketFactory sockets;
  private final int port;
  private final String region;
  private final InstantSource clock;
  private Socket socket;
  private InputStream in;

  /**
   * Connects.
   *
   * @param sockets makes its connections, encrypted or not
   */
  LoopbackClient(SocketFactory sockets, int port, String region, InstantSource clock)
      throws IOException {
    this.sockets = sockets;
    this.port = port;
    this.region = region;
    this.clock = clock;
    socket = connection();
    in = new BufferedInputStream(socket.getInputStream());
  }

  private Socket connection() throws IOException {
    Socket opened = sockets.createSocket(HOST, port);
    opened.setTcpNoDelay(true);
    opened.setSoTimeout(PATIENCE_MILLIS);
    return opened;
  }

  /** The answer to a request of the owner of a key. */
  Reply send(AccessKey key, Example request) throws IOException {
    socket.getOutputStream().write(signed(key, request));
    String head = head();
    byte[] body = in.readNBytes(bodyLength(head));
    if (head.contains("\r\nconnection: close\r\n")) {
      socket.close();
      socket = connection();
      in = new BufferedInputStream(socket.getInputStream());
    }
    int status = Integer.parseInt(head, "HTTP/1.1 ".length(), "HTTP/1.1 200".length(), 10);
    return new Reply(status, new String(body, StandardCharsets.UTF_8));
  }

  private byte[] signed(AccessKey key, Example request) throws IOException {
    byte[] body = request.body().getBytes(StandardCharsets.UTF_8);
    MultiMap headers =
        MultiMap.caseInsensitiveMultiMap()
            .add("Host", HOST + ":" + port)
            .add("Content-Type", "application/json")
            .add("Content-Length", Integer.toString(body.length))
            .add("User-Agent", "docket self-test");
    new RequestSigner(key, region)
        .sign(request.method(), request.target(), headers, body, clock.instant());
    StringBuilder head = new StringBuilder();
    head.append(request.method()).append(' ').append(request.target()).append(" HTTP/1.1\r\n");
    for (Map.Entry<String, String> header : headers) {
      head.append(header.getKey()).append(": ").append(header.getValue()).append("\r\n");
    }
    ByteArrayOutputStream message = new ByteArrayOutputStream();
    message.write(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
    message.write(body);
    return message.toByteArray();
  }

  /** The head of the next answer in small letters. */
  private String head() throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.length() < LONGEST_HEAD) {
      int next = in.read();
      if (next < 0) {
        throw new EOFException("The server closed the connection");
      }
      head.append((char) next);
      if (next == '\n' && head.indexOf(END_OF_HEAD, head.length() - END_OF_HEAD.length()) >= 0) {
        return head.toString().toLowerCase(Locale.ROOT);
      }
    }
    throw new IOException("The server's answer has a head without an end");
  }

  private static int bodyLength(String head) {
    int at = head.indexOf(LENGTH);
    return at < 0 ? 0 : Integer.parseInt(head, at + LENGTH.length(), head.indexOf('\r', at), 10);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}

package dev.docket.server.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.server.wire.RawHttp.Answer;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.net.SocketFactory;

/** One connection to a server, byte for byte. A read that lasts longer than a minute fails. */
final class RawConnection implements AutoCloseable {

  private static final int PATIENCE_MILLIS = 60_000;

  private final Socket socket;
  private final InputStream in;

  RawConnection(int port) {
    this(port, SocketFactory.getDefault());
  }

  RawConnection(int port, SocketFactory sockets) {
    try {
      socket = sockets.createSocket("localhost", port);
      socket.setSoTimeout(PATIENCE_MILLIS);
      // Head and body are sent one after the other; the second must not wait for an answer to the
      // first.
      socket.setTcpNoDelay(true);
      in = new BufferedInputStream(socket.getInputStream());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  RawConnection send(byte[] bytes) {
    try {
      socket.getOutputStream().write(bytes);
      socket.getOutputStream().flush();
      return this;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  RawConnection send(String text) {
    return send(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  /** Reads one answer; interim ones are passed over. */
  Answer answer() {
    try {
      Answer head = head();
      return new Answer(
          head.status(),
          head.headers(),
          in.readNBytes(Integer.parseInt(head.headers().getOrDefault("content-length", "0"))));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Reads one answer that has no body, whatever its headers say of one. */
  Answer answerToHead() {
    try {
      return head();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Reads some bytes, whatever they are. */
  void skip(int bytes) {
    try {
      in.skipNBytes(bytes);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Asserts what comes next. */
  void requireNext(String text) {
    try {
      assertThat(new String(in.readNBytes(text.length()), StandardCharsets.ISO_8859_1))
          .isEqualTo(text);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Asserts that the server ends the connection and sends no answer of HTTP. */
  void requireNoAnswer() {
    try {
      assertThat(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1))
          .doesNotContain("HTTP/");
    } catch (SocketException reset) {
      assertThat(reset).hasMessageContaining("reset");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Asserts that the server ends the connection and sends nothing more. */
  void requireEnd() {
    try {
      assertThat(in.read()).isEqualTo(-1);
    } catch (SocketException reset) {
      assertThat(reset).hasMessageContaining("reset");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Asserts that the server ends the connection although it is sent more and more. */
  void requireEndWhileSending(String text) {
    long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000L;
    try {
      socket.setSoTimeout(1);
      while (!hasEnded()) {
        assertThat(System.nanoTime()).as("the connection is still open").isLessThan(end);
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
      }
    } catch (SocketException broken) {
      assertThat(broken).hasMessageFindingMatch("reset|Broken pipe");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Whether the server has not ended the connection, on which it has sent nothing. */
  boolean isOpen() {
    try {
      socket.setSoTimeout(1);
      return !hasEnded();
    } catch (SocketException reset) {
      return false;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private boolean hasEnded() throws IOException {
    try {
      assertThat(in.read()).isEqualTo(-1);
      return true;
    } catch (SocketTimeoutException stillOpen) {
      return false;
    }
  }

  private Answer head() throws IOException {
    int status = Integer.parseInt(line().split(" ")[1]);
    Map<String, String> headers = new TreeMap<>();
    for (String line = line(); !line.isEmpty(); line = line()) {
      int colon = line.indexOf(':');
      headers.put(
          line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).trim());
    }
    return status == 100 ? head() : new Answer(status, headers, new byte[0]);
  }

  private String line() throws IOException {
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

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}

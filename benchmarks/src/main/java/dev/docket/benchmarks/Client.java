package dev.docket.benchmarks;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Sends requests over some connections, with one request under way on each. It is cheap, so that
 * the machine is left to the server: one thread, ready-made requests, and no more read of an answer
 * than its status and length.
 */
final class Client implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Selector selector;
  private final List<Connection> connections = new ArrayList<>();

  Client(int port, int connections) throws IOException {
    selector = Selector.open();
    for (int i = 0; i < connections; i++) {
      this.connections.add(new Connection(port, selector));
    }
  }

  /**
   * Sends all requests and waits for all answers.
   *
   * @throws IllegalStateException when an answer has another status than 200
   */
  Duration send(List<byte[]> requests) throws IOException {
    Iterator<byte[]> waiting = requests.iterator();
    long start = System.nanoTime();
    for (Connection connection : connections) {
      connection.send(waiting.next());
    }
    int answered = 0;
    while (answered < requests.size()) {
      awaitReady();
      for (SelectionKey ready : selector.selectedKeys()) {
        Connection connection = (Connection) ready.attachment();
        if (connection.receive()) {
          answered++;
          if (waiting.hasNext()) {
            connection.send(waiting.next());
          }
        }
      }
      selector.selectedKeys().clear();
    }
    return Duration.ofNanos(System.nanoTime() - start);
  }

  /**
   * Never sleeps: a server that is slower than the client would have to wake it with each answer,
   * and its account would be charged for that.
   */
  private void awaitReady() throws IOException {
    long begin = System.nanoTime();
    while (selector.selectNow() == 0) {
      if (System.nanoTime() - begin > PATIENCE.toNanos()) {
        throw new SocketTimeoutException("No answer within " + PATIENCE);
      }
      Thread.onSpinWait();
    }
  }

  @Override
  public void close() throws IOException {
    for (Connection connection : connections) {
      connection.channel.close();
    }
    selector.close();
  }

  private static final class Connection {

    private static final String OK = "HTTP/1.1 200 ";
    private static final String END_OF_HEAD = "\r\n\r\n";

    /** As Vert.x writes it. */
    private static final String LENGTH = "content-length: ";

    private final SocketChannel channel;
    private final ByteBuffer out = ByteBuffer.allocateDirect(8 * 1024);
    private final ByteBuffer in = ByteBuffer.allocateDirect(8 * 1024);

    Connection(int port, Selector selector) throws IOException {
      channel = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
      channel.configureBlocking(false);
      channel.register(selector, SelectionKey.OP_READ, this);
    }

    void send(byte[] request) throws IOException {
      out.clear().put(request).flip();
      while (out.hasRemaining()) {
        channel.write(out);
      }
    }

    /** Reads what has come; true when that makes the answer complete. */
    boolean receive() throws IOException {
      if (channel.read(in) < 0) {
        throw new EOFException("The server closed the connection");
      }
      byte[] bytes = new byte[in.position()];
      in.get(0, bytes);
      String answer = new String(bytes, StandardCharsets.ISO_8859_1);
      int head = answer.indexOf(END_OF_HEAD);
      if (head < 0 || answer.length() < head + END_OF_HEAD.length() + bodyLength(answer)) {
        return false;
      }
      if (!answer.startsWith(OK)) {
        throw new IllegalStateException("The server answered " + answer);
      }
      in.clear();
      return true;
    }

    private static int bodyLength(String answer) {
      int start = answer.indexOf(LENGTH) + LENGTH.length();
      return Integer.parseInt(answer, start, answer.indexOf('\r', start), 10);
    }
  }
}

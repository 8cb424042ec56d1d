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
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/**
 * Sends requests over some connections, with one request under way on each. It is cheap, so that
 * the machine is left to the server: one thread, ready-made requests, and no more read of an answer
 * than its status and length.
 */
final class Client implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /** How long a client that sleeps looks away; an answer is noticed that much later at most. */
  private static final Duration NAP = Duration.ofNanos(50_000);

  /** What a client does while there is nothing to read. */
  enum Idle {
    /** Looks on: a sleeper would have to be woken, and the server's account be charged for it. */
    SPINS,
    /** Leaves the processor to a server that needs more than the others. */
    SLEEPS
  }

  private final Idle idle;
  private final Selector selector;
  private final List<Connection> connections = new ArrayList<>();

  /** A client of a server that answers everything with 200. */
  Client(int port, int connections, Idle idle) throws IOException {
    this(port, connections, idle, Set.of(200), InetAddress.getLoopbackAddress());
  }

  /**
   * @param expected the statuses that answers may have
   * @param from the address that the client has, one of this machine's
   */
  Client(int port, int connections, Idle idle, Set<Integer> expected, InetAddress from)
      throws IOException {
    this.idle = idle;
    selector = Selector.open();
    for (int i = 0; i < connections; i++) {
      this.connections.add(new Connection(port, selector, expected, from));
    }
  }

  /**
   * How requests went.
   *
   * @param time of all together
   * @param nanos from sending each to its answer, ascending
   */
  record Timed(Duration time, long[] nanos) {}

  /**
   * Sends all requests and waits for all answers.
   *
   * @throws IllegalStateException when an answer has a status that is not expected
   */
  Duration send(List<byte[]> requests) throws IOException {
    return timed(requests).time();
  }

  /**
   * Sends all requests, waits for all answers and takes the time of each.
   *
   * @param requests as many as there are connections at least
   * @throws IllegalStateException when an answer has a status that is not expected
   */
  Timed timed(List<byte[]> requests) throws IOException {
    Iterator<byte[]> waiting = requests.iterator();
    long[] nanos = new long[requests.size()];
    long start = System.nanoTime();
    for (Connection connection : connections) {
      connection.sendNow(waiting.next());
    }
    int answered = 0;
    while (answered < nanos.length) {
      awaitReady();
      for (SelectionKey ready : selector.selectedKeys()) {
        Connection connection = (Connection) ready.attachment();
        if (connection.receive()) {
          nanos[answered++] = System.nanoTime() - connection.due;
          if (waiting.hasNext()) {
            connection.sendNow(waiting.next());
          }
        }
      }
      selector.selectedKeys().clear();
    }
    Duration time = Duration.ofNanos(System.nanoTime() - start);
    Arrays.sort(nanos);
    return new Timed(time, nanos);
  }

  /**
   * Sends requests at a steady rate, whether or not the ones before are answered.
   *
   * @return the nanoseconds from when each was due to its answer, ascending
   */
  long[] sendPaced(List<byte[]> requests, double perSecond) throws IOException {
    Deque<Connection> free = new ArrayDeque<>(connections);
    long[] latencies = new long[requests.size()];
    double interval = 1e9 / perSecond;
    long start = System.nanoTime();
    int sent = 0;
    int answered = 0;
    while (answered < latencies.length) {
      long due = start + (long) (sent * interval);
      while (sent < latencies.length && !free.isEmpty() && System.nanoTime() >= due) {
        free.getFirst().due = due;
        free.removeFirst().send(requests.get(sent++));
        due = start + (long) (sent * interval);
      }
      if (selector.selectNow() == 0) {
        rest();
      }
      for (SelectionKey ready : selector.selectedKeys()) {
        Connection connection = (Connection) ready.attachment();
        if (connection.receive()) {
          latencies[answered++] = System.nanoTime() - connection.due;
          free.addLast(connection);
        }
      }
      selector.selectedKeys().clear();
    }
    Arrays.sort(latencies);
    return latencies;
  }

  private void rest() {
    switch (idle) {
      case SPINS -> Thread.onSpinWait();
      case SLEEPS -> LockSupport.parkNanos(NAP.toNanos());
    }
  }

  private void awaitReady() throws IOException {
    long begin = System.nanoTime();
    while (selector.selectNow() == 0) {
      if (System.nanoTime() - begin > PATIENCE.toNanos()) {
        throw new SocketTimeoutException("No answer within " + PATIENCE);
      }
      rest();
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

    private static final String VERSION = "HTTP/1.1 ";
    private static final String END_OF_HEAD = "\r\n\r\n";

    /** As Vert.x writes it. */
    private static final String LENGTH = "content-length: ";

    private final SocketChannel channel;
    private final Set<Integer> expected;

    /** When the request was sent, or was to be. */
    private long due;

    private final ByteBuffer out = ByteBuffer.allocateDirect(8 * 1024);
    private final ByteBuffer in = ByteBuffer.allocateDirect(64 * 1024);

    Connection(int port, Selector selector, Set<Integer> expected, InetAddress from)
        throws IOException {
      this.expected = expected;
      channel = SocketChannel.open().bind(new InetSocketAddress(from, 0));
      channel.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
      channel.configureBlocking(false);
      channel.register(selector, SelectionKey.OP_READ, this);
    }

    void sendNow(byte[] request) throws IOException {
      due = System.nanoTime();
      send(request);
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
      int status = Integer.parseInt(answer, VERSION.length(), VERSION.length() + 3, 10);
      if (!expected.contains(status)) {
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

package dev.docket.benchmarks;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Whether clients that send a byte a second are cut off, and another one served beside them. */
@Command(
    name = "slow-senders",
    description = "Sends heads, and then bodies, byte by byte on many connections.",
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
final class SlowSenders implements Callable<Integer> {

  private static final Call CALL = new Call("POST", "/domains-list", "");
  private static final Duration ALONE = Duration.ofSeconds(5);
  private static final Duration BESIDE = Duration.ofSeconds(12);

  /** For a server that is to close a connection, beyond its deadline. */
  private static final Duration GRACE = Duration.ofSeconds(4);

  private static final Duration DEADLINE = Duration.ofSeconds(5);

  @Option(names = "--connections", defaultValue = "1000", description = "Of slow clients.")
  private int connections;

  private volatile boolean over;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Bars bars = new Bars();
    try (HostileServer server =
        HostileServer.start(
            "--idle-timeout=" + DEADLINE.toSeconds() + "s",
            "--body-timeout=" + DEADLINE.toSeconds() + "s",
            "--max-connections=" + 2 * connections,
            "--max-connections-per-address=" + 2 * connections)) {
      HealthyClient.call(server.port(), CALL, ALONE, Duration.ZERO);
      trial(server, bars, "heads", "POST /domains HTTP/1.1\r\nHost: localhost\r\nX-Long: ");
      trial(
          server,
          bars,
          "bodies",
          "POST /domains HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer docket-secret\r\nContent-Length: 1000\r\n\r\n");
      server.end(bars);
    }
    return bars.exitCode();
  }

  private void trial(HostileServer server, Bars bars, String what, String beginning)
      throws InterruptedException {
    int port = server.port();
    HealthyClient.Calls alone = HealthyClient.call(port, CALL, ALONE, Duration.ZERO);
    AtomicLong longest = new AtomicLong();
    AtomicInteger cutOff = new AtomicInteger();
    HealthyClient.Calls beside;
    over = false;
    try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < connections; i++) {
        clients.execute(() -> drip(port, beginning, longest, cutOff));
      }
      try {
        beside = HealthyClient.call(port, CALL, BESIDE, Duration.ZERO);
      } finally {
        over = true;
      }
    }
    alone.print("alone");
    beside.print("beside slow " + what);
    double share =
        (double) beside.nanos().length
            / BESIDE.toMillis()
            * ALONE.toMillis()
            / alone.nanos().length;
    System.out.printf(
        "throughput beside / alone %.2f, %d connections cut off, the longest lived %.1f s%n",
        share, cutOff.get(), longest.get() / 1e9);
    bars.demand(
        "slow " + what + " are cut off within " + DEADLINE.plus(GRACE).toSeconds() + " s",
        cutOff.get() >= connections && longest.get() < DEADLINE.plus(GRACE).toNanos());
    bars.demand("every call beside them was answered with 200", beside.allSucceeded());
    bars.demand("the client beside them loses 10 % of its throughput at most", share >= 0.9);
  }

  /** Sends a byte a second until the server ends the connection, and comes again. */
  private void drip(int port, String beginning, AtomicLong longest, AtomicInteger cutOff) {
    while (!over) {
      long begin = System.nanoTime();
      try (Socket socket = new Socket()) {
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        socket.setSoTimeout(1_000);
        socket.getOutputStream().write(beginning.getBytes(StandardCharsets.ISO_8859_1));
        while (!over && !hasAnswered(socket)) {
          socket.getOutputStream().write('x');
        }
      } catch (IOException ended) {
        // By the server.
      }
      longest.accumulateAndGet(System.nanoTime() - begin, Math::max);
      if (!over) {
        cutOff.incrementAndGet();
      }
    }
  }

  /** Waits a second for an answer or an end. */
  private static boolean hasAnswered(Socket socket) throws IOException {
    try {
      socket.getInputStream().read();
      return true;
    } catch (SocketTimeoutException nothingYet) {
      return false;
    }
  }
}

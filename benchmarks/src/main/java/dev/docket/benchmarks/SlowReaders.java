package dev.docket.benchmarks;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Whether clients that hardly read large answers cost memory, or others their answers. */
@Command(
    name = "slow-readers",
    description = "Asks for large answers on many connections and reads 1 kB a second.",
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
final class SlowReaders implements Callable<Integer> {

  /** 1.6 MB, for everybody. */
  private static final String PAGE = "/docs/swagger-ui-bundle.js";

  private static final int REQUESTS = 5;
  private static final int NARROW = 4 << 10;
  private static final int MOST_GROWTH_MEBIBYTES = 100;
  private static final Duration DEADLINE = Duration.ofSeconds(8);
  private static final Duration GRACE = Duration.ofSeconds(17);
  private static final Duration TIME = Duration.ofSeconds(35);

  @Option(names = "--connections", defaultValue = "400", description = "Of slow readers.")
  private int connections;

  private final AtomicLong longest = new AtomicLong();
  private final AtomicInteger cutOff = new AtomicInteger();
  private volatile boolean over;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Bars bars = new Bars();
    try (HostileServer server =
        HostileServer.start("--idle-timeout=" + DEADLINE.toSeconds() + "s")) {
      Call page = new Call("GET", PAGE, "");
      HealthyClient.call(server.port(), page, Duration.ofSeconds(5), Duration.ofMillis(20));
      long before = server.residentMebibytes();
      HealthyClient.Calls calls = beside(server.port(), page);
      long growth = server.residentMebibytes() - before;
      calls.print("the page beside them");
      System.out.printf(
          "resident memory %d MiB + %d MiB, %d connections cut off, the longest lived %.1f s%n",
          before, growth, cutOff.get(), longest.get() / 1e9);
      bars.demand(
          "slow readers cost " + MOST_GROWTH_MEBIBYTES + " MiB at most",
          growth <= MOST_GROWTH_MEBIBYTES);
      bars.demand(
          "they are cut off within " + DEADLINE.plus(GRACE).toSeconds() + " s",
          cutOff.get() >= connections && longest.get() < DEADLINE.plus(GRACE).toNanos());
      bars.demand("another client gets the large answer whole, each time", calls.allSucceeded());
      server.end(bars);
    }
    return bars.exitCode();
  }

  private HealthyClient.Calls beside(int port, Call page) throws InterruptedException {
    try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < connections; i++) {
        clients.execute(() -> sip(port));
      }
      try {
        return HealthyClient.call(port, page, TIME, Duration.ofMillis(100));
      } finally {
        over = true;
      }
    }
  }

  /** Asks, reads slowly until the server ends the connection, and comes again. */
  private void sip(int port) {
    byte[] requests =
        ("GET " + PAGE + " HTTP/1.1\r\nHost: localhost\r\n\r\n")
            .repeat(REQUESTS)
            .getBytes(StandardCharsets.ISO_8859_1);
    byte[] sip = new byte[1_000];
    while (!over) {
      long begin = System.nanoTime();
      try (Socket socket = new Socket()) {
        socket.setReceiveBufferSize(NARROW);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        socket.getOutputStream().write(requests);
        socket
            .getOutputStream()
            .write("GET / HTTP/1.1\r\nX-Long: ".getBytes(StandardCharsets.ISO_8859_1));
        while (!over && socket.getInputStream().read(sip) >= 0) {
          socket.getOutputStream().write('x');
          Thread.sleep(1_000);
        }
      } catch (IOException ended) {
        // By the server.
      } catch (InterruptedException impossible) {
        Thread.currentThread().interrupt();
      }
      longest.accumulateAndGet(System.nanoTime() - begin, Math::max);
      if (!over) {
        cutOff.incrementAndGet();
      }
    }
  }
}

package dev.docket.benchmarks;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What connections cost on which nothing is sent. */
@Command(
    name = "idle-connections",
    description = "Opens many connections, sends nothing, and calls on another one.",
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
final class IdleConnections implements Callable<Integer> {

  private static final Call CALL = new Call("POST", "/domains-list", "");
  private static final Duration TIME = Duration.ofSeconds(8);
  private static final int MOST_GROWTH_MEBIBYTES = 150;
  private static final double MOST_SLOWER = 1.2;

  @Option(names = "--connections", defaultValue = "10000", description = "That are idle.")
  private int connections;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Bars bars = new Bars();
    List<Socket> idle = new ArrayList<>();
    try (HostileServer server =
        HostileServer.start(
            "--max-connections=" + (connections + 100),
            "--max-connections-per-address=" + (connections + 100))) {
      HealthyClient.call(server.port(), CALL, TIME, Duration.ZERO);
      HealthyClient.Calls alone = HealthyClient.call(server.port(), CALL, TIME, Duration.ZERO);
      long before = server.residentMebibytes();
      for (int i = 0; i < connections; i++) {
        idle.add(new Socket(InetAddress.getLoopbackAddress(), server.port()));
      }
      HealthyClient.Calls beside = HealthyClient.call(server.port(), CALL, TIME, Duration.ZERO);
      long growth = server.residentMebibytes() - before;
      alone.print("alone");
      beside.print("beside idle connections");
      double slower = (double) beside.at(99).toNanos() / alone.at(99).toNanos();
      System.out.printf(
          "resident memory %d MiB + %d MiB; p99 beside / alone %.2f%n", before, growth, slower);
      bars.demand(
          "resident memory grows by " + MOST_GROWTH_MEBIBYTES + " MiB at most",
          growth <= MOST_GROWTH_MEBIBYTES);
      bars.demand("every call beside them was answered with 200", beside.allSucceeded());
      bars.demand("p99 of these calls grows by 20 % at most", slower <= MOST_SLOWER);
      server.end(bars);
    } finally {
      for (Socket socket : idle) {
        socket.close();
      }
    }
    return bars.exitCode();
  }
}

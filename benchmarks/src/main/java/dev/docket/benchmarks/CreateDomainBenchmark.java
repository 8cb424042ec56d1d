package dev.docket.benchmarks;

import dev.docket.benchmarks.Client.Idle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What Docket costs over a bare Vert.x server, both driven in alternation. */
@Command(
    name = "create-domain",
    description = "Compares signed CreateDomain calls with a bare Vert.x server.",
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
final class CreateDomainBenchmark implements Callable<Integer> {

  @Option(
      names = "--rounds",
      defaultValue = "7",
      description = "Rounds that count, for each server.")
  private int rounds;

  @Option(names = "--warm-up", defaultValue = "15", description = "Rounds before them.")
  private int warmUp;

  @Option(names = "--requests", defaultValue = "40000", description = "Requests of one round.")
  private int requests;

  @Option(names = "--connections", defaultValue = "64", description = "One request on each.")
  private int connections;

  @Option(names = "--transport", defaultValue = "auto", description = "As of docket serve.")
  private String transport = "auto";

  @Option(names = "--event-loops", defaultValue = "1", description = "Threads of each server.")
  private int eventLoops;

  @Option(
      names = "--java-options",
      defaultValue = "-Xms1g -Xmx1g",
      description = "For both servers, parted by blanks.")
  private String javaOptions = "";

  /** One round with one server. */
  private record Round(int requests, Duration time, Duration cpu) {

    double perSecond() {
      return requests * 1e9 / time.toNanos();
    }

    double cpuMicros() {
      return cpu.toNanos() / 1e3 / requests;
    }
  }

  /** Two rounds beside each other in time: only these are compared, as the machine changes. */
  private record Pair(Round bare, Round docket) {

    double throughput() {
      return docket.perSecond() / bare.perSecond();
    }

    double cpu() {
      return docket.cpuMicros() / bare.cpuMicros();
    }
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("docket-benchmark");
    Java java = Java.running(javaOptions);
    int barePort = ServerProcess.freePort();
    int docketPort = ServerProcess.freePort();
    try (ServerProcess bare =
            ServerProcess.start(bare(java, barePort), barePort, folder.resolve("bare.log"));
        ServerProcess docket =
            ServerProcess.start(
                docket(java, docketPort, folder.resolve("access.log")),
                docketPort,
                folder.resolve("docket.log"))) {
      bare.awaitListening();
      docket.awaitListening();
      report(measure(bare, docket));
      System.out.printf("The files of this run are in %s%n", folder);
    }
    return 0;
  }

  private List<String> bare(Java java, int port) {
    return java.main(
        BareServer.class, Integer.toString(port), transport, Integer.toString(eventLoops));
  }

  private List<String> docket(Java java, int port, Path accessLog) {
    return java.docket(
        "serve",
        "--port",
        Integer.toString(port),
        "--transport",
        transport,
        "--event-loops",
        Integer.toString(eventLoops),
        "--access-log",
        accessLog.toString(),
        "--rate-limit",
        "1000000/10000000",
        "--address-rate-limit",
        "1000000/10000000",
        "--quotas",
        "off");
  }

  private List<Pair> measure(ServerProcess bare, ServerProcess docket) throws IOException {
    SignedRequests toBare = new SignedRequests(bare.port());
    SignedRequests toDocket = new SignedRequests(docket.port());
    List<Pair> pairs = new ArrayList<>();
    try (Client bareClient = new Client(bare.port(), connections, Idle.SPINS);
        Client docketClient = new Client(docket.port(), connections, Idle.SPINS)) {
      for (int i = 0; i < warmUp + rounds; i++) {
        Pair pair =
            new Pair(round(bare, bareClient, toBare), round(docket, docketClient, toDocket));
        if (i >= warmUp) {
          pairs.add(pair);
        }
      }
    }
    return pairs;
  }

  private Round round(ServerProcess server, Client client, SignedRequests signed)
      throws IOException {
    List<byte[]> ready = signed.next(requests);
    Duration before = server.cpu();
    Duration time = client.send(ready);
    return new Round(requests, time, server.cpu().minus(before));
  }

  private void report(List<Pair> pairs) {
    System.out.printf(
        "CreateDomain, medians of %d rounds of %d requests, %d connections, transport %s%n%n",
        rounds, requests, connections, transport);
    System.out.printf("%-28s %12s %12s%n", "", "requests/s", "CPU µs each");
    line("bare (this run only)", pairs.stream().map(Pair::bare).toList());
    line("Docket (this run only)", pairs.stream().map(Pair::docket).toList());
    System.out.printf(
        "%-28s %12.2f %12.2f%n",
        "Docket / bare", Median.of(pairs, Pair::throughput), Median.of(pairs, Pair::cpu));
    System.out.printf("%-28s %12s %12s%n%n", "aim", ">= 0.70", "<= 1.50");
  }

  private static void line(String name, List<Round> rounds) {
    System.out.printf(
        "%-28s %12.0f %12.1f%n",
        name, Median.of(rounds, Round::perSecond), Median.of(rounds, Round::cpuMicros));
  }
}

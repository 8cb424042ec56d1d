package dev.docket.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Docket on PostgreSQL beside pgbench, by turns, on the same database. */
@Command(
    name = "postgres",
    description = "Compares CreateDomain and GetDomain on PostgreSQL with pgbench.",
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
final class PostgresBenchmark implements Callable<Integer> {

  private static final List<Integer> CLIENTS = List.of(8, 16, 32, 64);
  private static final Pattern DOMAIN_ID = Pattern.compile("\"domainId\":\"([^\"]+)\"");

  @Option(
      names = "--url",
      required = true,
      description = "A database to fill: postgresql://user:password@host:port/database.")
  private String url = "";

  @Mixin private RoundOptions rounds = new RoundOptions(3, 1, 40_000);

  @Option(names = "--seconds", defaultValue = "4", description = "Of one run of pgbench.")
  private int seconds;

  @Mixin private ServerOptions servers = new ServerOptions();

  /** A rate, and how much of it a second of all processors gives. */
  private record Rate(double perSecond, double perCpuSecond) {}

  private record Latency(double half, double median, double p99) {}

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("docket-benchmark");
    try (MeasuredServer docket = servers.startDocket(folder, StoreOptions.onPostgres(url))) {
      docket.awaitListening();
      int port = docket.port();
      try (Client client = new Client(port, servers.connections(), Client.Idle.SLEEPS)) {
        SignedRequests signed = new SignedRequests(port);
        rounds.warmUp(client, () -> signed.next(rounds.requests()));
        creates(client, signed);
        gets(client, signed, ids(port));
      }
    }
    return 0;
  }

  private void creates(Client client, SignedRequests signed)
      throws IOException, InterruptedException {
    Pgbench pgbench = new Pgbench(url, seconds);
    List<Double> docket = new ArrayList<>();
    List<Double> best = new ArrayList<>();
    List<Latency> latencies = new ArrayList<>();
    for (int round = 0; round < rounds.rounds(); round++) {
      List<byte[]> ready = signed.next(rounds.requests());
      Duration time = client.send(ready);
      double rate = rounds.requests() * 1e9 / time.toNanos();
      docket.add(rate);
      double other = 0;
      for (int clients : CLIENTS) {
        other = Math.max(other, pgbench.run(Pgbench.INSERT, Map.of(), clients));
      }
      best.add(other);
      double half = rate / 2;
      long[] sorted =
          client.sendPaced(signed.next((int) Math.min(rounds.requests(), half * 4)), half);
      latencies.add(
          new Latency(
              half, sorted[sorted.length / 2] / 1e6, sorted[sorted.length * 99 / 100] / 1e6));
    }
    double ratio = Median.of(docket, x -> x) / Median.of(best, x -> x);
    System.out.printf(
        "CreateDomain, %d connections, medians of %d rounds%n%n",
        servers.connections(), rounds.rounds());
    System.out.printf(
        "%-46s %10.0f%n", "Docket, requests/s (this run only)", Median.of(docket, x -> x));
    System.out.printf(
        "%-46s %10.0f%n", "pgbench, best of 8-64 clients (this run only)", Median.of(best, x -> x));
    System.out.printf("%-46s %10.2f   aim >= 1.50%n", "Docket / pgbench", ratio);
    System.out.printf(
        "%-46s %10.2f   aim <= 5 (median %.1f ms at %.0f/s, this run only)%n%n",
        "p99 / median at half load",
        Median.of(latencies, latency -> latency.p99() / latency.median()),
        Median.of(latencies, Latency::median),
        Median.of(latencies, Latency::half));
  }

  private void gets(Client client, SignedRequests signed, List<String> ids)
      throws IOException, InterruptedException {
    Pgbench pgbench = new Pgbench(url, seconds);
    rounds.warmUp(client, () -> signed.gets(ids, rounds.requests()));
    List<Rate> docket = new ArrayList<>();
    List<Rate> selects = new ArrayList<>();
    for (int round = 0; round < rounds.rounds(); round++) {
      List<byte[]> ready = signed.gets(ids, rounds.requests());
      double before = busySeconds();
      Duration time = client.send(ready);
      docket.add(
          new Rate(
              rounds.requests() * 1e9 / time.toNanos(),
              rounds.requests() / (busySeconds() - before)));
      before = busySeconds();
      double rate = pgbench.run(Pgbench.SELECT.formatted(ids.getFirst()), Map.of(), 16);
      selects.add(new Rate(rate, rate * seconds / (busySeconds() - before)));
    }
    System.out.printf(
        "GetDomain, %d connections, medians of %d rounds%n%n",
        servers.connections(), rounds.rounds());
    System.out.printf("%-46s %10s %14s%n", "", "/s", "/CPU second");
    System.out.printf(
        "%-46s %10.0f %14.0f%n",
        "Docket (this run only)",
        Median.of(docket, Rate::perSecond),
        Median.of(docket, Rate::perCpuSecond));
    System.out.printf(
        "%-46s %10.0f %14.0f%n",
        "pgbench SELECT, 16 clients (this run only)",
        Median.of(selects, Rate::perSecond),
        Median.of(selects, Rate::perCpuSecond));
    System.out.printf(
        "%-46s %10.2f %14.2f   aim >= 0.80 per CPU%n",
        "Docket / pgbench",
        Median.of(docket, Rate::perSecond) / Median.of(selects, Rate::perSecond),
        Median.of(docket, Rate::perCpuSecond) / Median.of(selects, Rate::perCpuSecond));
  }

  /** Some of the domains that were made. */
  private static List<String> ids(int port) throws IOException, InterruptedException {
    try (Api api = new Api(port)) {
      return DOMAIN_ID
          .matcher(api.answer(new Call("POST", "/domains-list", "")))
          .results()
          .map(match -> match.group(1))
          .toList();
    }
  }

  /**
   * The time that all processors were busy since the machine started: client, server and database.
   */
  private static double busySeconds() throws IOException {
    String[] jiffies = Files.readAllLines(Path.of("/proc/stat")).getFirst().split(" +");
    // user, nice, system, then idle and waiting, which are not work, then the interrupts.
    return Arrays.stream(new int[] {1, 2, 3, 6, 7})
            .mapToLong(field -> Long.parseLong(jiffies[field]))
            .sum()
        / 100.0;
  }
}

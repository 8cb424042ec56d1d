package dev.docket.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Whether two servers lose nothing, and for how long they are away, when a database machine is. */
@Command(
    name = "failover",
    description =
        "Has clients write to two servers on a PostgreSQL cluster of three nodes, makes nodes fail,"
            + " and compares what was acknowledged with what is there.",
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
final class FailoverTrial implements Callable<Integer> {

  private static final int SERVERS = 2;
  private static final int WRITERS_OF_EACH = 3;
  private static final Duration BEFORE = Duration.ofSeconds(3);
  private static final Duration START_UP = Duration.ofSeconds(60);

  @Option(
      names = "--only",
      split = ",",
      description = "What happens: ${COMPLETION-CANDIDATES}; separated by commas.")
  private List<Mishap> mishaps = List.of(Mishap.values());

  @Option(
      names = "--loopback",
      description =
          "Without network namespaces, so without partitions; needs no rights to networks.")
  private boolean loopback;

  @Option(
      names = "--asynchronous",
      description = "The control: no synchronous standby, so acknowledged writes may be lost.")
  private boolean asynchronous;

  @Option(names = "--ttl", defaultValue = "20", description = "Of Patroni, in seconds.")
  private int ttl;

  @Option(
      names = "--patience",
      defaultValue = "1",
      description =
          "How many times as long as on an idle machine servers may be away; what is lost or there"
              + " twice is no matter of time.")
  private int patience;

  private final Bars bars = new Bars();
  private final List<String> table = new ArrayList<>();

  @Override
  public Integer call() throws IOException, InterruptedException, ExecutionException {
    Path folder = Files.createTempDirectory("docket-failover");
    ShellCommand.of("chmod", "755", folder.toString()).run();
    try (NodeNetwork network =
            loopback
                ? NodeNetwork.loopback(PatroniCluster.NODES)
                : NodeNetwork.namespaces(PatroniCluster.NODES);
        PatroniCluster cluster = new PatroniCluster(network, folder, ttl, !asynchronous)) {
      run(cluster, network, folder);
    }
    System.out.printf("%nThe files of this run are in %s%n", folder);
    return bars.exitCode();
  }

  private void run(PatroniCluster cluster, NodeNetwork network, Path folder)
      throws IOException, InterruptedException, ExecutionException {
    Pgbench psql = new Pgbench(cluster.url("postgres", "postgres"), 1);
    psql.query("CREATE ROLE docket LOGIN PASSWORD 'docket'");
    psql.query("CREATE DATABASE docket OWNER docket");
    List<MeasuredServer> servers = new ArrayList<>();
    try {
      for (int i = 0; i < SERVERS; i++) {
        servers.add(start(cluster.url("docket", "docket"), folder.resolve("docket" + i + ".log")));
      }
      for (Mishap mishap : mishaps) {
        if (network.canCut() || !mishap.cuts()) {
          run(mishap, cluster, network, servers);
        }
      }
    } finally {
      servers.forEach(MeasuredServer::close);
    }
    System.out.printf(
        "%n| what happens | writes acknowledged | lost | twice | longest time without a write |"
            + " allowed | failed calls | slowest call |%n|---|---|---|---|---|---|---|---|%n");
    table.forEach(System.out::println);
  }

  private static MeasuredServer start(String url, Path log)
      throws IOException, InterruptedException {
    int port = MeasuredServer.freePort();
    List<String> arguments = new ArrayList<>(List.of("serve", "--port=" + port));
    arguments.addAll(List.of("--access-log=off", "--rate-limit=off", "--key-rate-limit=off"));
    arguments.addAll(List.of("--address-rate-limit=off", "--quotas=off"));
    arguments.addAll(StoreOptions.onPostgres(url));
    MeasuredServer server =
        MeasuredServer.start(
            Java.running("-Xmx256m").docket(arguments.toArray(String[]::new)), port, log);
    server.awaitListening();
    return server;
  }

  private void run(
      Mishap mishap, PatroniCluster cluster, NodeNetwork network, List<MeasuredServer> servers)
      throws IOException, InterruptedException, ExecutionException {
    cluster.awaitWhole();
    System.out.printf("%n%s%n", mishap.description());
    Duration allowed = mishap.allowed(ttl).multipliedBy(patience);
    WriteHistory history = new WriteHistory();
    List<SteadyWriters> writers = new ArrayList<>();
    try (Api one = new Api(servers.getFirst().port());
        Api other = new Api(servers.getLast().port())) {
      awaitReady(one);
      awaitReady(other);
      WrittenDomain domain = WrittenDomain.make(one);
      for (Api api : List.of(one, other)) {
        writers.add(new SteadyWriters(api, domain, history, WRITERS_OF_EACH));
      }
      Thread.sleep(BEFORE);
      PatroniNode node = mishap.happen(cluster, network);
      Thread.sleep(mishap.duration(ttl));
      mishap.mend(node, cluster, network);
      cluster.awaitWhole();
      Thread.sleep(BEFORE);
      for (SteadyWriters each : writers) {
        each.stop();
      }
      report(mishap, allowed, history, history.check(other, domain), writers);
    } finally {
      writers.forEach(SteadyWriters::close);
    }
  }

  private static void awaitReady(Api api) throws IOException, InterruptedException {
    Call call = new Call("GET", "/health/ready", "");
    long deadline = System.nanoTime() + START_UP.toNanos();
    while (api.send(call).statusCode() != 200) {
      if (System.nanoTime() > deadline) {
        throw new IOException("The server does not become ready: " + api.send(call).body());
      }
      Thread.sleep(BEFORE.dividedBy(10));
    }
  }

  private void report(
      Mishap mishap,
      Duration allowed,
      WriteHistory history,
      WriteHistory.Verdict verdict,
      List<SteadyWriters> writers) {
    Duration gap =
        writers.stream().map(SteadyWriters::longestGap).max(Duration::compareTo).orElseThrow();
    Duration slowest =
        writers.stream().map(SteadyWriters::slowest).max(Duration::compareTo).orElseThrow();
    Map<String, Integer> failures = new TreeMap<>();
    writers.forEach(
        each ->
            each.failures().forEach((type, count) -> failures.merge(type, count, Integer::sum)));
    verdict.strange().forEach(System.out::println);
    bars.demand(
        "no write that was acknowledged is lost",
        verdict.lost() + " of " + history.acknowledged(),
        verdict.lost() == 0);
    bars.demand("none is there twice", verdict.twice() + "", verdict.twice() == 0);
    bars.demand("nothing else differs", verdict.strange().isEmpty());
    bars.demand(
        "no longer than " + allowed.toSeconds() + " s without a write, on each server",
        seconds(gap),
        gap.compareTo(allowed) <= 0);
    bars.demand(
        "calls fail with a retryable error only",
        failures.toString(),
        failures.keySet().stream().allMatch(type -> type.startsWith("500 InternalServer")));
    table.add(
        String.format(
            Locale.ROOT,
            "| %s | %d | %d | %d | %s | %d s | %d | %s |",
            mishap.description(),
            history.acknowledged(),
            verdict.lost(),
            verdict.twice(),
            seconds(gap),
            allowed.toSeconds(),
            failures.values().stream().mapToInt(Integer::intValue).sum(),
            seconds(slowest)));
  }

  private static String seconds(Duration time) {
    return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
  }
}

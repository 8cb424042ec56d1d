package dev.docket.benchmarks;

import dev.docket.benchmarks.Client.Idle;
import dev.docket.benchmarks.Round.Pair;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The operations on cases beside a bare Vert.x server or, on PostgreSQL, beside pgbench. */
@Command(
    name = "cases",
    description =
        "Compares operations on cases in memory with a bare Vert.x server, or on PostgreSQL with"
            + " pgbench.",
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
final class CasesBenchmark implements Callable<Integer> {

  private static final List<Integer> CLIENTS = List.of(8, 32, 64);

  @Mixin private RoundOptions rounds = new RoundOptions(3, 4, 2_000);

  @Option(names = "--seconds", defaultValue = "1", description = "Of one run of pgbench.")
  private int seconds;

  @Option(names = "--cases", defaultValue = "1000", description = "Cases that are worked on.")
  private int cases;

  @Mixin private StoreOptions store = new StoreOptions();

  @Mixin private ServerOptions servers = new ServerOptions();

  /** Tells the calls of this run apart, so that each writes something new. */
  private int calls;

  /** Docket and pgbench, one after the other. */
  private record Rates(double docket, double pgbench) {

    double ratio() {
      return docket / pgbench;
    }
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("docket-benchmark");
    try (MeasuredServer docket = servers.startDocket(folder, store.ofServer());
        Api api = new Api(docket.port())) {
      docket.awaitListening();
      CaseDomain domain = new CaseDomain(api);
      domain.addCases(1);
      String url = store.url();
      if (url == null) {
        domain.addCases(cases - 1);
        besideBare(docket, api, domain, folder);
      } else {
        besidePgbench(docket, api, domain, new Pgbench(url, seconds));
      }
    }
    return 0;
  }

  private void besideBare(MeasuredServer docket, Api api, CaseDomain domain, Path folder)
      throws IOException, InterruptedException {
    System.out.printf(
        "Docket / bare in memory, medians of %d rounds of %d requests, %d connections%n%n",
        rounds.rounds(), rounds.requests(), servers.connections());
    System.out.printf("%-30s %12s %8s%n", "", "throughput", "CPU");
    for (CaseOperation operation : CaseOperation.values()) {
      int answerBytes =
          api.answer(operation.call(domain, calls++)).getBytes(StandardCharsets.UTF_8).length;
      try (MeasuredServer bare =
          servers.startBare(folder.resolve(operation + ".log"), answerBytes)) {
        bare.awaitListening();
        List<Pair> pairs =
            rounds.pairs(
                bare, docket, servers.connections(), server -> ready(server, operation, domain));
        System.out.printf(
            "%-30s %12.2f %8.2f   aim >= 0.50%n",
            operation.title(), Median.of(pairs, Pair::throughput), Median.of(pairs, Pair::cpu));
      }
    }
  }

  private void besidePgbench(MeasuredServer docket, Api api, CaseDomain domain, Pgbench pgbench)
      throws IOException, InterruptedException {
    List<SameRows.Script> scripts = new ArrayList<>();
    SameRows same = new SameRows(pgbench, domain.id());
    for (CaseOperation operation : CaseOperation.values()) {
      Call call = operation.call(domain, calls++);
      scripts.add(
          operation == CaseOperation.GET_CASE
              ? same.read(domain.firstCase())
              : same.written(() -> api.answer(call)));
    }
    domain.addCases(cases - 1);
    System.out.printf(
        "Docket / pgbench's best of %s clients, medians of %d rounds of %d requests,"
            + " %d connections%n%n",
        CLIENTS, rounds.rounds(), rounds.requests(), servers.connections());
    try (Client client = new Client(docket.port(), servers.connections(), Idle.SLEEPS)) {
      for (CaseOperation operation : CaseOperation.values()) {
        rounds.warmUp(client, () -> ready(docket, operation, domain));
        List<Rates> rates = new ArrayList<>();
        for (int i = 0; i < rounds.rounds(); i++) {
          Round round = Round.of(docket, client, ready(docket, operation, domain));
          rates.add(new Rates(round.perSecond(), best(pgbench, scripts.get(operation.ordinal()))));
        }
        System.out.printf(
            "%-30s %8.2f   aim >= 0.70 (%.0f/s and %.0f/s, this run only)%n",
            operation.title(),
            Median.of(rates, Rates::ratio),
            Median.of(rates, Rates::docket),
            Median.of(rates, Rates::pgbench));
      }
    }
  }

  private static double best(Pgbench pgbench, SameRows.Script script)
      throws IOException, InterruptedException {
    double best = 0;
    for (int clients : CLIENTS) {
      best = Math.max(best, pgbench.run(script.text(), script.variables(), clients));
    }
    return best;
  }

  private List<byte[]> ready(MeasuredServer server, CaseOperation operation, CaseDomain domain) {
    List<Call> round =
        IntStream.range(0, rounds.requests())
            .mapToObj(i -> operation.call(domain, calls++))
            .toList();
    return new SignedRequests(server.port()).of(round);
  }
}

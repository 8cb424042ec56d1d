package dev.docket.benchmarks;

import dev.docket.benchmarks.Client.Idle;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * The operations on cases beside a bare Vert.x server and another build or, on PostgreSQL, beside
 * pgbench.
 */
@Command(
    name = "cases",
    description =
        "Compares operations on cases in memory with a bare Vert.x server and another build, or on"
            + " PostgreSQL with pgbench.",
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
final class CasesBenchmark implements Callable<Integer> {

  private static final String NOTE = "a ratio, the median of turns";
  private static final List<Integer> CLIENTS = List.of(8, 32, 64);

  @Mixin private RoundOptions rounds = new RoundOptions(3, 4, 2_000);

  @Option(names = "--seconds", defaultValue = "1", description = "Of one run of pgbench.")
  private int seconds;

  @Option(names = "--cases", defaultValue = "1000", description = "Cases that are worked on.")
  private int cases;

  @Mixin private StoreOptions store = new StoreOptions();

  @Mixin private ServerOptions servers = new ServerOptions();

  @Mixin private OtherOptions others = new OtherOptions();

  @Mixin private PlotOptions plots = new PlotOptions();

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
    DocketBuild build = others.build();
    if (build != null && store.url() != null) {
      throw new IllegalArgumentException("--other is for the store in memory; see through-api");
    }
    try (MeasuredServer docket = servers.startDocket(folder, store.ofServer());
        MeasuredServer other = build == null ? null : servers.startOther(build, folder, List.of());
        Api api = new Api(docket.port())) {
      docket.awaitListening();
      CaseDomain domain = new CaseDomain(api);
      domain.addCases(1);
      String url = store.url();
      if (url == null) {
        domain.addCases(cases - 1);
        Map<MeasuredServer, CaseDomain> domains = new HashMap<>(Map.of(docket, domain));
        if (other != null) {
          other.awaitListening();
          try (Api toOther = new Api(other.port())) {
            CaseDomain another = new CaseDomain(toOther);
            another.addCases(cases);
            domains.put(other, another);
          }
        }
        besideBare(docket, other, api, domains, folder);
      } else {
        besidePgbench(docket, api, domain, new Pgbench(url, seconds));
      }
    }
    return 0;
  }

  private void besideBare(
      MeasuredServer docket,
      @Nullable MeasuredServer other,
      Api api,
      Map<MeasuredServer, CaseDomain> domains,
      Path folder)
      throws IOException, InterruptedException {
    CaseDomain domain = Objects.requireNonNull(domains.get(docket));
    System.out.printf(
        "Docket / bare in memory, medians of %d rounds of %d requests, %d connections%n%n",
        rounds.rounds(), rounds.requests(), servers.connections());
    BarPlot throughput = new BarPlot("Operations on cases in memory: throughput", NOTE);
    BarPlot cpu = new BarPlot("Operations on cases in memory: CPU of a call", NOTE);
    for (CaseOperation operation : CaseOperation.values()) {
      int answerBytes =
          api.answer(operation.call(domain, calls++)).getBytes(StandardCharsets.UTF_8).length;
      try (MeasuredServer bare =
          servers.startBare(folder.resolve(operation + ".log"), answerBytes)) {
        bare.awaitListening();
        Contenders contenders = new Contenders(bare, docket, other);
        List<Turn> turns =
            rounds.turns(
                contenders.servers(),
                servers.connections(),
                server -> ready(server, operation, domains.getOrDefault(server, domain)));
        contenders.report(operation.title(), turns, operation.aims(), throughput, cpu);
      }
    }
    plots.save("cases-throughput", throughput.svg());
    plots.save("cases-cpu", cpu.svg());
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

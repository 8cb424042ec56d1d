package dev.docket.benchmarks;

import static dev.docket.benchmarks.ApiSearches.at;

import dev.docket.benchmarks.BarPlot.Aim;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What cases cost on PostgreSQL through the API, of two builds by turns. */
@Command(
    name = "through-api",
    description = {
      "Fills a domain on PostgreSQL through the API, beside pgbench, and searches it; another build",
      "does the same by turns in a database of its own. The databases should be empty before, and",
      "autovacuum off to see what searches cost right after loading (P11). CPU and files are those",
      "of PostgreSQL on this machine; CPU is 0 if it runs elsewhere."
    },
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
final class ThroughApiBenchmark implements Callable<Integer> {

  private static final int IN_FLIGHT = 64;
  private static final double NONE = Double.NaN;

  @Option(
      names = "--url",
      required = true,
      description = "A database to fill: postgresql://user:password@host:port/database.")
  private String url = "";

  @Option(names = "--other-url", description = "The database of the other build.")
  private @Nullable String otherUrl;

  @Option(names = "--cases", defaultValue = "400000", description = "Of each build.")
  private int cases;

  @Option(names = "--steps", defaultValue = "8", description = "Turns in which they are created.")
  private int steps;

  @Option(names = "--seconds", defaultValue = "3", description = "Of one run of pgbench.")
  private int seconds;

  @Option(names = "--runs", defaultValue = "100", description = "Searches of each shape.")
  private int runs;

  @Option(names = "--events", description = "Send events of all custom fields, in both builds.")
  private boolean events;

  @Option(names = "--minutes", defaultValue = "0", description = "Of writes beside searches (P8).")
  private int minutes;

  @Mixin private ServerOptions servers = new ServerOptions();

  @Mixin private OtherOptions others = new OtherOptions();

  @Mixin private PlotOptions plots = new PlotOptions();

  @Override
  public Integer call() throws IOException, InterruptedException {
    DocketBuild build = others.build();
    if ((build == null) != (otherUrl == null)) {
      throw new IllegalArgumentException("--other and --other-url belong together");
    }
    Path folder = Files.createTempDirectory("docket-benchmark");
    try (MeasuredServer docket = servers.startDocket(folder, StoreOptions.onPostgres(url));
        MeasuredServer other =
            build == null || otherUrl == null
                ? null
                : servers.startOther(build, folder, StoreOptions.onPostgres(otherUrl))) {
      List<ApiSide> sides = new ArrayList<>();
      docket.awaitListening();
      sides.add(new ApiSide("Docket", docket, url, cases));
      if (other != null && otherUrl != null) {
        other.awaitListening();
        sides.add(new ApiSide("other build", other, otherUrl, cases));
      }
      Scoreboard scores = new Scoreboard(sides.size() > 1);
      try {
        measure(sides, scores);
      } finally {
        scores.print();
      }
      scores.save(plots, "through-api");
    }
    return 0;
  }

  private void measure(List<ApiSide> sides, Scoreboard scores)
      throws IOException, InterruptedException {
    for (ApiSide side : sides) {
      if (events) {
        side.sendEvents();
      }
      CreateLoad.run(side, Math.max(1_000, cases / 20), IN_FLIGHT);
    }
    List<Map<String, Long>> empty = sizes(sides);
    List<Integer> already = sides.stream().map(ApiSide::created).toList();
    ApiSide own = sides.getFirst();
    try (Yardstick yardstick = new Yardstick(own.database())) {
      String caseId = created(own);
      creates(sides, scores, yardstick.script(caseId, true), yardstick.script(caseId, false));
    }
    double indexes = new SearchRows(own.database(), Math.min(20, cases / 2_000)).ratio();
    scores.measured(
        "S5 inserts of search rows, indexed / not", "ratio", indexes, NONE, Aim.least(0.75));
    sizes(scores, sides, empty, already);
    searches(sides, scores);
    if (minutes > 0) {
      mixed(sides, scores);
    }
  }

  /** The id of one more case. */
  private static String created(ApiSide side) throws IOException, InterruptedException {
    try (Api api = new Api(side.server().port())) {
      return new JsonObject(api.answer(side.nextCreate())).getString("caseId");
    }
  }

  private void creates(List<ApiSide> sides, Scoreboard scores, String oneRow, String allRows)
      throws IOException, InterruptedException {
    Pgbench pgbench = new Pgbench(sides.getFirst().url(), seconds);
    for (int inFlight : new int[] {IN_FLIGHT, 8, 1}) {
      List<List<CreateLoad>> loads = new ArrayList<>();
      sides.forEach(side -> loads.add(new ArrayList<>()));
      List<Double> one = new ArrayList<>();
      List<Double> all = new ArrayList<>();
      List<Double> allPerCpu = new ArrayList<>();
      int turns = inFlight == IN_FLIGHT ? steps : 8;
      int calls =
          inFlight == IN_FLIGHT
              ? cases / steps
              : Math.min(cases / 20, inFlight == 1 ? 1_000 : 3_000);
      for (int turn = 0; turn < turns; turn++) {
        for (int i = 0; i < sides.size(); i++) {
          loads.get(i).add(CreateLoad.run(sides.get(i), calls, inFlight));
        }
        one.add(pgbench.run(oneRow, Map.of(), inFlight));
        if (inFlight == IN_FLIGHT) {
          long before = sides.getFirst().database().cpu().toNanos();
          double rate = pgbench.run(allRows, Map.of(), inFlight);
          all.add(rate);
          double cpu = (sides.getFirst().database().cpu().toNanos() - before) / 1e9;
          allPerCpu.add(rate * seconds / cpu);
        }
      }
      report(scores, inFlight, loads, one);
      if (inFlight == IN_FLIGHT) {
        scores.measured(
            "S4 rate / pgbench's of all its rows",
            "ratio",
            ratio(loads.getFirst(), all, CreateLoad::perSecond),
            NONE,
            Aim.least(0.7));
        scores.measured(
            "S4 by CPU / pgbench's rows by PostgreSQL's CPU",
            "ratio",
            ratio(loads.getFirst(), allPerCpu, load -> 1e6 / load.cpuMicros()),
            NONE,
            null);
      }
    }
  }

  private final List<Double> cpuOf64 = new ArrayList<>();

  private void report(
      Scoreboard scores, int inFlight, List<List<CreateLoad>> loads, List<Double> oneRow) {
    String what = "CreateCase, " + inFlight + " in flight";
    List<CreateLoad> sums = loads.stream().map(CreateLoad::sum).toList();
    if (inFlight == IN_FLIGHT) {
      sums.forEach(sum -> cpuOf64.add(sum.cpuMicros()));
      compared(scores, "P1 " + what + ": rate", "/s", sums, CreateLoad::perSecond, null);
      compared(
          scores, "P1 CPU of PostgreSQL", "µs", sums, CreateLoad::databaseMicros, Aim.most(0.55));
      compared(scores, "P1 CPU of the server", "µs", sums, CreateLoad::serverMicros, Aim.most(0.5));
      compared(
          scores,
          "S4 calls for a second of both CPUs",
          "/s",
          sums,
          sum -> 1e6 / sum.cpuMicros(),
          Aim.least(2));
      compared(scores, "P2 WAL of a case", "bytes", sums, CreateLoad::walBytes, Aim.most(0.5));
      for (int thousandths : new int[] {500, 950, 990, 1000}) {
        String name = "P9 latency, " + thousandths / 10 + " %";
        compared(scores, name, "ms", sums, sum -> sum.millis(thousandths), null);
      }
      measured(
          scores,
          "P9 p99 / p50",
          "ratio",
          sums,
          sum -> sum.millis(990) / sum.millis(500),
          Aim.most(5));
    } else {
      compared(scores, what + ": CPU of both", "µs", sums, CreateLoad::cpuMicros, null);
      scores.measured(
          "P10 that / with 64 in flight",
          "ratio",
          sums.getFirst().cpuMicros() / cpuOf64.getFirst(),
          sums.size() > 1 ? sums.get(1).cpuMicros() / cpuOf64.get(1) : NONE,
          Aim.most(inFlight == 1 ? 1.8 : 1.3));
    }
    double least = inFlight == IN_FLIGHT ? 0.55 : inFlight == 8 ? 0.3 : 0.35;
    scores.measured(
        "P3 " + what + ": rate / pgbench's of one row",
        "ratio",
        ratio(loads.getFirst(), oneRow, CreateLoad::perSecond),
        loads.size() > 1 ? ratio(loads.get(1), oneRow, CreateLoad::perSecond) : NONE,
        Aim.least(least));
  }

  private static double ratio(
      List<CreateLoad> loads, List<Double> pgbench, ToDoubleFunction<CreateLoad> figure) {
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < pgbench.size(); i++) {
      ratios.add(figure.applyAsDouble(loads.get(i)) / pgbench.get(i));
    }
    return Median.of(ratios, ratio -> ratio);
  }

  private static <T> void measured(
      Scoreboard scores,
      String what,
      String unit,
      List<T> sides,
      ToDoubleFunction<T> figure,
      @Nullable Aim aim) {
    double other = sides.size() > 1 ? figure.applyAsDouble(sides.get(1)) : NONE;
    scores.measured(what, unit, figure.applyAsDouble(sides.getFirst()), other, aim);
  }

  private static <T> void compared(
      Scoreboard scores,
      String what,
      String unit,
      List<T> sides,
      ToDoubleFunction<T> figure,
      @Nullable Aim ofRatio) {
    if (ofRatio == null || sides.size() == 1) {
      measured(scores, what, unit, sides, figure, null);
    } else {
      scores.compared(
          what,
          unit,
          figure.applyAsDouble(sides.getFirst()),
          figure.applyAsDouble(sides.get(1)),
          ofRatio);
    }
  }

  private static List<Map<String, Long>> sizes(List<ApiSide> sides)
      throws IOException, InterruptedException {
    List<Map<String, Long>> sizes = new ArrayList<>();
    for (ApiSide side : sides) {
      sizes.add(side.database().sizes());
    }
    return sizes;
  }

  private static void sizes(
      Scoreboard scores, List<ApiSide> sides, List<Map<String, Long>> before, List<Integer> already)
      throws IOException, InterruptedException {
    List<Map<String, Long>> after = sizes(sides);
    TreeSet<String> relations = new TreeSet<>();
    after.forEach(sizes -> relations.addAll(sizes.keySet()));
    double[] sums = new double[sides.size()];
    for (String relation : relations) {
      double[] bytes = new double[sides.size()];
      for (int i = 0; i < bytes.length; i++) {
        long grown =
            after.get(i).getOrDefault(relation, 0L) - before.get(i).getOrDefault(relation, 0L);
        bytes[i] = (double) grown / (sides.get(i).created() - already.get(i));
        sums[i] += bytes[i];
      }
      scores.measured(
          "P2 disk of a case: " + relation,
          "bytes",
          bytes[0],
          bytes.length > 1 ? bytes[1] : NONE,
          null);
    }
    if (sums.length > 1) {
      scores.compared("P2 disk of a case", "bytes", sums[0], sums[1], Aim.most(0.65));
    } else {
      scores.measured("P2 disk of a case", "bytes", sums[0], NONE, null);
    }
  }

  private void searches(List<ApiSide> sides, Scoreboard scores)
      throws IOException, InterruptedException {
    ApiSearches searches = new ApiSearches(runs);
    List<double[]> fresh = new ArrayList<>();
    for (ApiSide side : sides) {
      fresh.add(searches.millis(side, shape(side, ApiSearches.NEWEST)));
    }
    for (ApiSide side : sides) {
      side.database().run("VACUUM ANALYZE");
    }
    for (String name : ApiSearches.all(sides.getFirst().cases()).keySet()) {
      List<double[]> millis = new ArrayList<>();
      for (ApiSide side : sides) {
        millis.add(searches.millis(side, shape(side, name)));
      }
      measured(scores, name, "ms p50", millis, sorted -> at(sorted, 50), null);
      measured(scores, name, "ms p95", millis, sorted -> at(sorted, 95), aim(name));
      if (name.equals(ApiSearches.NEWEST)) {
        scores.measured(
            "P11 newest first, right after loading / vacuumed",
            "ratio",
            at(fresh.getFirst(), 50) / at(millis.getFirst(), 50),
            sides.size() > 1 ? at(fresh.get(1), 50) / at(millis.get(1), 50) : NONE,
            Aim.most(2));
      }
    }
    List<double[]> pages = new ArrayList<>();
    for (ApiSide side : sides) {
      pages.add(searches.pages(side));
    }
    String name = "P12 a page of 100 by a custom number, from the second";
    measured(scores, name, "ms p50", pages, sorted -> at(sorted, 50), null);
    measured(scores, name, "ms p95", pages, sorted -> at(sorted, 95), Aim.most(10));
  }

  private static Function<SplittableRandom, Call> shape(ApiSide side, String name) {
    return ApiSearches.all(side.cases()).getOrDefault(name, random -> side.cases().everything());
  }

  private static Aim aim(String name) {
    return Aim.most(name.startsWith("P4") ? 6 : name.startsWith("P7") ? 5 : 40);
  }

  private void mixed(List<ApiSide> sides, Scoreboard scores)
      throws IOException, InterruptedException {
    List<MixedLoad> loads = new ArrayList<>();
    for (ApiSide side : sides) {
      MixedLoad load = MixedLoad.run(side, minutes);
      System.out.printf(
          Locale.ROOT, "P8 %s: resident MiB by minute %s%n", side.name(), load.mebibytes());
      loads.add(load);
    }
    measured(scores, "P8 PostgreSQL", "cores", loads, MixedLoad::databaseCores, Aim.most(0.3));
    measured(scores, "P8 server", "cores", loads, MixedLoad::serverCores, null);
    measured(
        scores,
        "P8 resident memory at the end",
        "MiB",
        loads,
        load -> load.mebibytes().getLast(),
        Aim.most(400));
    measured(
        scores, "P8 writes", "ms p95", loads, load -> MixedLoad.p95Millis(load.writes()), null);
    measured(
        scores, "P8 searches", "ms p95", loads, load -> MixedLoad.p95Millis(load.searches()), null);
  }
}

package dev.docket.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** BatchUpdateCase beside UpdateCase, one call at a time. */
@Command(
    name = "batch",
    description = "Compares BatchUpdateCase of many cases with UpdateCase of one.",
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
final class BatchBenchmark implements Callable<Integer> {

  @Option(names = "--cases", defaultValue = "100", description = "Cases of a batch, at most 100.")
  private int cases;

  @Option(names = "--rounds", defaultValue = "200", description = "Pairs of calls that count.")
  private int rounds;

  @Option(names = "--warm-up", defaultValue = "200", description = "Pairs of calls before them.")
  private int warmUp;

  @Mixin private StoreOptions store = new StoreOptions();

  @Mixin private ServerOptions servers = new ServerOptions();

  /** The nanoseconds of two calls, one right after the other. */
  private record Times(long single, long batch) {

    double ratio() {
      return (double) batch / single;
    }
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("docket-benchmark");
    try (MeasuredServer docket = servers.startDocket(folder, store.ofServer());
        Api api = new Api(docket.port())) {
      docket.awaitListening();
      CaseDomain domain = new CaseDomain(api);
      domain.addCases(cases);
      List<Times> measured = new ArrayList<>();
      for (int i = 0; i < warmUp + rounds; i++) {
        Times times =
            new Times(time(api, domain.update(2 * i)), time(api, domain.updateAll(2 * i + 1)));
        if (i >= warmUp) {
          measured.add(times);
        }
      }
      System.out.printf(
          "BatchUpdateCase of %d cases / UpdateCase of one: %.2f, median of %d pairs   aim <= 5%n",
          cases, Median.of(measured, Times::ratio), rounds);
      System.out.printf(
          "%.2f ms and %.2f ms, this run only%n",
          Median.of(measured, Times::batch) / 1e6, Median.of(measured, Times::single) / 1e6);
    }
    return 0;
  }

  private static long time(Api api, Call call) throws IOException, InterruptedException {
    long start = System.nanoTime();
    api.answer(call);
    return System.nanoTime() - start;
  }
}

package dev.docket.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Whether rates and quotas hold as promised, what they cost, and whom they spare. */
@Command(
    name = "rate-limits",
    description = "Tries rate limits and quotas, over HTTP and in the limiter itself.",
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
final class RateLimitTrials implements Callable<Integer> {

  /** What is tried. */
  enum Part {
    LIMITER,
    HTTP,
    NEIGHBORS,
    QUOTAS,
    COSTS
  }

  @Option(
      names = "--only",
      split = ",",
      description = "Of ${COMPLETION-CANDIDATES}; all if not given.")
  private Set<Part> only = EnumSet.allOf(Part.class);

  @Option(names = "--seconds", defaultValue = "10", description = "Of each load over HTTP.")
  private int seconds;

  @Option(
      names = "--java-options",
      defaultValue = "-Xmx256m",
      description = "For the servers, separated by blanks.")
  private String javaOptions = "";

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("docket-trial");
    Bars bars = new Bars();
    if (only.contains(Part.LIMITER)) {
      LimiterTrial.run(bars);
      BucketMemoryTrial.run(bars);
    }
    if (only.contains(Part.HTTP)) {
      try (MeasuredServer docket =
          start(
              folder, "http", "--rate-limit=1000/2000", "--rate-limits=" + ThrottlingTrial.RATES)) {
        new ThrottlingTrial(docket.port(), seconds, bars).run();
      }
    }
    if (only.contains(Part.NEIGHBORS)) {
      try (MeasuredServer docket =
          start(folder, "neighbors", "--rate-limit=" + NeighborTrial.RATE)) {
        new NeighborTrial(docket.port(), seconds, bars).run();
      }
    }
    if (only.contains(Part.QUOTAS)) {
      try (MeasuredServer docket = start(folder, "quotas", "--rate-limit=off")) {
        new QuotaTrial(docket.port(), bars).run();
      }
    }
    int costs = only.contains(Part.COSTS) ? new CommandLine(new AnswerCosts()).execute() : 0;
    System.out.printf("%nThe files of this run are in %s%n", folder);
    return Math.max(bars.exitCode(), costs);
  }

  private MeasuredServer start(Path folder, String name, String... options)
      throws IOException, InterruptedException {
    int port = MeasuredServer.freePort();
    List<String> arguments = new ArrayList<>(List.of("serve", "--port=" + port));
    arguments.add("--access-log=" + folder.resolve(name + "-access.log"));
    arguments.addAll(List.of(options));
    List<String> command = Java.running(javaOptions).docket(arguments.toArray(String[]::new));
    MeasuredServer server = MeasuredServer.start(command, port, folder.resolve(name + ".log"));
    server.awaitListening();
    return server;
  }
}

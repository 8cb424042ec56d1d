package dev.docket.benchmarks;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code benchmarks/run}. */
@Command(
    name = "benchmarks/run",
    description = "Measures Docket on this machine.",
    subcommands = {
      AccessBenchmark.class,
      AllocationGuard.class,
      AnswerCosts.class,
      BatchBenchmark.class,
      BodyFlood.class,
      BulkBenchmark.class,
      CaseFlood.class,
      ClusterRatesTrial.class,
      CommitBenchmark.class,
      CreateDomainBenchmark.class,
      FailoverTrial.class,
      HeapBenchmark.class,
      Hostile.class,
      LogBenchmark.class,
      PeersBenchmark.class,
      CasesBenchmark.class,
      PolicyBenchmark.class,
      PolicySearchBenchmark.class,
      PostgresBenchmark.class,
      RateLimitTrials.class,
      RelatedItemsBenchmark.class,
      SearchBenchmark.class,
      StartUpBenchmark.class,
      ThroughApiBenchmark.class,
      YoungBenchmark.class
    })
final class Benchmarks {

  private Benchmarks() {}

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Benchmarks()).execute(arguments));
  }
}

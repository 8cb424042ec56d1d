package dev.docket.benchmarks;

import dev.docket.benchmarks.Round.Pair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What Docket costs over a bare Vert.x server, both driven in alternation. */
@Command(
    name = "create-domain",
    description = "Compares signed CreateDomain calls with a bare Vert.x server.",
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
final class CreateDomainBenchmark implements Callable<Integer> {

  /** What the bare server answers has this length. */
  private static final String ANSWER =
      """
      {"domainArn":"arn:aws:cases:us-east-1:000000000000:domain/00000000-0000-0000-0000-000000000000",\
      "domainId":"00000000-0000-0000-0000-000000000000","domainStatus":"Active"}""";

  @Mixin private RoundOptions rounds = new RoundOptions(7, 15, 10_000);

  @Mixin private ServerOptions servers = new ServerOptions();

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("docket-benchmark");
    try (MeasuredServer bare = servers.startBare(folder.resolve("bare.log"), ANSWER.length());
        MeasuredServer docket = servers.startDocket(folder, List.of())) {
      bare.awaitListening();
      docket.awaitListening();
      report(measure(bare, docket));
      System.out.printf("The files of this run are in %s%n", folder);
    }
    return 0;
  }

  private List<Pair> measure(MeasuredServer bare, MeasuredServer docket) throws IOException {
    return rounds.pairs(
        bare,
        docket,
        servers.connections(),
        server -> new SignedRequests(server.port()).next(rounds.requests()));
  }

  private void report(List<Pair> pairs) {
    System.out.printf(
        "CreateDomain, medians of %d rounds of %d requests, %d connections, transport %s%n%n",
        rounds.rounds(), rounds.requests(), servers.connections(), servers.transport());
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

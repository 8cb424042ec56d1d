package dev.docket.benchmarks;

import dev.docket.benchmarks.BarPlot.Aim;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What Docket costs over a bare Vert.x server and over another build, all driven by turns. */
@Command(
    name = "create-domain",
    description =
        "Compares signed CreateDomain calls with a bare Vert.x server, and with another build.",
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
final class CreateDomainBenchmark implements Callable<Integer> {

  /** What the bare server answers has this length. */
  private static final String ANSWER =
      """
      {"domainArn":"arn:aws:cases:us-east-1:000000000000:domain/00000000-0000-0000-0000-000000000000",\
      "domainId":"00000000-0000-0000-0000-000000000000","domainStatus":"Active"}""";

  private static final String NOTE = "a ratio, the median of turns";

  private static final Contenders.Aims AIMS =
      new Contenders.Aims(Aim.least(0.6), Aim.most(1.7), Aim.most(0.6));

  @Mixin private RoundOptions rounds = new RoundOptions(7, 15, 10_000);

  @Mixin private ServerOptions servers = new ServerOptions();

  @Mixin private OtherOptions others = new OtherOptions();

  @Mixin private PlotOptions plots = new PlotOptions();

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("docket-benchmark");
    DocketBuild build = others.build();
    try (MeasuredServer bare = servers.startBare(folder.resolve("bare.log"), ANSWER.length());
        MeasuredServer docket = servers.startDocket(folder, List.of());
        MeasuredServer other =
            build == null ? null : servers.startOther(build, folder, List.of())) {
      Contenders contenders = new Contenders(bare, docket, other);
      contenders.awaitListening();
      BarPlot throughput = new BarPlot("CreateDomain in memory: throughput", NOTE);
      BarPlot cpu = new BarPlot("CreateDomain in memory: CPU of a call", NOTE);
      System.out.printf(
          "CreateDomain, medians of %d rounds of %d requests, transport %s%n%n",
          rounds.rounds(), rounds.requests(), servers.transport());
      for (int connections : servers.allConnections()) {
        List<Turn> turns =
            rounds.turns(
                contenders.servers(),
                connections,
                server -> new SignedRequests(server.port()).next(rounds.requests()));
        contenders.report(connections + " connections", turns, AIMS, throughput, cpu);
      }
      plots.save("create-domain-throughput", throughput.svg());
      plots.save("create-domain-cpu", cpu.svg());
      System.out.printf("The files of this run are in %s%n", folder);
    }
    return 0;
  }
}

package dev.docket.benchmarks;

import dev.docket.benchmarks.Round.Pair;
import dev.docket.server.auth.DevelopmentKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What policies cost a call, by servers with and without them, driven in alternation. */
@Command(
    name = "access",
    description = "Compares signed CreateDomain calls of a key with a policy and of one without.",
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
final class AccessBenchmark implements Callable<Integer> {

  private static final String KEY =
      """
      - id: %s
        secret: %s
        account: "000000000000"
        principal: arn:aws:iam::000000000000:user/docket
      """
          .formatted(DevelopmentKeys.ID, "docket-secret");

  @Mixin private RoundOptions rounds = new RoundOptions(7, 15, 10_000);

  @Mixin private ServerOptions servers = new ServerOptions();

  @Option(names = "--statements", defaultValue = "20", description = "Statements of the policy.")
  private int statements;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("docket-benchmark");
    try (MeasuredServer free = start(folder.resolve("free"), KEY);
        MeasuredServer limited = start(folder.resolve("limited"), KEY + policy())) {
      free.awaitListening();
      limited.awaitListening();
      report(
          rounds.pairs(
              free,
              limited,
              servers.connections(),
              server -> new SignedRequests(server.port()).next(rounds.requests())));
    }
    return 0;
  }

  private MeasuredServer start(Path folder, String keys) throws IOException {
    Files.createDirectories(folder);
    Path file = Files.writeString(folder.resolve("keys.yaml"), keys);
    return servers.startDocket(folder, List.of("--access-keys=" + file));
  }

  /** Half of the statements are about the call and look at the request; the last one allows it. */
  private String policy() {
    return IntStream.range(0, statements)
        .mapToObj(this::statement)
        .collect(Collectors.joining("", "  policies:\n    - Statement:\n", ""));
  }

  private String statement(int i) {
    if (i == statements - 1) {
      return line("Allow", "cases:*", "\"*\"", "");
    }
    return i % 2 == 0
        ? line(
            "Deny",
            "cases:*",
            "\"*\"",
            ", Condition: {IpAddress: {\"aws:SourceIp\": 192.0.2." + i + "}}")
        : line("Allow", "cases:Get*", "\"arn:aws:cases:*:*:domain/d" + i + "*\"", "");
  }

  private static String line(String effect, String action, String resource, String more) {
    return "        - {Effect: %s, Action: \"%s\", Resource: %s%s}%n"
        .formatted(effect, action, resource, more);
  }

  private void report(List<Pair> pairs) {
    System.out.printf(
        "Signed CreateDomain, medians of %d rounds of %d requests, %d connections%n%n",
        rounds.rounds(), rounds.requests(), servers.connections());
    System.out.printf("%-28s %12s %12s%n", "", "requests/s", "CPU µs each");
    line("without a policy", pairs.stream().map(Pair::bare).toList());
    line("with " + statements + " statements", pairs.stream().map(Pair::docket).toList());
    System.out.printf(
        "%-28s %12.2f %12.2f%n",
        "with / without", Median.of(pairs, Pair::throughput), Median.of(pairs, Pair::cpu));
    System.out.printf("%-28s %12s %12s%n%n", "aim", ">= 0.91", "<= 1.10");
  }

  private static void line(String name, List<Round> rounds) {
    System.out.printf(
        "%-28s %12.0f %12.1f%n",
        name, Median.of(rounds, Round::perSecond), Median.of(rounds, Round::cpuMicros));
  }
}

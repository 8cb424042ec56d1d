package dev.docket.benchmarks;

import dev.docket.server.auth.AccessKey;
import dev.docket.server.auth.DevelopmentKeys;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * What answers cost in processor time: served ones beside throttled ones and those for callers who
 * did not prove who they are, and those of a bare Vert.x server, all by turns in one run. The same
 * calls are served by one server and throttled by another.
 */
@Command(
    name = "answer-costs",
    description = "Compares the cost of served, throttled and unauthenticated answers.",
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
final class AnswerCosts implements Callable<Integer> {

  private static final double LEAST = 5;

  /** Where there is nothing beyond HTTP, a ratio means no more than that. */
  private static final double MOST_SHOWN = 100;

  private static final int CASES = 100;
  private static final int ANSWER = 200;
  private static final String THROTTLED =
      "--rate-limits=CreateDomain=1/1,CreateCase=1/1,GetCase=1/1";

  @Mixin private RoundOptions rounds = new RoundOptions(5, 7, 3_000);

  @Mixin private ServerOptions servers = new ServerOptions();

  private int number;

  /** Signed requests of one kind, ready to be sent. */
  @FunctionalInterface
  private interface Source {
    List<byte[]> next(int count);
  }

  /** What is sent to which server, and the time it took of that server's processors. */
  private static final class Kind {
    private final String name;
    private final MeasuredServer server;
    private final Set<Integer> statuses;
    private final Source source;
    private Duration cpu = Duration.ZERO;
    private int requests;

    Kind(String name, MeasuredServer server, Set<Integer> statuses, Source source) {
      this.name = name;
      this.server = server;
      this.statuses = statuses;
      this.source = source;
    }

    void add(Round round) {
      cpu = cpu.plus(round.cpu());
      requests += round.requests();
    }

    /** The mean of all rounds. */
    double micros() {
      return cpu.toNanos() / 1e3 / requests;
    }
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("docket-benchmark");
    Path other = Files.createDirectory(folder.resolve("throttling"));
    try (MeasuredServer serving = servers.startDocket(folder, List.of());
        MeasuredServer throttling = servers.startDocket(other, List.of(THROTTLED));
        MeasuredServer bare = servers.startBare(folder.resolve("bare.log"), ANSWER);
        Api api = new Api(serving.port())) {
      serving.awaitListening();
      throttling.awaitListening();
      bare.awaitListening();
      CaseDomain domain = new CaseDomain(api);
      domain.addCases(CASES);
      return measure(serving, throttling, bare, domain);
    }
  }

  private int measure(
      MeasuredServer serving, MeasuredServer throttling, MeasuredServer bare, CaseDomain domain)
      throws IOException {
    AccessKey key = new DevelopmentKeys().byId(DevelopmentKeys.ID).orElseThrow();
    AccessKey guessed =
        new AccessKey(key.id(), "guess", key.account(), key.principal().arn(), null, null, null);
    SignedRequests signer = new SignedRequests(serving.port(), key);
    SignedRequests guesser = new SignedRequests(serving.port(), guessed);
    Source creates = count -> signer.of(calls(domain, CaseOperation.CREATE_CASE, count));
    Source gets = count -> signer.of(calls(domain, CaseOperation.GET_CASE, count));
    Source guesses = count -> guesser.of(calls(domain, CaseOperation.CREATE_CASE, count));
    Set<Integer> ok = Set.of(200);
    Set<Integer> refused = Set.of(429, 404);
    Set<Integer> forbidden = Set.of(403);
    Kind floor = new Kind("bare Vert.x", bare, ok, gets);
    Kind served = new Kind("CreateCase, 21 fields, served", serving, ok, creates);
    Kind throttled = new Kind("CreateCase, throttled", throttling, refused, creates);
    Kind unsigned =
        new Kind("CreateCase, no signature", serving, forbidden, count -> unsigned(creates, count));
    Kind guess = new Kind("CreateCase, wrong signature", serving, forbidden, guesses);
    List<Kind> kinds =
        List.of(
            floor,
            served,
            new Kind("GetCase, 20 fields, served", serving, ok, gets),
            new Kind("CreateDomain, served", serving, ok, signer::next),
            throttled,
            new Kind("GetCase, throttled", throttling, refused, gets),
            new Kind("CreateDomain, throttled", throttling, Set.of(429, 200), signer::next),
            unsigned,
            guess);
    for (int i = -rounds.warmUps(); i < rounds.rounds(); i++) {
      for (Kind kind : kinds) {
        Round round = round(kind);
        if (i >= 0) {
          kind.add(round);
        } else {
          // The bare server has one kind of request only, and would be the coldest of the three.
          round(floor);
        }
      }
    }
    print(kinds, floor, served);
    Bars bars = new Bars();
    demand("throttled", throttled, floor, served, bars);
    demand("without a signature", unsigned, floor, served, bars);
    demand("with a wrong signature", guess, floor, served, bars);
    return bars.exitCode();
  }

  private Round round(Kind kind) throws IOException {
    try (Client client =
        new Client(
            kind.server.port(),
            servers.connections(),
            Client.Idle.SPINS,
            kind.statuses,
            InetAddress.getLoopbackAddress())) {
      List<byte[]> requests = kind.source.next(rounds.requests());
      Duration before = kind.server.finerCpu();
      Duration time = client.send(requests);
      return new Round(requests.size(), time, kind.server.finerCpu().minus(before));
    }
  }

  private List<Call> calls(CaseDomain domain, CaseOperation operation, int count) {
    List<Call> calls = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      calls.add(operation.call(domain, number++));
    }
    return calls;
  }

  private static List<byte[]> unsigned(Source source, int count) {
    return source.next(count).stream().map(AnswerCosts::unsigned).toList();
  }

  private static byte[] unsigned(byte[] request) {
    return new String(request, StandardCharsets.UTF_8)
        .replace("\r\nAuthorization: ", "\r\nX-Unproven: ")
        .getBytes(StandardCharsets.UTF_8);
  }

  private void print(List<Kind> kinds, Kind floor, Kind served) {
    System.out.printf(
        "%n%d rounds of %d requests, %d connections, by turns%n%n%-32s %12s %16s %12s%n",
        rounds.rounds(),
        rounds.requests(),
        servers.connections(),
        "",
        "CPU µs each",
        "less bare Vert.x",
        "served / it");
    for (Kind kind : kinds) {
      System.out.printf(
          Locale.ROOT,
          "%-32s %12.1f %16.1f %12.1f%n",
          kind.name,
          kind.micros(),
          kind.micros() - floor.micros(),
          served.micros() / kind.micros());
    }
    System.out.println();
  }

  /** What the server does beyond HTTP is what it decides on; HTTP costs the same for all. */
  private static void demand(String what, Kind refused, Kind floor, Kind served, Bars bars) {
    double all = served.micros() / refused.micros();
    double own =
        Math.min(
            MOST_SHOWN,
            (served.micros() - floor.micros()) / Math.max(0.1, refused.micros() - floor.micros()));
    bars.demand(
        what + ": >= 5 x cheaper than CreateCase served, beyond HTTP itself",
        String.format(Locale.ROOT, "%.1f x, with HTTP %.1f x", own, all),
        own >= LEAST);
  }
}

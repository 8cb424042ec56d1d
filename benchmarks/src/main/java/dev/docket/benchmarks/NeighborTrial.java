package dev.docket.benchmarks;

import dev.docket.server.auth.AccessKey;
import dev.docket.server.auth.DevelopmentKeys;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** What clients notice of others: of one who guesses a key's signature, and of a greedy one. */
final class NeighborTrial {

  static final String RATE = "20/20";

  private static final int PER_SECOND = 20;
  private static final int CLIENTS = 20;
  private static final int GUESSES_PER_SECOND = 2_000;
  private static final int GREED = 100;
  private static final double LEAST_JAIN = 0.95;

  private static final Call LIST = new Call("POST", "/domains-list", "");

  private static final List<String> TOKENS =
      IntStream.range(0, CLIENTS)
          .mapToObj(i -> Wire.OWNER + ".%012d".formatted(1_000 + i))
          .toList();

  private final int port;
  private final Duration time;
  private final Bars bars;

  NeighborTrial(int port, int seconds, Bars bars) {
    this.port = port;
    this.time = Duration.ofSeconds(seconds);
    this.bars = bars;
  }

  void run() throws IOException, InterruptedException {
    // Classes are loaded and code is compiled before anything is compared.
    within(TOKENS);
    guess();
    greed();
    amongEquals();
  }

  /** Calls at four fifths of each client's rate. */
  private List<PacedCalls> within(List<String> tokens) throws InterruptedException {
    return PacedCalls.run(port, LIST, tokens, PER_SECOND * 0.8, time);
  }

  private void guess() throws IOException, InterruptedException {
    List<String> victim = List.of(Wire.OWNER);
    AccessKey key = new DevelopmentKeys().byId(DevelopmentKeys.ID).orElseThrow();
    AccessKey guessed =
        new AccessKey(key.id(), "guess", key.account(), key.principal().arn(), null, null, null);
    List<byte[]> wrong = new SignedRequests(port, guessed).of(Collections.nCopies(1_000, LIST));
    double alone = PacedCalls.p99Millis(within(victim));
    List<PacedCalls> beside =
        beside(wrong, GUESSES_PER_SECOND, Set.of(403, 429), "127.0.0.2", victim);
    bars.demand(
        "2000 bad signatures/s with a client's key: all its calls are served",
        served(beside),
        all(beside, 200));
    System.out.println(compared(alone, PacedCalls.p99Millis(beside)));
  }

  private void greed() throws IOException, InterruptedException {
    List<byte[]> calls = new SignedRequests(port).of(Collections.nCopies(1_000, LIST));
    double alone = PacedCalls.p99Millis(within(TOKENS));
    List<PacedCalls> beside =
        beside(calls, PER_SECOND * GREED, Set.of(200, 429), "127.0.0.1", TOKENS);
    bars.demand(
        "one client at 100 x its limit, 20 inside theirs: theirs are served",
        served(beside),
        all(beside, 200));
    System.out.println(compared(alone, PacedCalls.p99Millis(beside)));
  }

  /** Clients who all ask for three times their rate. */
  private void amongEquals() throws InterruptedException {
    List<PacedCalls> clients = PacedCalls.run(port, LIST, TOKENS, PER_SECOND * 3, time);
    double sum = clients.stream().mapToDouble(PacedCalls::admitted).sum();
    double squares = clients.stream().mapToDouble(client -> Math.pow(client.admitted(), 2)).sum();
    double jain = sum * sum / (CLIENTS * squares);
    bars.demand(
        "20 equals at 3 x their limit: Jain's index >= " + LEAST_JAIN,
        String.format(Locale.ROOT, "%.4f, %.0f served", jain, sum),
        jain >= LEAST_JAIN);
  }

  /** What clients within their rates see while someone else sends at a rate of its own. */
  private List<PacedCalls> beside(
      List<byte[]> requests, int perSecond, Set<Integer> statuses, String from, List<String> tokens)
      throws IOException, InterruptedException {
    List<byte[]> all = new ArrayList<>();
    while (all.size() < perSecond * time.toSeconds()) {
      all.addAll(requests);
    }
    try (ExecutorService other = Executors.newSingleThreadExecutor();
        Client client =
            new Client(port, 8, Client.Idle.SLEEPS, statuses, InetAddress.getByName(from))) {
      Future<?> sending = other.submit(() -> client.sendPaced(all, perSecond));
      List<PacedCalls> seen = within(tokens);
      sending.get();
      return seen;
    } catch (ExecutionException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static boolean all(List<PacedCalls> clients, int status) {
    return clients.stream().allMatch(client -> client.count(status) == client.nanos().length);
  }

  private static String served(List<PacedCalls> clients) {
    int calls = clients.stream().mapToInt(client -> client.nanos().length).sum();
    int throttled = clients.stream().mapToInt(client -> client.count(429)).sum();
    return calls + " calls, " + throttled + " x 429";
  }

  private static String compared(double alone, double beside) {
    return String.format(
        Locale.ROOT, "   p99 %.2f ms alone, %.2f ms beside: %.2f", alone, beside, beside / alone);
  }
}

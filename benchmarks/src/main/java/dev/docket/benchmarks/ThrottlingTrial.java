package dev.docket.benchmarks;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

/** Throttling as a client sees it. */
final class ThrottlingTrial {

  /** Of the two operations that are called. */
  static final String RATES = "ListDomains=2/10,GetDomain=100/200";

  private static final Call LIST = new Call("POST", "/domains-list", "");

  /** Of no domain: 404 is an answer of the operation, and so one that was admitted. */
  private static final Call GET =
      new Call("POST", "/domains/01a21da7-8260-7000-95d4-92b1277dd29c", "");

  private static final Duration PAUSE = Duration.ofMillis(2);

  private final int port;
  private final int seconds;
  private final Bars bars;

  ThrottlingTrial(int port, int seconds, Bars bars) {
    this.port = port;
    this.seconds = seconds;
    this.bars = bars;
  }

  void run() throws IOException, InterruptedException {
    saturate();
    Thread.sleep(Duration.ofSeconds(6));
    try (Wire wire = new Wire(port)) {
      burst(wire, LIST, 2, 10);
      separate(wire);
      burst(wire, GET, 100, 200);
      form(wire);
    }
  }

  /** Both operations at once. */
  private void saturate() throws InterruptedException {
    try (ExecutorService clients = Executors.newFixedThreadPool(2)) {
      Future<Saturated> list = clients.submit(() -> saturate(LIST));
      Future<Saturated> get = clients.submit(() -> saturate(GET));
      demandExact("2/10", list.get(), 2);
      demandExact("100/200", get.get(), 100);
    } catch (ExecutionException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /**
   * Calls of an operation between two refusals.
   *
   * @param mostNanos the time from one to the other, if the first came at once and the other late
   * @param leastNanos if it was the other way round
   */
  private record Saturated(int admitted, long mostNanos, long leastNanos) {}

  /** Empties the bucket, then calls more often than its rate. */
  private Saturated saturate(Call call) throws IOException {
    try (Wire wire = new Wire(port)) {
      long begin = System.nanoTime();
      while (wire.send(call).status() != 429) {
        begin = System.nanoTime();
      }
      long empty = System.nanoTime();
      int admitted = 0;
      while (true) {
        LockSupport.parkNanos(PAUSE.toNanos());
        long asked = System.nanoTime();
        if (wire.send(call).status() != 429) {
          admitted++;
        } else if (asked - begin > Duration.ofSeconds(seconds).toNanos()) {
          return new Saturated(admitted, System.nanoTime() - begin, asked - empty);
        }
      }
    }
  }

  private void demandExact(String rate, Saturated calls, int perSecond) {
    // A refusal leaves a part of a token.
    double most = 1 + perSecond * calls.mostNanos() / 1e9;
    double least = perSecond * calls.leastNanos() / 1e9 - 1;
    bars.demand(
        "HTTP, " + rate + " emptied, then saturated: 99 % to 100 % of rate x time",
        String.format(Locale.ROOT, "%d of %.1f", calls.admitted(), most),
        calls.admitted() <= most && calls.admitted() >= Math.floor(least * 0.99));
  }

  private void burst(Wire wire, Call call, int perSecond, int burst) throws IOException {
    long begin = System.nanoTime();
    int admitted = 0;
    for (int i = 0; i < 2 * burst; i++) {
      admitted += wire.send(call).status() == 429 ? 0 : 1;
    }
    double most = burst + perSecond * (System.nanoTime() - begin) / 1e9;
    bars.demand(
        "HTTP, " + perSecond + "/" + burst + " after idle: the burst and what time adds",
        String.format(Locale.ROOT, "%d of %.1f", admitted, most),
        admitted >= burst && admitted <= most);
  }

  private void separate(Wire wire) throws IOException {
    int list = wire.send(LIST).status();
    int get = wire.send(GET).status();
    bars.demand(
        "an operation without tokens leaves another alone",
        "ListDomains " + list + ", GetDomain " + get,
        list == 429 && get == 404);
  }

  /** Waits as long as refusals say, several times. */
  private void form(Wire wire) throws IOException, InterruptedException {
    boolean right = true;
    List<String> waits = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      Wire.Answer refusal = wire.send(LIST);
      while (refusal.status() != 429) {
        refusal = wire.send(LIST);
      }
      long millis = Long.parseLong(refusal.headers().getOrDefault("x-amz-retry-after", "-1"));
      long wholeSeconds = Long.parseLong(refusal.headers().getOrDefault("retry-after", "-1"));
      right &=
          "ThrottlingException".equals(refusal.headers().get("x-amzn-errortype"))
              && refusal.body().equals("{\"message\":\"Rate exceeded\"}")
              && millis > 0
              && millis <= 500
              && wholeSeconds == Math.ceilDiv(millis, 1_000L);
      Thread.sleep(Math.max(0, millis));
      int after = wire.send(LIST).status();
      waits.add(millis + " ms: " + after);
      right &= after == 200;
    }
    bars.demand(
        "429 has type, message and times, and who waits so long is served",
        String.join(", ", waits.subList(0, 3)) + ", ...",
        right);
  }
}

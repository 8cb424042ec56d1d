package dev.docket.benchmarks;

import dev.docket.server.limits.Rate;
import dev.docket.server.limits.RateLimiter;
import dev.docket.server.limits.RateLimits;
import dev.docket.storage.Tenant;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntConsumer;

/** The limiter by itself: what it admits, and the processor time of a decision. */
final class LimiterTrial {

  private static final Tenant TENANT = new Tenant("111122223333", "us-east-1");
  private static final String OPERATION = "CreateCase";
  private static final Duration SATURATED = Duration.ofSeconds(5);
  private static final int DECISIONS = 5_000_000;
  private static final int KEYS = 1_024;
  private static final int MOST_NANOS = 200;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private LimiterTrial() {}

  static void run(Bars bars) throws InterruptedException {
    for (String rate : List.of("2/10", "100/200", "10000/20000")) {
      saturate(Rate.parse(rate), bars);
    }
    idle(bars);
    cost(bars);
  }

  /** Asks with two threads as fast as they can. */
  private static void saturate(Rate rate, Bars bars) throws InterruptedException {
    RateLimiter limiter = new RateLimiter(RateLimits.each(rate), null);
    AtomicLong admitted = new AtomicLong();
    long begin = System.nanoTime();
    admitted.addAndGet(limiter.tryTake(TENANT, "key", OPERATION) == 0 ? 1 : 0);
    AtomicLong last = new AtomicLong(System.nanoTime());
    long first = last.get();
    inParallel(
        2,
        thread -> {
          long mine = 0;
          long asked = first;
          boolean empty = false;
          while (asked - begin < SATURATED.toNanos() || !empty) {
            asked = System.nanoTime();
            empty = limiter.tryTake(TENANT, "key", OPERATION) > 0;
            mine += empty ? 0 : 1;
          }
          admitted.addAndGet(mine);
          last.accumulateAndGet(asked, Math::max);
        });
    double most = rate.burst() + rate.perSecond() * (System.nanoTime() - begin) / 1e9;
    double least = rate.burst() + rate.perSecond() * (last.get() - first) / 1e9;
    bars.demand(
        "limiter, " + rate + " saturated: 99 % to 100 % of burst + rate x time",
        String.format(Locale.ROOT, "%d of %.1f", admitted.get(), most),
        admitted.get() <= most && admitted.get() >= Math.floor(least * 0.99));
  }

  private static void idle(Bars bars) {
    AtomicLong now = new AtomicLong(Long.MAX_VALUE - 5);
    Rate rate = new Rate(100, 200);
    RateLimiter limiter = new RateLimiter(RateLimits.each(rate), null, 100, now::get);
    int first = drain(limiter);
    now.addAndGet(Duration.ofHours(1).toNanos());
    int later = drain(limiter);
    now.addAndGet(Duration.ofDays(36_500).toNanos());
    int muchLater = drain(limiter);
    bars.demand(
        "limiter, burst after an hour, after 100 years, the clock wrapping",
        first + ", " + later + ", " + muchLater + " of " + rate.burst(),
        first == rate.burst() && later == rate.burst() && muchLater == rate.burst());
  }

  private static int drain(RateLimiter limiter) {
    int taken = 0;
    while (limiter.tryTake(TENANT, "key", OPERATION) == 0) {
      taken++;
    }
    return taken;
  }

  private static void cost(Bars bars) throws InterruptedException {
    Rate generous = new Rate(Rate.MOST_PER_SECOND, Rate.MOST_BURST);
    Rate mean = new Rate(1, 1);
    RateLimiter admitting = new RateLimiter(RateLimits.each(generous), generous);
    RateLimiter refusing = new RateLimiter(RateLimits.each(mean), generous);
    for (int i = 0; i < 3; i++) {
      decide(admitting, 1, KEYS);
      decide(refusing, 1, 1);
    }
    report("one thread, admitted", decide(admitting, 1, KEYS), bars);
    report("one thread, refused", decide(refusing, 1, 1), bars);
    report("8 threads, a client each, admitted", decide(admitting, 8, KEYS), bars);
    report("8 threads, one client, refused", decide(refusing, 8, 1), bars);
  }

  /** Processor time of a decision in nanoseconds, and how often a thread waited for a lock. */
  private record Cost(double nanos, long blocked) {}

  private static void report(String how, Cost cost, Bars bars) {
    bars.demand(
        "decision, " + how + ": <= " + MOST_NANOS + " ns, no lock",
        String.format(Locale.ROOT, "%.0f ns of CPU, %d waits", cost.nanos(), cost.blocked()),
        cost.nanos() <= MOST_NANOS && cost.blocked() == 0);
  }

  private static Cost decide(RateLimiter limiter, int threads, int keys)
      throws InterruptedException {
    AtomicLong nanos = new AtomicLong();
    AtomicLong blocked = new AtomicLong();
    inParallel(
        threads,
        thread -> {
          String[] ids = new String[keys];
          for (int i = 0; i < keys; i++) {
            ids[i] = "AKIA%06d%06d".formatted(keys == 1 ? 0 : thread, i);
          }
          long before = THREADS.getCurrentThreadCpuTime();
          for (int i = 0; i < DECISIONS; i++) {
            limiter.tryTake(TENANT, ids[i & keys - 1], OPERATION);
          }
          nanos.addAndGet(THREADS.getCurrentThreadCpuTime() - before);
          blocked.addAndGet(
              THREADS.getThreadInfo(Thread.currentThread().threadId()).getBlockedCount());
        });
    return new Cost((double) nanos.get() / threads / DECISIONS, blocked.get());
  }

  private static void inParallel(int count, IntConsumer work) throws InterruptedException {
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int number = i;
      threads.add(Thread.ofPlatform().start(() -> work.accept(number)));
    }
    for (Thread thread : threads) {
      thread.join();
    }
  }
}

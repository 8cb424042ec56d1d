package dev.docket.benchmarks;

import dev.docket.server.limits.AddressLimiter;
import dev.docket.server.limits.Rate;
import dev.docket.server.limits.RateLimiter;
import dev.docket.server.limits.RateLimits;
import dev.docket.storage.Tenant;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.IntSupplier;

/** The heap that clients without end take, and whether one of them is refused its first call. */
final class BucketMemoryTrial {

  private static final int CLIENTS = 1_000_000;
  private static final int ADDRESSES = 10_000_000;
  private static final int MOST_BYTES = 200;
  private static final double FLAT = 1.05;

  private BucketMemoryTrial() {}

  static void run(Bars bars) {
    SplittableRandom random = new SplittableRandom(1);
    long empty = heap();
    RateLimiter limiter = new RateLimiter(RateLimits.each(new Rate(2, 10)), new Rate(2, 10));
    report(
        "clients",
        CLIENTS,
        empty,
        limiter::size,
        bars,
        () -> {
          String id = digits(random);
          // A text of its own, as every request has.
          String region = new String("us-east-1".toCharArray());
          return limiter.tryTake(new Tenant(id, region), id, "CreateCase");
        });
    empty = heap();
    AddressLimiter addresses = new AddressLimiter(new Rate(2, 10));
    report(
        "IPv6 networks",
        ADDRESSES,
        empty,
        addresses::size,
        bars,
        () -> addresses.tryTake(network(random)));
  }

  @FunctionalInterface
  private interface Newcomer {
    /** Calls for the first time; returns what the limiter said. */
    long call();
  }

  private static void report(
      String what, int count, long empty, IntSupplier live, Bars bars, Newcomer newcomer) {
    long refused = firstCalls(count / 2, newcomer);
    long half = heap();
    refused += firstCalls(count / 2, newcomer);
    long all = heap();
    double bytes = (double) (all - empty) / live.getAsInt();
    bars.demand(
        String.format(Locale.ROOT, "%,d %s: none is refused its first call", count, what),
        refused + " refused",
        refused == 0);
    bars.demand(
        "at most " + MOST_BYTES + " bytes for a live bucket with its key",
        String.format(Locale.ROOT, "%.0f bytes, %,d live", bytes, live.getAsInt()),
        bytes <= MOST_BYTES);
    bars.demand(
        "heap flat over the second half",
        String.format(
            Locale.ROOT,
            "%.1f MiB, then %.1f MiB",
            mebibytes(half - empty),
            mebibytes(all - empty)),
        all - empty <= (half - empty) * FLAT);
  }

  private static long firstCalls(int count, Newcomer newcomer) {
    long refused = 0;
    for (int i = 0; i < count; i++) {
      refused += newcomer.call() == 0 ? 0 : 1;
    }
    return refused;
  }

  private static String digits(SplittableRandom random) {
    return Long.toString(random.nextLong(100_000_000_000L, 1_000_000_000_000L));
  }

  private static String network(SplittableRandom random) {
    long bits = random.nextLong();
    return String.join(
        ":",
        "2" + Integer.toHexString((int) (bits & 0xfff) | 0x1000).substring(1),
        Integer.toHexString((int) (bits >>> 16 & 0xffff)),
        Integer.toHexString((int) (bits >>> 32 & 0xffff)),
        Integer.toHexString((int) (bits >>> 48)),
        ":1");
  }

  /** What is in use after the garbage is gone. */
  private static long heap() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private static double mebibytes(long bytes) {
    return bytes / 1024.0 / 1024.0;
  }
}

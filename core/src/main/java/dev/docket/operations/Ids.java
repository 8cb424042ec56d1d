package dev.docket.operations;

import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/** A source of new ids. */
@FunctionalInterface
public interface Ids {

  /** A new UUID. */
  String next();

  /**
   * A number that people can tell a resource by; another resource may have the same.
   *
   * @param bound it is 0 or more, and less than this
   */
  default int nextNumber(int bound) {
    return ThreadLocalRandom.current().nextInt(bound);
  }

  /**
   * UUIDs of version 7 (RFC 9562), each greater than the one before it from the same source:
   * creation order is id order, also within a millisecond and when the clock steps back.
   */
  static Ids timeOrdered(Clock clock) {
    // 48 bits of milliseconds above 12 bits that count within one; a count that runs over borrows
    // from the time.
    AtomicLong last = new AtomicLong();
    return () -> {
      long now = clock.millis() << 12;
      long stamp = last.updateAndGet(previous -> Math.max(previous + 1, now));
      long high = (stamp >>> 12) << 16 | 0x7000L | stamp & 0xfffL;
      long low = ThreadLocalRandom.current().nextLong() >>> 2 | Long.MIN_VALUE;
      return new UUID(high, low).toString();
    };
  }

  /**
   * Ids and numbers that are the same for every source of the same seed, whatever the time. The ids
   * are UUIDs of version 7, each greater than the one before it from the same source; sources of
   * different seeds have none in common.
   */
  static Ids seeded(long seed) {
    return new SeededIds(seed);
  }
}

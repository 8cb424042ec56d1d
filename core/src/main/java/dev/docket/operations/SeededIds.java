package dev.docket.operations;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Ids and numbers that follow from a seed: the nth of each is a hash of the seed and of n. The time
 * in an id is not the time of anything: it counts the ids, from the beginning of 2024 on, so that
 * they grow.
 */
final class SeededIds implements Ids {

  /** 2024-01-01T00:00:00Z in milliseconds, above the 12 bits that count within one. */
  private static final long FIRST = 1_704_067_200_000L << 12;

  /** The odd number next to 2^64 divided by the golden ratio: its multiples are far apart. */
  private static final long STEP = 0x9e3779b97f4a7c15L;

  private final long ofIds;
  private final long ofNumbers;
  private final AtomicLong ids = new AtomicLong();
  private final AtomicLong numbers = new AtomicLong();

  SeededIds(long seed) {
    this.ofIds = mixed(seed);
    this.ofNumbers = mixed(~seed);
  }

  @Override
  public String next() {
    long count = ids.getAndIncrement();
    long stamp = FIRST + count;
    long high = (stamp >>> 12) << 16 | 0x7000L | stamp & 0xfffL;
    long low = mixed(ofIds + count * STEP) >>> 2 | Long.MIN_VALUE;
    return new UUID(high, low).toString();
  }

  @Override
  public int nextNumber(int bound) {
    long number = mixed(ofNumbers + numbers.getAndIncrement() * STEP);
    return (int) Long.remainderUnsigned(number, bound);
  }

  /** Each bit depends on every bit of the number (SplitMix64 of Steele, Lea and Flood). */
  private static long mixed(long number) {
    long once = (number ^ number >>> 30) * 0xbf58476d1ce4e5b9L;
    long twice = (once ^ once >>> 27) * 0x94d049bb133111ebL;
    return twice ^ twice >>> 31;
  }
}

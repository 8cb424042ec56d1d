package dev.docket.storage.memory;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * Tells whether too much of the heap is in use. What counts is what the last collection has left:
 * most of what is in use between collections is garbage.
 *
 * <p>The last collection may be long past, or may have left garbage. So if the mark is passed, a
 * full collection follows, at most every ten seconds and only while somebody asks.
 *
 * <p>Safe for use by many threads.
 */
final class HeapMark {

  /** How long an answer is reused, since looking costs more than most commits. */
  private static final Duration GLANCE = Duration.ofMillis(10);

  private static final Duration BETWEEN_COLLECTIONS = Duration.ofSeconds(10);

  private final long mark;
  private final LongSupplier inUse;
  private final Runnable collection;
  private final LongSupplier nanos;
  private final AtomicLong lastLook;
  private final AtomicLong lastCollection;
  private volatile boolean passed;

  /**
   * @param mark in bytes
   * @param inUse the bytes in use after the last collection
   * @param collection starts a full collection, without waiting for it
   * @param nanos a monotonic clock in nanoseconds, from any origin; it may wrap
   */
  HeapMark(long mark, LongSupplier inUse, Runnable collection, LongSupplier nanos) {
    this.mark = mark;
    this.inUse = inUse;
    this.collection = collection;
    this.nanos = nanos;
    long now = nanos.getAsLong();
    this.lastLook = new AtomicLong(now - GLANCE.toNanos());
    this.lastCollection = new AtomicLong(now - BETWEEN_COLLECTIONS.toNanos());
  }

  /**
   * A mark of this process's heap.
   *
   * @param percentage of the maximum heap
   */
  static HeapMark at(int percentage) {
    List<MemoryPoolMXBean> pools =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .filter(pool -> pool.getCollectionUsage() != null)
            .toList();
    return new HeapMark(
        Runtime.getRuntime().maxMemory() / 100 * percentage,
        () -> pools.stream().mapToLong(pool -> pool.getCollectionUsage().getUsed()).sum(),
        () -> Thread.ofPlatform().daemon().name("heap-mark").start(System::gc),
        System::nanoTime);
  }

  boolean isPassed() {
    long now = nanos.getAsLong();
    if (isTurn(lastLook, now, GLANCE)) {
      passed = inUse.getAsLong() > mark;
    }
    if (passed && isTurn(lastCollection, now, BETWEEN_COLLECTIONS)) {
      collection.run();
    }
    return passed;
  }

  /** Whether the interval has passed, and the caller is the one to act. */
  private static boolean isTurn(AtomicLong last, long now, Duration interval) {
    long before = last.get();
    return now - before >= interval.toNanos() && last.compareAndSet(before, now);
  }
}

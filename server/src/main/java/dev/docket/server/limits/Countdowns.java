package dev.docket.server.limits;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A time by key, for a bounded number of keys. A time that has passed is the same as none, and is
 * removed when room is needed. If there is still no room, further keys are not entered.
 *
 * <p>Times are nanoseconds of a monotonic clock, compared by their difference, so they may wrap.
 * Safe for use by many threads.
 */
final class Countdowns<K> {

  /** The shortest time between two sweeps: a sweep visits the whole table. */
  private static final long SWEEP_PAUSE_NANOS = 1_000_000_000;

  private final ConcurrentHashMap<K, Long> ends = new ConcurrentHashMap<>();
  private final AtomicLong sweptAt;
  private final int most;

  Countdowns(int most, long now) {
    this.most = most;
    this.sweptAt = new AtomicLong(now - SWEEP_PAUSE_NANOS);
  }

  boolean isEmpty() {
    return ends.isEmpty();
  }

  /** The nanoseconds that are left; 0 when the time has passed or there is none. */
  long left(K key, long now) {
    Long end = ends.get(key);
    return end == null ? 0 : Math.max(0, end - now);
  }

  /**
   * Adds to what is left.
   *
   * @param longest the most nanoseconds that may be left then
   */
  void extend(K key, long now, long nanos, long longest) {
    if (!ends.containsKey(key) && !hasRoom(now)) {
      return;
    }
    ends.merge(
        key,
        now + Math.min(nanos, longest),
        (end, first) -> now + Math.min(Math.max(0, end - now) + nanos, longest));
  }

  private boolean hasRoom(long now) {
    long last = sweptAt.get();
    if (ends.size() >= most
        && now - last >= SWEEP_PAUSE_NANOS
        && sweptAt.compareAndSet(last, now)) {
      ends.values().removeIf(end -> end - now <= 0);
    }
    return ends.size() < most;
  }

  void clear() {
    ends.clear();
  }

  int size() {
    return ends.size();
  }
}

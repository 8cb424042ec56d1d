package dev.docket.server.limits;

import java.util.concurrent.atomic.AtomicLongFieldUpdater;

/**
 * A token bucket kept as one number, the time at which it will be full again (the "theoretical
 * arrival time" of the generic cell rate algorithm). Times are compared by their difference, so the
 * time source may be negative and may wrap.
 */
final class Bucket {

  /** Returned by a bucket that was retired and must no longer be used. */
  static final long GONE = -1;

  /** No time has this value: one that would is moved by a nanosecond. */
  private static final long RETIRED = Long.MIN_VALUE;

  private static final AtomicLongFieldUpdater<Bucket> FULL_AT =
      AtomicLongFieldUpdater.newUpdater(Bucket.class, "fullAt");

  private volatile long fullAt;

  /** A full bucket. */
  Bucket(long now) {
    fullAt = now == RETIRED ? now - 1 : now;
  }

  /**
   * Takes a token.
   *
   * @return 0 when there was one, otherwise the nanoseconds until there is one, or {@link #GONE}
   */
  long tryTake(long now, Limit limit) {
    while (true) {
      long before = fullAt;
      if (before == RETIRED) {
        return GONE;
      }
      long after = (before - now > 0 ? before : now) + limit.nanosPerToken();
      long missing = after - now - limit.capacityNanos();
      if (missing > 0) {
        return missing;
      }
      if (FULL_AT.compareAndSet(this, before, after == RETIRED ? after + 1 : after)) {
        return 0;
      }
    }
  }

  boolean isRetired() {
    return fullAt == RETIRED;
  }

  /** The nanoseconds until the bucket is full, 0 when it is, or {@link #GONE}. */
  long untilFull(long now) {
    long seen = fullAt;
    return seen == RETIRED ? GONE : Math.max(0, seen - now);
  }

  /** The nanoseconds until there is a token, 0 when there is one. */
  long untilToken(long now, Limit limit) {
    return Math.max(0, untilFull(now) + limit.nanosPerToken() - limit.capacityNanos());
  }

  /** Puts back a token that was just taken. */
  void giveBack(Limit limit) {
    long seen = fullAt;
    while (seen != RETIRED) {
      long less = seen - limit.nanosPerToken();
      if (FULL_AT.compareAndSet(this, seen, less == RETIRED ? less + 1 : less)) {
        return;
      }
      seen = fullAt;
    }
  }

  /** Retires the bucket if it is full, as a new one would be. Returns whether it did. */
  boolean retire(long now) {
    long seen = fullAt;
    return seen != RETIRED && seen - now <= 0 && FULL_AT.compareAndSet(this, seen, RETIRED);
  }
}

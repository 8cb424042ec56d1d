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

  private static final AtomicLongFieldUpdater<Bucket> UNTOLD =
      AtomicLongFieldUpdater.newUpdater(Bucket.class, "untold");

  private volatile long fullAt;

  /** The nanoseconds that were taken and that the other nodes have not been told of yet. */
  private volatile long untold;

  /** About when the first of them was taken; written before they are. */
  private long untoldSince;

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
        if (limit.isShared()) {
          note(now, limit);
        }
        return 0;
      }
    }
  }

  boolean isRetired() {
    return fullAt == RETIRED;
  }

  /**
   * The nanoseconds until the bucket is full, 0 when it is and has nothing to tell, or {@link
   * #GONE}.
   */
  long untilFull(long now) {
    long seen = fullAt;
    return seen == RETIRED ? GONE : Math.max(untold > 0 ? 1 : 0, seen - now);
  }

  /** The nanoseconds until there is a token, 0 when there is one. */
  long untilToken(long now, Limit limit) {
    return Math.max(0, debt(now) + limit.nanosPerToken() - limit.capacityNanos());
  }

  /** Puts back a token that was just taken. */
  void giveBack(Limit limit) {
    long seen = fullAt;
    while (seen != RETIRED) {
      long less = seen - limit.nanosPerToken();
      if (FULL_AT.compareAndSet(this, seen, less == RETIRED ? less + 1 : less)) {
        if (limit.isShared()) {
          UNTOLD.addAndGet(this, -limit.shareNanos());
        }
        return;
      }
      seen = fullAt;
    }
  }

  private void note(long now, Limit limit) {
    if (untold <= 0) {
      untoldSince = now;
    }
    UNTOLD.addAndGet(this, limit.shareNanos());
  }

  /** The nanoseconds taken that the other nodes have not been told of yet. */
  long untold() {
    return untold;
  }

  /** How long ago the first of what is {@link #untold} was taken; for one thread. */
  long untoldFor(long now) {
    return Math.max(0, now - untoldSince);
  }

  /** How long the bucket takes to be full, 0 when it is or has been retired. */
  long debt(long now) {
    long seen = fullAt;
    return seen == RETIRED ? 0 : Math.max(0, seen - now);
  }

  /**
   * Takes over the debt of the bucket on all nodes, with what is taken here meanwhile, unless it is
   * in more debt here.
   *
   * @param asOf when the others were told
   * @param told of how much of what was {@link #untold}
   * @param debt the nanoseconds until the bucket is full, less than 0 when it has been for so long
   */
  void settle(long asOf, long told, long debt) {
    untoldSince = asOf;
    UNTOLD.addAndGet(this, -told);
    while (true) {
      long before = fullAt;
      long after = asOf + debt + untold;
      if (before == RETIRED
          || after - before <= 0
          || FULL_AT.compareAndSet(this, before, after == RETIRED ? after + 1 : after)) {
        return;
      }
    }
  }

  /** Forgets what is {@link #untold}: there is nobody to tell. */
  void forgetUntold() {
    untold = 0;
  }

  /**
   * Retires the bucket if it is full and has nothing to tell, as a new one would be. Returns
   * whether it did.
   */
  boolean retire(long now) {
    long seen = fullAt;
    return seen != RETIRED
        && seen - now <= 0
        && untold <= 0
        && FULL_AT.compareAndSet(this, seen, RETIRED);
  }
}

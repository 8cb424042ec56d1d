package dev.docket.server.limits;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * The buckets that may be less than full, at most a fixed number of them. A key without a bucket
 * has a full one.
 *
 * <p>Only full buckets are removed, so removal gives nobody a token. While the table holds nothing
 * but others, keys without a bucket share one per limit: together they are admitted at the rate of
 * a single key, and the keys in the table are not affected.
 */
final class BucketTable<K> {

  /** The shortest time between two sweeps: a sweep visits the whole table. */
  private static final long SWEEP_PAUSE_NANOS = 100_000_000;

  private final ConcurrentHashMap<K, Bucket> buckets = new ConcurrentHashMap<>();

  /** The buckets that keys share for which there was no room. */
  private final ConcurrentHashMap<Limit, Bucket> shared = new ConcurrentHashMap<>();

  private final AtomicInteger size = new AtomicInteger();
  private final AtomicLong sweptAt;
  private final int most;
  private final LongSupplier nanos;

  BucketTable(int most, LongSupplier nanos) {
    this.most = most;
    this.nanos = nanos;
    this.sweptAt = new AtomicLong(nanos.getAsLong());
  }

  /** Takes a token of the key. Returns 0, or the nanoseconds until there is one. */
  long tryTake(K key, Limit limit) {
    long now = nanos.getAsLong();
    while (true) {
      Bucket known = buckets.get(key);
      Bucket bucket = known == null ? enter(key, limit, now) : known;
      long answer = bucket.tryTake(now, limit);
      if (answer != Bucket.GONE) {
        return answer;
      }
      remove(key, bucket);
    }
  }

  int size() {
    return size.get();
  }

  private Bucket enter(K key, Limit limit, long now) {
    sweepIfDue(now);
    if (size.incrementAndGet() > most) {
      size.decrementAndGet();
      return shared.computeIfAbsent(limit, first -> new Bucket(now));
    }
    Bucket fresh = new Bucket(now);
    Bucket other = buckets.putIfAbsent(key, fresh);
    if (other == null) {
      return fresh;
    }
    size.decrementAndGet();
    return other;
  }

  private void sweepIfDue(long now) {
    long last = sweptAt.get();
    if (now - last >= SWEEP_PAUSE_NANOS && sweptAt.compareAndSet(last, now)) {
      buckets.forEach(
          (key, bucket) -> {
            if (bucket.retire(now)) {
              remove(key, bucket);
            }
          });
    }
  }

  private void remove(K key, Bucket retired) {
    if (buckets.remove(key, retired)) {
      size.decrementAndGet();
    }
  }
}

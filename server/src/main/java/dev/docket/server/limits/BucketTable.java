package dev.docket.server.limits;

import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.BiConsumer;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The buckets that may be less than full, at most a fixed number of them. A key without a bucket
 * has a full one, so a newcomer is never refused.
 *
 * <p>The table is set-associative, like a processor's cache: the hash of a key chooses a set of
 * {@value #WAYS} places. A newcomer takes the place of a full bucket, which gives nobody a token.
 * In a set without a full bucket and without room it takes the place of the one that is full
 * soonest: that key has a full bucket when it comes again, the least that can be lost. The buckets
 * that matter, those of clients that keep asking, stay.
 *
 * <p>A set is an array that is replaced as a whole and never written to, so there is no lock, and a
 * key has at most one bucket at a time.
 */
final class BucketTable<K> {

  static final int WAYS = 8;

  private static final Place[] NONE = {};
  private static final int NOWHERE = -1;

  private final AtomicReferenceArray<Place @Nullable []> sets;

  /** Without it, anyone could compute which keys share a set. */
  private final int seed = ThreadLocalRandom.current().nextInt();

  private final LongSupplier nanos;
  private final UnaryOperator<K> kept;

  /**
   * @param most how many buckets are held, rounded up to whole sets
   * @param nanos a monotonic clock in nanoseconds, from any origin; it may wrap
   */
  BucketTable(int most, LongSupplier nanos) {
    this(most, nanos, key -> key);
  }

  /**
   * @param kept makes the equal of a newcomer's key that the table keeps, to save memory
   */
  BucketTable(int most, LongSupplier nanos, UnaryOperator<K> kept) {
    this.sets = new AtomicReferenceArray<>(Math.ceilDiv(most, WAYS));
    this.nanos = nanos;
    this.kept = kept;
  }

  /** A key's bucket in its set. The hash spares most comparisons of keys. */
  private record Place(Object key, int hash, Bucket bucket) {}

  /** Takes a token of the key. Returns 0, or the nanoseconds until there is one. */
  long tryTake(K key, Limit limit) {
    return tryTake(key, limit, nanos.getAsLong());
  }

  /** The time by which the methods that are given one count. */
  long now() {
    return nanos.getAsLong();
  }

  /** Takes a token of the key as of {@link #now}. */
  long tryTake(K key, Limit limit, long now) {
    while (true) {
      long answer = bucket(key, now).tryTake(now, limit);
      if (answer != Bucket.GONE) {
        return answer;
      }
    }
  }

  /** The nanoseconds until the key has a token, 0 when it has one. */
  long untilToken(K key, Limit limit, long now) {
    Bucket bucket = known(key);
    return bucket == null ? 0 : bucket.untilToken(now, limit);
  }

  /** Puts back a token that was just taken. */
  void giveBack(K key, Limit limit) {
    Bucket bucket = known(key);
    if (bucket != null) {
      bucket.giveBack(limit);
    }
  }

  private @Nullable Bucket known(K key) {
    int hash = hash(key);
    Place[] places = places(sets.get(set(hash)));
    int index = find(places, hash, key);
    return index < 0 ? null : places[index].bucket();
  }

  /** Visits all buckets. */
  @SuppressWarnings("unchecked") // A place has the key that it was made for.
  void forEach(BiConsumer<K, Bucket> visitor) {
    for (int i = 0; i < sets.length(); i++) {
      for (Place place : places(sets.get(i))) {
        visitor.accept((K) place.key(), place.bucket());
      }
    }
  }

  /** Removes the buckets of some keys, which then have a full one. */
  @SuppressWarnings("unchecked") // A place has the key that it was made for.
  void removeIf(Predicate<K> removed) {
    for (int i = 0; i < sets.length(); i++) {
      sets.getAndUpdate(
          i,
          set ->
              set == null
                  ? null
                  : Stream.of(set)
                      .filter(place -> !removed.test((K) place.key()))
                      .toArray(Place[]::new));
    }
  }

  /** The number of buckets held, counted one by one. */
  int size() {
    int size = 0;
    for (int i = 0; i < sets.length(); i++) {
      size += places(sets.get(i)).length;
    }
    return size;
  }

  private Bucket bucket(K key, long now) {
    int hash = hash(key);
    int set = set(hash);
    while (true) {
      Place @Nullable [] seen = sets.get(set);
      Place[] places = places(seen);
      int index = find(places, hash, key);
      if (index >= 0 && !places[index].bucket().isRetired()) {
        return places[index].bucket();
      }
      int free = index >= 0 ? index : place(places, now);
      if (free != NOWHERE) {
        Place fresh = new Place(kept.apply(key), hash, new Bucket(now));
        if (sets.compareAndSet(set, seen, with(places, free, fresh))) {
          return fresh.bucket();
        }
      }
    }
  }

  private static Place[] places(Place @Nullable [] set) {
    return set == null ? NONE : set;
  }

  private static int find(Place[] places, int hash, Object key) {
    for (int i = 0; i < places.length; i++) {
      if (places[i].hash() == hash && places[i].key().equals(key)) {
        return i;
      }
    }
    return NOWHERE;
  }

  /**
   * The place that a newcomer takes: one that exists, or the one after the last. It is nowhere if a
   * token was just taken from the bucket that was full.
   */
  private static int place(Place[] places, long now) {
    int nearest = NOWHERE;
    long least = Long.MAX_VALUE;
    for (int i = 0; i < places.length; i++) {
      long left = places[i].bucket().untilFull(now);
      if (left < least) {
        nearest = i;
        least = left;
      }
    }
    if (least == 0) {
      return places[nearest].bucket().retire(now) ? nearest : NOWHERE;
    }
    return least == Bucket.GONE || places.length == WAYS ? nearest : places.length;
  }

  private static Place[] with(Place[] places, int index, Place place) {
    Place[] changed = Arrays.copyOf(places, Math.max(places.length, index + 1));
    changed[index] = place;
    return changed;
  }

  /** A hash whose bits depend on all bits of the key's (MurmurHash3's last step). */
  private int hash(K key) {
    int h = key.hashCode() ^ seed;
    h = (h ^ h >>> 16) * 0x85ebca6b;
    h = (h ^ h >>> 13) * 0xc2b2ae35;
    return h ^ h >>> 16;
  }

  private int set(int hash) {
    return (int) (Integer.toUnsignedLong(hash) * sets.length() >>> Integer.SIZE);
  }
}

package dev.docket.server.limits;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * A token bucket per source address, from which failed authentications take. While it is empty,
 * only keys that are known at the address may be tried there: those that proved themselves there
 * within the last hour. All addresses of an IPv6 /64 network count as one.
 *
 * <p>The failures of a known key take no token. They could not be refused without refusing its
 * owner, and taken from the bucket they would only shut out others.
 *
 * <p>Both tables are bounded. If more addresses fail than there is room for, those without room are
 * not limited here: else a flood from everywhere would shut out everyone. Keys without room remain
 * unknown.
 *
 * <p>Safe for use by many threads.
 */
public final class FailureLimiter {

  private static final int MOST_ENTRIES = 100_000;

  private static final long KNOWN_NANOS = Duration.ofHours(1).toNanos();

  /**
   * How much of its time a known key may have spent before a success gives it a full hour again.
   */
  private static final long SPENT_NANOS = Duration.ofMinutes(1).toNanos();

  private record KnownKey(long network, String key) {}

  private final long nanosPerToken;
  private final long capacityNanos;
  private final LongSupplier nanos;
  private final Countdowns<Long> untilFull;
  private final Countdowns<KnownKey> known;

  public FailureLimiter(Rate rate) {
    this(rate, MOST_ENTRIES, System::nanoTime);
  }

  /**
   * @param most the most addresses whose bucket may be less than full, and the most known keys
   * @param nanos a monotonic clock in nanoseconds, from any origin; it may wrap
   */
  FailureLimiter(Rate rate, int most, LongSupplier nanos) {
    this.nanosPerToken = rate.nanosPerToken();
    this.capacityNanos = rate.burst() * nanosPerToken;
    this.nanos = nanos;
    this.untilFull = new Countdowns<>(most, nanos.getAsLong());
    this.known = new Countdowns<>(most, nanos.getAsLong());
  }

  /**
   * Looks whether there is a token, and takes none.
   *
   * @param address the peer's address as an IP literal; all other texts share one bucket
   * @return 0 when there is one, otherwise the nanoseconds until there is
   */
  public long waitNanos(String address) {
    if (untilFull.isEmpty()) {
      return 0;
    }
    long left = untilFull.left(AddressLimiter.network(address), nanos.getAsLong());
    return Math.max(0, left + nanosPerToken - capacityNanos);
  }

  /**
   * Whether a key has proven itself at an address.
   *
   * @param key what {@link #succeeded} was told
   */
  public boolean isKnown(String address, String key) {
    return known.left(new KnownKey(AddressLimiter.network(address), key), nanos.getAsLong()) > 0;
  }

  /** A key has proven itself. */
  public void succeeded(String address, String key) {
    KnownKey pair = new KnownKey(AddressLimiter.network(address), key);
    long now = nanos.getAsLong();
    if (known.left(pair, now) <= KNOWN_NANOS - SPENT_NANOS) {
      known.extend(pair, now, KNOWN_NANOS, KNOWN_NANOS);
    }
  }

  /** A request has failed to prove itself. Takes a token, if there is one. */
  public void failed(String address, String key) {
    if (!isKnown(address, key)) {
      untilFull.extend(
          AddressLimiter.network(address), nanos.getAsLong(), nanosPerToken, capacityNanos);
    }
  }

  /** Forgets all failures. Keys that have proven themselves stay known. */
  public void refill() {
    untilFull.clear();
  }

  /** The number of addresses and keys held. */
  int size() {
    return untilFull.size() + known.size();
  }
}

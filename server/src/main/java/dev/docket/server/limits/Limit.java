package dev.docket.server.limits;

/** A rate in the unit that buckets calculate in. */
final class Limit {

  private final long nanosPerToken;
  private final long capacityNanos;

  Limit(Rate rate) {
    nanosPerToken = rate.nanosPerToken();
    capacityNanos = rate.burst() * nanosPerToken;
  }

  long nanosPerToken() {
    return nanosPerToken;
  }

  /** The time in which an empty bucket fills. */
  long capacityNanos() {
    return capacityNanos;
  }
}

package dev.docket.server.limits;

/** A rate in nanoseconds, the unit in which buckets calculate. */
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

  /** The nanoseconds in which an empty bucket fills. */
  long capacityNanos() {
    return capacityNanos;
  }
}

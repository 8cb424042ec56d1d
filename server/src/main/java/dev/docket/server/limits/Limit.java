package dev.docket.server.limits;

/** A rate made ready for decisions, with the bucket that newcomers share when there is no room. */
final class Limit {

  private final long nanosPerToken;
  private final long capacityNanos;
  private final Bucket shared;

  Limit(Rate rate, long now) {
    nanosPerToken = rate.nanosPerToken();
    capacityNanos = rate.burst() * nanosPerToken;
    shared = new Bucket(now);
  }

  long nanosPerToken() {
    return nanosPerToken;
  }

  /** The time in which an empty bucket fills. */
  long capacityNanos() {
    return capacityNanos;
  }

  Bucket shared() {
    return shared;
  }
}

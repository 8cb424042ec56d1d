package dev.docket.server.limits;

/** A rate in nanoseconds, the unit in which buckets calculate. */
final class Limit {

  private final long nanosPerToken;
  private final long capacityNanos;

  private volatile boolean shared;
  private volatile int price = 1;

  Limit(Rate rate) {
    nanosPerToken = rate.nanosPerToken();
    capacityNanos = rate.burst() * nanosPerToken;
  }

  /** What a token costs here and now. */
  long nanosPerToken() {
    return nanosPerToken * price;
  }

  /** The nanoseconds in which an empty bucket fills; it has room for a token at any price. */
  long capacityNanos() {
    return Math.max(capacityNanos, nanosPerToken());
  }

  /** What a token costs where all nodes are counted. */
  long shareNanos() {
    return nanosPerToken;
  }

  /** Whether buckets note what is taken, so that other nodes can be told. */
  boolean isShared() {
    return shared;
  }

  /**
   * @param shared whether there are other nodes
   * @param price how many times its interval a token costs, at least 1
   */
  void share(boolean shared, int price) {
    this.shared = shared;
    this.price = price;
  }
}

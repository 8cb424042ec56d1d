package dev.docket.server.limits;

/**
 * When a refused client may retry, in the units of the two headers that say so. Both are rounded
 * up, so a client that waits exactly that long finds a token.
 *
 * @param nanos what a limiter returned, more than 0
 */
public record RetryAfter(long nanos) {

  private static final long NANOS_PER_SECOND = 1_000_000_000;
  private static final long NANOS_PER_MILLISECOND = 1_000_000;

  public RetryAfter {
    if (nanos <= 0) {
      throw new IllegalArgumentException("An admitted call has nothing to wait for");
    }
  }

  /** The value of {@code Retry-After} (RFC 9110, 10.2.3). */
  public long seconds() {
    return Math.ceilDiv(nanos, NANOS_PER_SECOND);
  }

  /** The value of {@code x-amz-retry-after}, which newer AWS SDKs prefer. */
  public long milliseconds() {
    return Math.ceilDiv(nanos, NANOS_PER_MILLISECOND);
  }
}

package dev.docket.server.http;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes at most one of many similar log lines a second, and counts the others: in an outage every
 * request would log the same. For use by one event loop.
 */
final class LogThrottle {

  private static final Duration INTERVAL = Duration.ofSeconds(1);

  private final InstantSource clock;
  private @Nullable Instant last;
  private long heldBack;

  LogThrottle(InstantSource clock) {
    this.clock = clock;
  }

  /**
   * Writes a line, or suppresses it.
   *
   * @param line receives the number of lines suppressed since the last one written
   */
  void write(LongConsumer line) {
    Instant now = clock.instant();
    if (last != null && Duration.between(last, now).abs().compareTo(INTERVAL) < 0) {
      heldBack++;
      return;
    }
    long before = heldBack;
    last = now;
    heldBack = 0;
    line.accept(before);
  }
}

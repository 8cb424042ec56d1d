package dev.docket.server.http;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Lets one of many like lines for the log through each second, and counts the others: in an outage
 * each request has the same to say. For one event loop.
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
   * Holds a line back, or writes it.
   *
   * @param line gets the number of those held back since the last one that was written
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

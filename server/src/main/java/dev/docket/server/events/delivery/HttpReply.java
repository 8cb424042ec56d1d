package dev.docket.server.events.delivery;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * The answer of a receiver.
 *
 * @param retryAfter the header {@code Retry-After}; null without one
 * @param body the body as text, or its beginning if it is longer than what is read
 * @param cut whether the body was longer
 */
public record HttpReply(int status, @Nullable String retryAfter, String body, boolean cut) {

  private static final Duration LONGEST = Duration.ofDays(1);

  /** Whether the status is one of success, 200 to 299. */
  public boolean isSuccess() {
    return status >= 200 && status <= 299;
  }

  /**
   * How long to wait, by the header {@code Retry-After} (RFC 9110, 10.2.3), at most a day.
   *
   * @return null if the header is absent or malformed
   */
  public @Nullable Duration delay(Instant now) {
    if (retryAfter == null) {
      return null;
    }
    String text = retryAfter.strip();
    Duration delay =
        text.matches("[0-9]{1,9}") ? Duration.ofSeconds(Long.parseLong(text)) : until(text, now);
    if (delay == null) {
      return null;
    }
    if (delay.isNegative()) {
      return Duration.ZERO;
    }
    return delay.compareTo(LONGEST) > 0 ? LONGEST : delay;
  }

  private static @Nullable Duration until(String date, Instant now) {
    try {
      return Duration.between(
          now, ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeException malformed) {
      return null;
    }
  }
}

package dev.docket.server.events;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** How long to wait before an event is tried again: longer each time, and random. */
final class Backoff {

  private static final Duration FIRST = Duration.ofMillis(200);
  private static final Duration LONGEST = Duration.ofMinutes(1);

  /** A receiver may ask for more, but not for ever. */
  private static final Duration LONGEST_ASKED = Duration.ofMinutes(10);

  private static final int DOUBLINGS = 20;

  private Backoff() {}

  /**
   * @param attempt the number of the attempt that failed, from 1
   * @param asked what the receiver asked for; null if it did not
   */
  static Duration before(int attempt, @Nullable Duration asked) {
    long most = FIRST.toMillis() << Math.min(attempt - 1, DOUBLINGS);
    long bounded = Math.min(most, LONGEST.toMillis());
    Duration own =
        Duration.ofMillis(ThreadLocalRandom.current().nextLong(bounded / 2, bounded + 1));
    if (asked == null || asked.compareTo(own) <= 0) {
      return own;
    }
    return asked.compareTo(LONGEST_ASKED) < 0 ? asked : LONGEST_ASKED;
  }
}

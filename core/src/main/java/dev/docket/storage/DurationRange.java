package dev.docket.storage;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The durations that a setting may have. The server and its stores parse theirs with this class, so
 * that all accept the same spellings.
 *
 * @param min the shortest duration that is accepted
 * @param max the longest duration that is accepted
 */
public record DurationRange(Duration min, Duration max) {

  private static final Pattern SHORT = Pattern.compile("([0-9]{1,12})(ms|s|m|h|d)");

  /**
   * Parses a whole number with a unit ({@code 500ms}, {@code 15s}, {@code 2m}, {@code 1h}, {@code
   * 1d}), a duration of ISO 8601 ({@code PT1.5S}), or {@code 0}.
   *
   * @throws IllegalArgumentException for any other text and for durations out of range; its message
   *     continues a sentence that starts with the name of the setting
   */
  public Duration parse(String text) {
    try {
      Duration duration = read(text);
      if (duration.compareTo(min) >= 0 && duration.compareTo(max) <= 0) {
        return duration;
      }
    } catch (DateTimeParseException malformed) {
      throw new IllegalArgumentException(expected(), malformed);
    }
    throw new IllegalArgumentException(expected());
  }

  private String expected() {
    return "must be a duration such as 500ms, 15s, 2m or PT1.5S, from "
        + text(min)
        + " to "
        + text(max);
  }

  /**
   * Reads a duration as {@link #parse} does, of whatever length.
   *
   * @throws DateTimeParseException for any other text
   */
  public static Duration read(String text) {
    Matcher matcher = SHORT.matcher(text);
    if (text.equals("0")) {
      return Duration.ZERO;
    }
    if (!matcher.matches()) {
      return Duration.parse(text);
    }
    long amount = Long.parseLong(matcher.group(1));
    return switch (matcher.group(2)) {
      case "ms" -> Duration.ofMillis(amount);
      case "s" -> Duration.ofSeconds(amount);
      case "m" -> Duration.ofMinutes(amount);
      case "h" -> Duration.ofHours(amount);
      default -> Duration.ofDays(amount);
    };
  }

  /** The duration in the largest unit of which it is a whole number. */
  private static String text(Duration duration) {
    if (duration.toMillis() % 1_000 != 0) {
      return duration.toMillis() + "ms";
    }
    long seconds = duration.toSeconds();
    if (seconds == 0 || seconds % 60 != 0) {
      return seconds == 0 ? "0" : seconds + "s";
    }
    return seconds % 3_600 == 0 ? seconds / 3_600 + "h" : seconds / 60 + "m";
  }
}

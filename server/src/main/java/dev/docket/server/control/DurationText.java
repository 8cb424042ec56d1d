package dev.docket.server.control;

import dev.docket.storage.DurationRange;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Durations as the control plane takes them: ISO 8601, or a whole number with a unit. */
public final class DurationText {

  private DurationText() {}

  /**
   * Reads a duration.
   *
   * @param member where the text stands in the input
   * @param least the shortest that is allowed
   * @param most the longest that is allowed
   * @throws dev.docket.operations.ProblemException a ValidationException that names the member
   */
  public static Duration read(String member, String text, Duration least, Duration most) {
    Duration duration = parse(text);
    if (duration == null) {
      throw ControlViolation.of(
          member, text, "Member must be a duration, such as PT31M, 500ms, 5s, 2m, 1h or 1d");
    }
    if (duration.compareTo(least) < 0 || duration.compareTo(most) > 0) {
      throw ControlViolation.of(
          member, text, "Member must be a duration from " + least + " to " + most);
    }
    return duration;
  }

  private static @Nullable Duration parse(String text) {
    try {
      return DurationRange.read(text);
    } catch (DateTimeParseException wrong) {
      return null;
    }
  }
}

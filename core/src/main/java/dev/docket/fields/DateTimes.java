package dev.docket.fields;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** The texts that stand for a time in a field of the type {@code DateTime}. */
public final class DateTimes {

  /** The length of a date without a time, such as {@code 2026-03-14}. */
  private static final int DATE_LENGTH = 10;

  private DateTimes() {}

  /**
   * The time that a text stands for: ISO 8601 with an offset or {@code Z}, or a date alone, which is
   * its midnight in UTC. Empty when the text is neither.
   */
  public static Optional<Instant> parse(String text) {
    try {
      return Optional.of(
          text.length() == DATE_LENGTH
              ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
              : OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeParseException notATime) {
      return Optional.empty();
    }
  }
}

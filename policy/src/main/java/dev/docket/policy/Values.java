package dev.docket.policy;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the values of conditions that are more than a text; null stands for a malformed one. */
final class Values {

  private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,64}(\\.[0-9]{1,64})?");
  private static final Pattern SECONDS = Pattern.compile("-?[0-9]{1,11}");
  private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern TIME =
      Pattern.compile(
          "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?"
              + "(Z|[+-][0-9]{2}:[0-9]{2})");

  /** What a policy can write as a date. */
  static final String DATE_FORMS = "a date in ISO 8601 with a month, or seconds since 1970";

  private static final int YEAR = 4;

  private Values() {}

  /** A whole or decimal number, without exponent. */
  static @Nullable BigDecimal number(String text) {
    return NUMBER.matcher(text).matches() ? new BigDecimal(text) : null;
  }

  /**
   * A date in one of the forms of ISO 8601 that the W3C names, from the month on, or seconds since
   * 1970.
   */
  static @Nullable Instant date(String text) {
    try {
      if (SECONDS.matcher(text).matches()) {
        return Instant.ofEpochSecond(Long.parseLong(text));
      }
      if (MONTH.matcher(text).matches()) {
        return start(text + "-01");
      }
      if (DAY.matcher(text).matches()) {
        return start(text);
      }
      return TIME.matcher(text).matches() ? OffsetDateTime.parse(text).toInstant() : null;
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** As {@link #date}, but four digits are malformed, since they may be meant as a year. */
  static @Nullable Instant unambiguousDate(String text) {
    return text.length() == YEAR ? null : date(text);
  }

  private static Instant start(String day) {
    return LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  /** True or false, without regard to case. */
  static @Nullable Boolean bool(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "true" -> Boolean.TRUE;
      case "false" -> Boolean.FALSE;
      default -> null;
    };
  }

  /** Bytes in base64. */
  static @Nullable ByteBuffer bytes(String text) {
    try {
      return ByteBuffer.wrap(Base64.getDecoder().decode(text));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}

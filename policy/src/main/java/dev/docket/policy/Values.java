package dev.docket.policy;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Base64;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the values of conditions that are more than a text; null stands for a malformed one. */
final class Values {

  private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,64}(\\.[0-9]{1,64})?");

  /** What a policy can write as a date. */
  static final String DATE_FORMS = "a date in ISO 8601 with a month, or seconds since 1970";

  private static final int YEAR = 4;

  private Values() {}

  /** A whole or decimal number, without exponent. */
  static @Nullable BigDecimal number(String text) {
    return NUMBER.matcher(text).matches() ? new BigDecimal(text) : null;
  }

  /** As {@link DateText#read}, but four digits are malformed, since they may be meant as a year. */
  static @Nullable Instant unambiguousDate(String text) {
    return text.length() == YEAR ? null : DateText.read(text);
  }

  /** True or false, without regard to case. */
  static @Nullable Boolean bool(String text) {
    if (text.equalsIgnoreCase("true")) {
      return Boolean.TRUE;
    }
    return text.equalsIgnoreCase("false") ? Boolean.FALSE : null;
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

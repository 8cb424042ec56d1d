package dev.docket.policy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates: the forms of ISO 8601 that the W3C names, from the month on, and seconds since 1970.
 * The time of a request is read for every condition about it, so no formatter is asked.
 */
final class DateText {

  private static final int MALFORMED = -1;
  private static final int MAX_SECONDS_DIGITS = 11;
  private static final int NANO_DIGITS = 9;

  private final String text;
  private int at;
  private boolean malformed;

  private DateText(String text) {
    this.text = text;
  }

  /** The instant of a date; null when it is malformed. */
  static @Nullable Instant read(String text) {
    return text.indexOf('-', 1) < 0 ? seconds(text) : new DateText(text).date();
  }

  private static @Nullable Instant seconds(String text) {
    int start = text.startsWith("-") ? 1 : 0;
    int digits = text.length() - start;
    if (digits < 1 || digits > MAX_SECONDS_DIGITS) {
      return null;
    }
    for (int i = start; i < text.length(); i++) {
      if (!isDigit(text.charAt(i))) {
        return null;
      }
    }
    return Instant.ofEpochSecond(Long.parseLong(text));
  }

  private @Nullable Instant date() {
    int year = number(4);
    expect('-');
    int month = number(2);
    int day = 1;
    long second = 0;
    int nano = 0;
    if (at < text.length()) {
      expect('-');
      day = number(2);
    }
    if (at < text.length()) {
      expect('T');
      second = hourAndMinute();
      if (next() == ':') {
        at++;
        second += bounded(number(2), 59);
        nano = next() == '.' ? nanos() : 0;
      }
      second -= offset();
    }
    if (malformed || at != text.length()) {
      return null;
    }
    try {
      return Instant.ofEpochSecond(
          LocalDate.of(year, month, day).toEpochDay() * 86_400 + second, nano);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Seconds since midnight. */
  private long hourAndMinute() {
    long hour = bounded(number(2), 23);
    expect(':');
    return (hour * 60 + bounded(number(2), 59)) * 60;
  }

  /** Seconds that a time zone is ahead. */
  private long offset() {
    char sign = next();
    at++;
    if (sign == 'Z') {
      return 0;
    }
    malformed |= sign != '+' && sign != '-';
    long offset = hourAndMinute();
    return sign == '-' ? -offset : offset;
  }

  private int nanos() {
    at++;
    int digits = 0;
    int nanos = 0;
    while (isDigit(next())) {
      nanos = nanos * 10 + next() - '0';
      at++;
      digits++;
      if (digits > NANO_DIGITS) {
        malformed = true;
        return 0;
      }
    }
    malformed |= digits == 0;
    for (int i = digits; i < NANO_DIGITS; i++) {
      nanos *= 10;
    }
    return nanos;
  }

  private int number(int digits) {
    int number = 0;
    for (int i = 0; i < digits; i++) {
      char digit = next();
      at++;
      if (!isDigit(digit)) {
        malformed = true;
        return MALFORMED;
      }
      number = number * 10 + digit - '0';
    }
    return number;
  }

  private int bounded(int number, int most) {
    malformed |= number > most;
    return number;
  }

  private void expect(char expected) {
    malformed |= next() != expected;
    at++;
  }

  private char next() {
    return at < text.length() ? text.charAt(at) : '\0';
  }

  private static boolean isDigit(char digit) {
    return digit >= '0' && digit <= '9';
  }
}

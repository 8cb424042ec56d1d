package dev.docket.operations;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Times of the years 1 to 9999 as ISO 8601 in UTC, written and read by hand: the formatters of
 * java.time take many times as long. They still write all other times.
 */
public final class UtcTime {

  private static final long FIRST = Instant.parse("0001-01-01T00:00:00Z").getEpochSecond();
  private static final long LAST = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();
  private static final int SECONDS_OF_DAY = 86_400;

  /** The length of {@code 2022-06-06T18:59:09}. */
  private static final int TO_SECONDS = 19;

  private static final int MOST_DIGITS = 9;

  private static final DateTimeFormatter MICROSECONDS =
      new DateTimeFormatterBuilder().appendInstant(6).toFormatter(Locale.ROOT);

  private UtcTime() {}

  /** With six digits after the seconds: {@code 2022-06-06T18:59:09.500000Z}. */
  public static String text(Instant time) {
    return inRange(time) ? text(time, time.getNano() / 1_000, 6) : MICROSECONDS.format(time);
  }

  /**
   * With as few digits after the seconds as the microseconds need, in threes: {@code
   * 2022-06-06T18:59:09Z}, {@code 2022-06-06T18:59:09.500Z}.
   */
  public static String shortText(Instant time) {
    int micros = time.getNano() / 1_000;
    if (!inRange(time)) {
      return Instant.ofEpochSecond(time.getEpochSecond(), micros * 1_000L).toString();
    }
    if (micros == 0) {
      return text(time, 0, 0);
    }
    return micros % 1_000 == 0 ? text(time, micros / 1_000, 3) : text(time, micros, 6);
  }

  private static boolean inRange(Instant time) {
    return time.getEpochSecond() >= FIRST && time.getEpochSecond() <= LAST;
  }

  /** ASCII only, so the deprecated constructor, which copies bytes, is the right one. */
  @SuppressWarnings("deprecation")
  private static String text(Instant time, int fraction, int digits) {
    long second = time.getEpochSecond();
    LocalDate date = LocalDate.ofEpochDay(Math.floorDiv(second, SECONDS_OF_DAY));
    int ofDay = Math.floorMod(second, SECONDS_OF_DAY);
    byte[] text = new byte[digits == 0 ? TO_SECONDS + 1 : TO_SECONDS + 2 + digits];
    put(text, 0, 4, date.getYear());
    text[4] = '-';
    put(text, 5, 2, date.getMonthValue());
    text[7] = '-';
    put(text, 8, 2, date.getDayOfMonth());
    text[10] = 'T';
    put(text, 11, 2, ofDay / 3_600);
    text[13] = ':';
    put(text, 14, 2, ofDay / 60 % 60);
    text[16] = ':';
    put(text, 17, 2, ofDay % 60);
    if (digits > 0) {
      text[TO_SECONDS] = '.';
      put(text, TO_SECONDS + 1, digits, fraction);
    }
    text[text.length - 1] = 'Z';
    return new String(text, 0, 0, text.length);
  }

  private static void put(byte[] text, int start, int digits, int number) {
    int rest = number;
    for (int i = start + digits - 1; i >= start; i--) {
      text[i] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
  }

  /**
   * Reads {@code 2022-06-06T18:59:09Z}, with up to nine digits after the seconds.
   *
   * @return null when the text is anything else, which may still be a time in another spelling
   */
  public static @Nullable Instant read(String text) {
    if (!isShaped(text)) {
      return null;
    }
    int year = number(text, 0, 4);
    int hour = number(text, 11, 13);
    int minute = number(text, 14, 16);
    int second = number(text, 17, TO_SECONDS);
    int nanos = nanos(text);
    if (year < 1 || hour < 0 || hour > 23 || minute < 0 || minute > 59 || second > 59) {
      return null;
    }
    if (second < 0 || nanos < 0) {
      return null;
    }
    try {
      long day = LocalDate.of(year, number(text, 5, 7), number(text, 8, 10)).toEpochDay();
      return Instant.ofEpochSecond(
          day * SECONDS_OF_DAY + hour * 3_600L + minute * 60L + second, nanos);
    } catch (DateTimeException noDate) {
      return null;
    }
  }

  private static boolean isShaped(String text) {
    int length = text.length();
    return length > TO_SECONDS
        && length <= TO_SECONDS + 2 + MOST_DIGITS
        && text.charAt(4) == '-'
        && text.charAt(7) == '-'
        && text.charAt(10) == 'T'
        && text.charAt(13) == ':'
        && text.charAt(16) == ':'
        && text.charAt(length - 1) == 'Z'
        && (length == TO_SECONDS + 1 || length > TO_SECONDS + 2 && text.charAt(TO_SECONDS) == '.');
  }

  private static int nanos(String text) {
    int end = text.length() - 1;
    if (end == TO_SECONDS) {
      return 0;
    }
    int nanos = number(text, TO_SECONDS + 1, end);
    for (int digits = end - TO_SECONDS - 1; digits < MOST_DIGITS; digits++) {
      nanos *= 10;
    }
    return nanos;
  }

  /** The number of some ASCII digits; negative when there is anything else among them. */
  private static int number(String text, int start, int end) {
    int number = 0;
    for (int i = start; i < end; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }
}

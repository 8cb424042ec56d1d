package dev.docket.server.http;

import java.time.Instant;

/**
 * Writes instants as {@link Instant#toString} does, but with less work: most are of the same second
 * as the one before, whose text is kept.
 *
 * <p>Safe for use by many threads, each of which may see the second of another.
 */
final class IsoTime {

  private static final int NANOS_PER_MILLI = 1_000_000;
  private static final int NANOS_PER_MICRO = 1_000;

  /** Immutable, so that it needs no lock. */
  private Second second = new Second(Long.MIN_VALUE, "");

  /**
   * A second as text, without fraction and zone.
   *
   * @param number since 1970
   */
  private record Second(long number, String text) {}

  /** Appends an instant, with a fraction of three, six or nine digits, or none. */
  void append(StringBuilder line, Instant time) {
    line.append(second(time.getEpochSecond()));
    int nanos = time.getNano();
    if (nanos != 0) {
      line.append('.');
      if (nanos % NANOS_PER_MILLI == 0) {
        digits(line, 3, nanos / NANOS_PER_MILLI);
      } else if (nanos % NANOS_PER_MICRO == 0) {
        digits(line, 6, nanos / NANOS_PER_MICRO);
      } else {
        digits(line, 9, nanos);
      }
    }
    line.append('Z');
  }

  private String second(long number) {
    Second known = second;
    if (known.number() != number) {
      String text = Instant.ofEpochSecond(number).toString();
      known = new Second(number, text.substring(0, text.length() - 1));
      second = known;
    }
    return known.text();
  }

  /** Appends a number that is not negative, with zeros in front up to so many digits. */
  static void digits(StringBuilder line, int digits, int number) {
    int limit = 10;
    for (int i = 1; i < digits; i++) {
      if (number < limit) {
        line.append('0');
      }
      limit *= 10;
    }
    line.append(number);
  }
}

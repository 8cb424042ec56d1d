package dev.docket.server.contract.plain;

/** Numbers as JSON writes them. */
final class Numerals {

  private static final int RADIX = 10;

  private Numerals() {}

  /** Whether a number can have this character. */
  static boolean has(byte c) {
    return isDigit(c) || c == '-' || c == '.' || c == '+' || c == 'e' || c == 'E';
  }

  private static boolean isDigit(byte c) {
    return c >= '0' && c <= '9';
  }

  /** Whether it is nothing but digits, with a minus or not, and without a zero in front. */
  static boolean isWhole(byte[] bytes, int start, int end) {
    return afterWhole(bytes, start, end) == end;
  }

  /** Whether it is a number with a fraction, an exponent or both. */
  static boolean isFraction(byte[] bytes, int start, int end) {
    int whole = afterWhole(bytes, start, end);
    int fraction = whole;
    if (whole > start && whole < end && bytes[whole] == '.') {
      fraction = afterDigits(bytes, whole + 1, end);
    }
    int exponent = fraction;
    if (fraction > start && fraction < end && (bytes[fraction] | ' ') == 'e') {
      boolean signed =
          fraction + 1 < end && (bytes[fraction + 1] == '-' || bytes[fraction + 1] == '+');
      exponent = afterDigits(bytes, fraction + (signed ? 2 : 1), end);
    }
    return exponent == end && end > whole;
  }

  /** Where a whole number in front ends; the start when there is none. */
  private static int afterWhole(byte[] bytes, int start, int end) {
    int first = start < end && bytes[start] == '-' ? start + 1 : start;
    int after = afterDigits(bytes, first, end);
    boolean zeroInFront = after > first + 1 && bytes[first] == '0';
    return after < 0 || zeroInFront ? start : after;
  }

  /** Where digits end; below zero when there are none. */
  private static int afterDigits(byte[] bytes, int start, int end) {
    int at = start;
    while (at < end && isDigit(bytes[at])) {
      at++;
    }
    return at == start ? -1 : at;
  }

  /** The value of a whole number that a long can hold. */
  static long whole(byte[] bytes, int start, int end) {
    boolean negative = bytes[start] == '-';
    long number = 0;
    for (int i = negative ? start + 1 : start; i < end; i++) {
      number = number * RADIX + (bytes[i] - '0');
    }
    return negative ? -number : number;
  }
}

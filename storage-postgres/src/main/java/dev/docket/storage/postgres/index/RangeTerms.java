package dev.docket.storage.postgres.index;

import dev.docket.storage.Condition.Compared;
import dev.docket.storage.SearchValue;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Prefix terms for ranges: numbers and moments are points on a line of 2<sup>24</sup>, in their
 * order, and each has the terms of the prefixes of its point, of two, four and six hexadecimal
 * digits. A range is covered by the widest prefixes that lie within it. Values that are close
 * together, and all that are far away, may share a point.
 *
 * <p>Rows hold hashes of the terms, so the line must never change.
 */
final class RangeTerms {

  private static final int DIGITS = 6;
  private static final int STEP = 2;
  private static final int LAST = (1 << 4 * DIGITS) - 1;

  private static final HexFormat HEX = HexFormat.of();

  /** The line of moments begins in 1901; a point is about eight and a half minutes. */
  private static final long FIRST_SECOND = Integer.MIN_VALUE;

  private static final int SECONDS_SHIFT = 9;

  private RangeTerms() {}

  /** The prefixes of a value's point; none if values of its type are on no line. */
  static List<String> of(SearchValue value) {
    return switch (value) {
      case SearchValue.Moment moment -> around(value);
      case SearchValue.Number number -> around(value);
      case SearchValue.Flag flag -> List.of();
      case SearchValue.Label label -> List.of();
      case SearchValue.Text text -> List.of();
    };
  }

  private static List<String> around(SearchValue value) {
    String point = HEX.toHexDigits(point(value), DIGITS);
    return IntStream.of(STEP, 2 * STEP, DIGITS)
        .mapToObj(digits -> value.type() + point.substring(0, digits))
        .toList();
  }

  private static int point(SearchValue value) {
    return switch (value) {
      // The digits of the form sort as the numbers do; the first tell 4096 numbers of an octave
      // apart.
      case SearchValue.Number number -> HexFormat.fromHexDigits(number.form(), 1, 1 + DIGITS);
      case SearchValue.Moment moment ->
          Math.clamp((moment.value().getEpochSecond() - FIRST_SECOND) >> SECONDS_SHIFT, 0, LAST);
      case SearchValue.Flag flag -> throw none(value);
      case SearchValue.Label label -> throw none(value);
      case SearchValue.Text text -> throw none(value);
    };
  }

  private static IllegalArgumentException none(SearchValue value) {
    return new IllegalArgumentException("On no line: " + value);
  }

  /**
   * A range of points, for the values of a name and a type.
   *
   * @param low the first
   * @param high the last; if it is lower than the first, the range is empty
   */
  record Range(String name, char type, int low, int high) {

    static Range of(Compared compared) {
      int bound = point(compared.bound());
      return switch (compared.relation()) {
        case LESS, LESS_OR_EQUAL -> new Range(compared.name(), compared.bound().type(), 0, bound);
        case GREATER, GREATER_OR_EQUAL ->
            new Range(compared.name(), compared.bound().type(), bound, LAST);
      };
    }

    /** The intersection with another range of the same name and type. */
    Range and(Range other) {
      return new Range(name, type, Math.max(low, other.low), Math.min(high, other.high));
    }

    /** The widest prefixes that together cover the range and nothing else. */
    List<String> prefixes() {
      List<String> prefixes = new ArrayList<>();
      int from = low;
      while (from <= high) {
        int digits = STEP;
        while (from % width(digits) != 0 || from + width(digits) - 1 > high) {
          digits += STEP;
        }
        prefixes.add(type + HEX.toHexDigits(from, DIGITS).substring(0, digits));
        from += width(digits);
      }
      return prefixes;
    }

    private static int width(int digits) {
      return 1 << 4 * (DIGITS - digits);
    }
  }
}

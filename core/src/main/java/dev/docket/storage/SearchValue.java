package dev.docket.storage;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;

/**
 * A value that searches compare. Values of different types are never equal, and sort by type in the
 * order of the names.
 */
public sealed interface SearchValue {

  /** The code points of a text that decide its order. */
  int SORTED_CODE_POINTS = 100;

  /**
   * The canonical form, by which values are compared: a letter for the type and then characters
   * that are equal when the values are and, compared by code point, sort as the values do.
   */
  String form();

  /** As much of the form as decides where the value sorts: the first 101 code points. */
  default String sortKey() {
    return sortKey(form());
  }

  /** The {@linkplain #sortKey() sort key} of the values that have a form. */
  static String sortKey(String form) {
    int most = SORTED_CODE_POINTS + 1;
    return form.length() <= most || form.codePointCount(0, form.length()) <= most
        ? form
        : form.substring(0, form.offsetByCodePoints(0, most));
  }

  /** Whether all values with the sort key of a form have that form, since it is no longer. */
  static boolean isOwnSortKey(String form) {
    return form.codePointCount(0, form.length()) <= SORTED_CODE_POINTS;
  }

  /**
   * The folded texts that {@linkplain Condition.Mentions mention} this value as a whole: for an
   * identifier, the identifier, and for an ARN also the part after its last slash or colon. Other
   * values have none.
   */
  default List<String> names() {
    return List.of();
  }

  /** The letter that the {@linkplain #form() forms} of values of this type begin with. */
  char type();

  /** True or false, which sorts first. */
  record Flag(boolean value) implements SearchValue {
    @Override
    public char type() {
      return 'f';
    }

    @Override
    public String form() {
      return value ? "f1" : "f0";
    }
  }

  /**
   * Characters that are compared as they are and not looked at for words, such as an option.
   *
   * @param identifier whether it has {@linkplain #names() names}, such as the ARN of a user
   */
  record Label(String value, boolean identifier) implements SearchValue {

    /** A label that no term mentions. */
    public Label(String value) {
      this(value, false);
    }

    @Override
    public List<String> names() {
      return identifier ? Identifiers.names(value) : List.of();
    }

    @Override
    public char type() {
      return 'l';
    }

    @Override
    public String form() {
      return "l" + value;
    }
  }

  /** A moment, truncated to microseconds. */
  record Moment(Instant value) implements SearchValue {
    public Moment {
      value = value.truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public char type() {
      return 'm';
    }

    @Override
    public String form() {
      HexFormat hex = HexFormat.of();
      return "m"
          + hex.toHexDigits(value.getEpochSecond() ^ Long.MIN_VALUE)
          + hex.toHexDigits(value.getNano());
    }
  }

  /** A finite number; -0.0 is 0.0. */
  record Number(double value) implements SearchValue {
    public Number {
      if (!Double.isFinite(value)) {
        throw new IllegalArgumentException("Not a finite number: " + value);
      }
      value = value == 0 ? 0 : value;
    }

    @Override
    public char type() {
      return 'n';
    }

    /** The bits of IEEE 754 sort as the numbers do, once those of negative numbers are inverted. */
    @Override
    public String form() {
      long bits = Double.doubleToLongBits(value);
      return "n" + HexFormat.of().toHexDigits(bits < 0 ? ~bits : bits ^ Long.MIN_VALUE);
    }
  }

  /**
   * Text, compared and looked through for words without regard to case.
   *
   * @param identifier whether a term mentions it by its {@linkplain #names() names} only and not by
   *     its parts. In all else it is a text like others.
   */
  record Text(String value, boolean identifier) implements SearchValue {

    /** A text that a term mentions by any part of it. */
    public Text(String value) {
      this(value, false);
    }

    @Override
    public List<String> names() {
      return identifier ? Identifiers.names(value) : List.of();
    }

    @Override
    public char type() {
      return 't';
    }

    @Override
    public String form() {
      return "t" + folded();
    }

    /** The text as {@link CaseFolding} has it. */
    public String folded() {
      return CaseFolding.fold(value);
    }
  }
}

package dev.docket.search;

/** Makes texts comparable without regard to case. */
public final class Folding {

  private Folding() {}

  /**
   * A text in which letters that differ in case alone are the same: each code point by itself is
   * mapped to upper case and then to lower case, as {@link String#equalsIgnoreCase} compares. So it
   * depends on no language, keeps the number of code points, and does not take {@code ß} for {@code
   * ss}.
   */
  public static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    text.codePoints()
        .map(point -> Character.toLowerCase(Character.toUpperCase(point)))
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }

  /** Whether two texts differ in case at most. */
  public static boolean areEqual(String one, String other) {
    return fold(one).equals(fold(other));
  }
}

package dev.docket.storage;

/**
 * Simple case folding of Unicode (CaseFolding.txt, status C and S), for comparing texts without
 * regard to case. Each code point becomes one code point, in every language the same. The result is
 * in {@linkplain NormalForm normal form}.
 */
public final class CaseFolding {

  /**
   * A noncharacter, which no folded text contains: texts may be joined by it without one running
   * into the next.
   */
  public static final char SEPARATOR = '\uFFFF';

  /**
   * Changes whenever texts fold differently: folded texts that were stored are then out of date.
   */
  public static final int VERSION = 2;

  private static final char REPLACEMENT = '\uFFFD';
  private static final int DOTTED_CAPITAL_I = 0x130;
  private static final int DOTLESS_SMALL_I = 0x131;

  private CaseFolding() {}

  /**
   * Folds a text: texts that differ only by case, or by which characters are composed, become one.
   * The result is normalized again, because a small letter may be composed though its capital is
   * not, such as ǰ.
   */
  public static String fold(String text) {
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit >= 0x80 || (unit >= 'A' && unit <= 'Z')) {
        return foldAll(NormalForm.of(text));
      }
    }
    return text;
  }

  private static String foldAll(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    text.codePoints().map(CaseFolding::fold).forEach(folded::appendCodePoint);
    return NormalForm.of(folded.toString());
  }

  static int fold(int codePoint) {
    return switch (codePoint) {
      // They are folded for Turkic languages only.
      case DOTTED_CAPITAL_I, DOTLESS_SMALL_I -> codePoint;
      case SEPARATOR -> REPLACEMENT;
      default -> Character.toLowerCase(Character.toUpperCase(codePoint));
    };
  }
}

package dev.docket.storage.memory;

/**
 * Makes the order of code points the natural order of strings, which compares UTF-16 units and does
 * so many times faster than any comparator.
 */
final class SortableText {

  private static final int ABOVE_SURROGATES = Character.MAX_SURROGATE + 1;
  private static final int SURROGATES = ABOVE_SURROGATES - Character.MIN_SURROGATE;

  private SortableText() {}

  /**
   * A string that stands for a text and sorts as its code points do. It is the text itself, unless
   * the text has units from the surrogates up. Then surrogates, which stand for the highest code
   * points, are moved above the units from U+E000 up.
   */
  static String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= Character.MIN_SURROGATE) {
        return moved(text);
      }
    }
    return text;
  }

  private static String moved(String text) {
    char[] units = text.toCharArray();
    for (int i = 0; i < units.length; i++) {
      if (units[i] >= ABOVE_SURROGATES) {
        units[i] -= SURROGATES;
      } else if (units[i] >= Character.MIN_SURROGATE) {
        units[i] += 0x10000 - ABOVE_SURROGATES;
      }
    }
    return new String(units);
  }
}

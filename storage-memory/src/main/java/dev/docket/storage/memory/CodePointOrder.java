package dev.docket.storage.memory;

import java.util.Comparator;

/** Orders text by Unicode code point, which is not the order of its UTF-16 units. */
enum CodePointOrder implements Comparator<String> {
  INSTANCE;

  @Override
  public int compare(String left, String right) {
    int shared = Math.min(left.length(), right.length());
    for (int i = 0; i < shared; i++) {
      char a = left.charAt(i);
      char b = right.charAt(i);
      if (a != b) {
        return compare(a, b);
      }
    }
    return left.length() - right.length();
  }

  /** A surrogate stands for a code point above all those that are one unit, U+E000 and up too. */
  private static int compare(char a, char b) {
    boolean surrogate = Character.isSurrogate(a);
    if (surrogate != Character.isSurrogate(b)) {
      return surrogate ? 1 : -1;
    }
    return a - b;
  }
}

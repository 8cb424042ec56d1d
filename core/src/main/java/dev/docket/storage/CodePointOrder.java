package dev.docket.storage;

/** The order of texts by code point, which is that of their bytes in UTF-8. */
public final class CodePointOrder {

  private CodePointOrder() {}

  public static int compare(String left, String right) {
    int length = Math.min(left.length(), right.length());
    for (int i = 0; i < length; i++) {
      char one = left.charAt(i);
      char other = right.charAt(i);
      if (one != other) {
        // Surrogates stand for code points above all others.
        boolean same = Character.isSurrogate(one) == Character.isSurrogate(other);
        return same ? Character.compare(one, other) : Character.isSurrogate(one) ? 1 : -1;
      }
    }
    return Integer.compare(left.length(), right.length());
  }
}

package dev.docket.server.contract;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The numeric escapes of a JSON text: backslash, u and four hexadecimal digits. In text decoded
 * from UTF-8, only they can produce NUL and unpaired surrogates.
 */
final class Escapes {

  private static final int LENGTH = 6;
  private static final int NONE = -1;

  private Escapes() {}

  /**
   * Replaces escaped NUL and unpaired surrogates with the replacement character; the JSON parser
   * would reject some of them and accept others.
   *
   * @return the positions of those replaced, in ascending order
   */
  static List<Integer> neutralize(CharBuffer text) {
    List<Integer> found = new ArrayList<>(0);
    int at = 0;
    while (at < text.length()) {
      if (text.charAt(at) != '\\') {
        at++;
        continue;
      }
      int escaped = escaped(text, at);
      if (isHigh(escaped) && isLow(escaped(text, at + LENGTH))) {
        at += 2 * LENGTH;
        continue;
      }
      if (escaped == 0 || isHigh(escaped) || isLow(escaped)) {
        text.put(text.position() + at + 2, "fffd".toCharArray());
        found.add(at);
      }
      at += escaped == NONE ? 2 : LENGTH;
    }
    return found;
  }

  private static int escaped(CharBuffer text, int at) {
    if (at + LENGTH > text.length() || text.charAt(at) != '\\' || text.charAt(at + 1) != 'u') {
      return NONE;
    }
    for (int i = at + 2; i < at + LENGTH; i++) {
      if (!HexFormat.isHexDigit(text.charAt(i))) {
        return NONE;
      }
    }
    return HexFormat.fromHexDigits(text, at + 2, at + LENGTH);
  }

  private static boolean isHigh(int c) {
    return Character.MIN_HIGH_SURROGATE <= c && c <= Character.MAX_HIGH_SURROGATE;
  }

  private static boolean isLow(int c) {
    return Character.MIN_LOW_SURROGATE <= c && c <= Character.MAX_LOW_SURROGATE;
  }
}

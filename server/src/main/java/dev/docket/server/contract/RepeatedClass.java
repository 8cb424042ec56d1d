package dev.docket.server.contract;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The ASCII characters that a pattern allows which repeats one class of characters, such as {@code
 * [a-z0-9]*}: a text of nothing but these matches.
 *
 * @param low a bit for each character below 64 that it allows
 * @param high a bit for each of the other 64
 */
record RepeatedClass(long low, long high) {

  private static final Pattern REPETITION = Pattern.compile("\\(?\\[[^\\[\\]&]+][*+]\\)?");

  private static final int ASCII = 128;

  /** That of a pattern; null when the pattern is of another form. */
  static @Nullable RepeatedClass of(Pattern pattern) {
    if (!REPETITION.matcher(pattern.pattern()).matches()) {
      return null;
    }
    long low = 0;
    long high = 0;
    for (char c = 0; c < ASCII; c++) {
      if (pattern.matcher(String.valueOf(c)).matches()) {
        low |= c < Long.SIZE ? 1L << c : 0;
        high |= c < Long.SIZE ? 0 : 1L << c;
      }
    }
    return new RepeatedClass(low, high);
  }

  /** Whether a text has characters, and allowed ones of ASCII only. */
  boolean hasAll(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ASCII || ((c < Long.SIZE ? low : high) & 1L << c) == 0) {
        return false;
      }
    }
    return !text.isEmpty();
  }
}

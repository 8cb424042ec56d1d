package dev.docket.json;

import org.jspecify.annotations.Nullable;

/**
 * The texts of short {@linkplain CompactTexts compact ones}, of which it remembers those that came
 * last: the ids of fields come again and again. It holds a fixed number, takes no lock, and any
 * thread may use it.
 */
final class KnownTexts {

  /** Longer ones are not remembered. */
  static final int LONGEST = 40;

  private static final int MOST = 1 << 10;

  private final @Nullable Known[] known = new @Nullable Known[MOST];

  private record Known(String compact, String full) {}

  /**
   * The text whose compact one stands at a place.
   *
   * @param end behind it
   * @throws IllegalArgumentException if it is the compact text of none
   */
  String of(String json, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + json.charAt(i);
    }
    int index = (hash ^ hash >>> Short.SIZE) & MOST - 1;
    Known last = known[index];
    if (last != null
        && last.compact.length() == end - start
        && json.startsWith(last.compact, start)) {
      return last.full;
    }
    String compact = json.substring(start, end);
    String full = CompactTexts.full(compact);
    known[index] = new Known(compact, full);
    return full;
  }
}

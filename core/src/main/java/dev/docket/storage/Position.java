package dev.docket.storage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an entity stands in a search, by its sort keys and id. It is no count, so it stays valid
 * whatever is written meanwhile.
 *
 * @param keys the {@linkplain SearchValue#sortKey() sort key} for each sort; null where the value
 *     is absent
 * @param id the entity's id, which decides between those whose keys are the same
 */
public record Position(List<@Nullable String> keys, String id) {

  private static final String ABSENT = "-";

  public Position {
    keys = Collections.unmodifiableList(new ArrayList<>(keys));
  }

  /** This position as text: the keys and the id, each behind its length. */
  public String text() {
    StringBuilder text = new StringBuilder();
    keys.forEach(key -> append(text, key));
    append(text, id);
    return text.toString();
  }

  private static void append(StringBuilder text, @Nullable String part) {
    if (part == null) {
      text.append(ABSENT);
    } else {
      text.append(part.length()).append(':').append(part);
    }
  }

  /**
   * Reads a position of a search with so many sorts.
   *
   * @throws IllegalArgumentException if the text is not one
   */
  public static Position read(String text, int sorts) {
    List<@Nullable String> parts = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      if (text.startsWith(ABSENT, from)) {
        parts.add(null);
        from += ABSENT.length();
      } else {
        int colon = text.indexOf(':', from);
        int end = colon < 0 ? -1 : colon + 1 + length(text.substring(from, colon));
        if (end < 0 || end > text.length()) {
          throw notOne();
        }
        parts.add(text.substring(colon + 1, end));
        from = end;
      }
    }
    String id = parts.size() == sorts + 1 ? parts.removeLast() : null;
    if (id == null) {
      throw notOne();
    }
    return new Position(parts, id);
  }

  private static int length(String digits) {
    if (digits.isEmpty() || digits.length() > 4 || !digits.chars().allMatch(Position::isDigit)) {
      throw notOne();
    }
    return Integer.parseInt(digits);
  }

  private static boolean isDigit(int unit) {
    return unit >= '0' && unit <= '9';
  }

  private static IllegalArgumentException notOne() {
    return new IllegalArgumentException("Not a position of this search");
  }
}

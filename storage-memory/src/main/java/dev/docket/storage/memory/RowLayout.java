package dev.docket.storage.memory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Which values an entity has. Entities with values of the same names and sorts share one, so what a
 * search asks is looked up once for all of them.
 */
final class RowLayout {

  private static final int ABSENT = -1;

  private final Map<String, Integer> indexes = new HashMap<>();
  private final int[] texts;

  /**
   * @param columns its values in the order of a {@link Row}
   */
  RowLayout(List<Column> columns) {
    for (int i = 0; i < columns.size(); i++) {
      indexes.put(columns.get(i).name(), i);
    }
    texts = IntStream.range(0, columns.size()).filter(i -> columns.get(i).text()).toArray();
  }

  /**
   * A value.
   *
   * @param text whether a term mentions it by any part of it
   */
  record Column(String name, boolean text) {}

  /** Where the value of a name is, or a negative number if there is none. */
  int index(String name) {
    return indexes.getOrDefault(name, ABSENT);
  }

  /** Where the values are that a term mentions by any part of them. */
  int[] texts() {
    return texts;
  }
}

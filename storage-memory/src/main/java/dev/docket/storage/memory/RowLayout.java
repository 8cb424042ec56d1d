package dev.docket.storage.memory;

import dev.docket.storage.SearchValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Which values an entity has. Entities with values of the same names and sorts share one, so what a
 * search asks is looked up once for all of them.
 */
final class RowLayout {

  private static final int ABSENT = -1;

  private final Map<String, Integer> indexes = new HashMap<>();
  private final int[] texts;
  private final int[] identifierTexts;
  private final int[] identifiers;

  /**
   * @param columns its values in the order of a {@link Row}
   */
  RowLayout(List<Column> columns) {
    for (int i = 0; i < columns.size(); i++) {
      indexes.put(columns.get(i).name(), i);
    }
    texts = which(columns, column -> column.text() && !column.identifier());
    identifierTexts = which(columns, column -> column.text() && column.identifier());
    identifiers = which(columns, Column::identifier);
  }

  private static int[] which(List<Column> columns, Predicate<Column> condition) {
    return IntStream.range(0, columns.size()).filter(i -> condition.test(columns.get(i))).toArray();
  }

  /**
   * A value.
   *
   * @param text whether it is a text
   * @param identifier whether it has names
   */
  record Column(String name, boolean text, boolean identifier) {

    static Column of(String name, SearchValue value) {
      return switch (value) {
        case SearchValue.Text text -> new Column(name, true, text.identifier());
        case SearchValue.Label label -> new Column(name, false, label.identifier());
        case SearchValue.Flag flag -> new Column(name, false, false);
        case SearchValue.Moment moment -> new Column(name, false, false);
        case SearchValue.Number number -> new Column(name, false, false);
      };
    }
  }

  /** Where the value of a name is, or a negative number if there is none. */
  int index(String name) {
    return indexes.getOrDefault(name, ABSENT);
  }

  /** Where the values are that a term mentions by any part of them. */
  int[] texts() {
    return texts;
  }

  /** Where the texts are that a term mentions by their names only. */
  int[] identifierTexts() {
    return identifierTexts;
  }

  /** Where the values are that have names. */
  int[] identifiers() {
    return identifiers;
  }
}

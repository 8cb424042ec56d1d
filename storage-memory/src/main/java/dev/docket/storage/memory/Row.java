package dev.docket.storage.memory;

import dev.docket.storage.SearchValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The search values of an entity in the form in which they are compared.
 *
 * @param forms the {@linkplain SearchValue#form() forms} in the order of the layout
 * @param names the hashes of the {@linkplain SearchValue#names() names} of its identifiers
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares rows.
record Row(Layout layout, String[] forms, int[] names) {

  static Row of(Map<String, SearchValue> values, Layouts layouts) {
    List<Layout.Column> columns = new ArrayList<>(values.size());
    List<Integer> names = new ArrayList<>();
    String[] forms = new String[values.size()];
    for (Map.Entry<String, SearchValue> entry : new TreeMap<>(values).entrySet()) {
      SearchValue value = entry.getValue();
      forms[columns.size()] = layouts.form(value);
      columns.add(
          new Layout.Column(
              entry.getKey(), value instanceof SearchValue.Text text && !text.identifier()));
      value.names().forEach(name -> names.add(name.hashCode()));
    }
    return new Row(
        layouts.of(columns), forms, names.stream().mapToInt(Integer::intValue).toArray());
  }

  /** Whether some identifier may have a name: none has it if this is false. */
  boolean mayHaveName(int hash) {
    for (int name : names) {
      if (name == hash) {
        return true;
      }
    }
    return false;
  }
}

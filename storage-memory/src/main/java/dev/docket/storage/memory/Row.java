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
 * @param texts of all its texts
 * @param names the hashes of the {@linkplain SearchValue#names() names} of its identifiers
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares rows.
record Row(RowLayout layout, String[] forms, TextSketch texts, int[] names) {

  static Row of(Map<String, SearchValue> values, RowLayouts layouts) {
    List<RowLayout.Column> columns = new ArrayList<>(values.size());
    List<Integer> names = new ArrayList<>();
    String[] forms = new String[values.size()];
    TextSketch texts = new TextSketch();
    for (Map.Entry<String, SearchValue> entry : new TreeMap<>(values).entrySet()) {
      SearchValue value = entry.getValue();
      String form = layouts.form(value);
      boolean mentioned = false;
      if (value instanceof SearchValue.Text text) {
        texts.add(form, 1);
        mentioned = !text.identifier();
      }
      forms[columns.size()] = form;
      columns.add(new RowLayout.Column(entry.getKey(), mentioned));
      value.names().forEach(name -> names.add(name.hashCode()));
    }
    return new Row(
        layouts.of(columns), forms, texts, names.stream().mapToInt(Integer::intValue).toArray());
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

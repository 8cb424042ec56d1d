package dev.docket.storage.memory;

import dev.docket.storage.SearchValue;
import java.util.ArrayList;
import java.util.Arrays;
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
record Row(RowLayout layout, String[] forms, int[] names) {

  private static final int[] NO_NAMES = {};

  static Row of(Map<String, SearchValue> values, RowLayouts layouts) {
    List<RowLayout.Column> columns = new ArrayList<>(values.size());
    String[] forms = new String[values.size()];
    int[] names = NO_NAMES;
    for (Map.Entry<String, SearchValue> entry : new TreeMap<>(values).entrySet()) {
      SearchValue value = entry.getValue();
      forms[columns.size()] = layouts.form(value);
      columns.add(RowLayout.Column.of(entry.getKey(), value));
      for (String name : value.names()) {
        names = Arrays.copyOf(names, names.length + 1);
        names[names.length - 1] = name.hashCode();
      }
    }
    return new Row(layouts.of(columns), forms, names);
  }

  /**
   * Whether some identifier has a name.
   *
   * @param name folded
   * @param hash that of the name
   */
  boolean hasName(String name, int hash) {
    for (int known : names) {
      if (known == hash) {
        return Arrays.stream(layout.identifiers())
            // Behind the letter of the type stands what they are made of.
            .mapToObj(index -> new SearchValue.Label(forms[index].substring(1), true).names())
            .anyMatch(own -> own.contains(name));
      }
    }
    return false;
  }
}

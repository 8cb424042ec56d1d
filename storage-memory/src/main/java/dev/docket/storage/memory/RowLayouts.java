package dev.docket.storage.memory;

import dev.docket.storage.SearchValue;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What rows have in common, so that it is there once. It may be forgotten at any time: then there
 * are two of the same for a while.
 */
final class RowLayouts {

  private static final int MOST_LAYOUTS = 1_000;
  private static final int MOST_FORMS = 10_000;

  private final ConcurrentHashMap<List<RowLayout.Column>, RowLayout> layouts =
      new ConcurrentHashMap<>();
  private final ConcurrentHashMap<String, String> forms = new ConcurrentHashMap<>();

  /** The layout with these columns. */
  RowLayout of(List<RowLayout.Column> columns) {
    if (layouts.size() > MOST_LAYOUTS) {
      layouts.clear();
    }
    return layouts.computeIfAbsent(columns, RowLayout::new);
  }

  /** The form of a value. Labels and flags have few. */
  String form(SearchValue value) {
    return switch (value) {
      case SearchValue.Flag flag -> shared(value.form());
      case SearchValue.Label label -> shared(value.form());
      case SearchValue.Number number -> value.form();
      case SearchValue.Moment moment -> value.form();
      case SearchValue.Text text -> value.form();
    };
  }

  private String shared(String form) {
    if (forms.size() > MOST_FORMS) {
      forms.clear();
    }
    String known = forms.putIfAbsent(form, form);
    return known == null ? form : known;
  }
}

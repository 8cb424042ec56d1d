package dev.docket.storage.postgres.search;

import dev.docket.storage.Condition.Compared;
import dev.docket.storage.SearchValue;
import dev.docket.storage.postgres.index.IndexLayout;
import dev.docket.storage.postgres.index.IndexPartition;
import org.jspecify.annotations.Nullable;

/** The SQL of the values of a place in the table {@code searchable AS s}. */
final class IndexColumns {

  private final IndexLayout layout;
  private final IndexPartition partition;
  private final Parameters parameters;

  IndexColumns(IndexLayout layout, IndexPartition partition, Parameters parameters) {
    this.layout = layout;
    this.partition = partition;
    this.parameters = parameters;
  }

  /** The form of a value, null when it is absent. */
  String form(String name) {
    int value = layout.value(name);
    if (value >= 0) {
      return "s." + IndexLayout.valueColumn(value);
    }
    String json = "(s.forms ->> " + parameters.text(name) + ")";
    String key = column(name);
    return (key == null ? json : "COALESCE(" + json + ", " + key + ")") + " COLLATE \"C\"";
  }

  /**
   * What is the form of a value where that is as short as a given one, and different from the given
   * one where it is longer; null when the value is absent.
   */
  String comparable(String name, String form) {
    String key = column(name);
    return key != null && SearchValue.isOwnSortKey(form) ? key : form(name);
  }

  /** The key of a value; null if it has none. */
  private @Nullable String column(String name) {
    int key = layout.key(name);
    return key < 0 ? null : key(key);
  }

  /** The column of a {@linkplain IndexLayout#key key}. */
  static String key(int key) {
    return "s." + IndexLayout.keyColumn(key);
  }

  /** The condition that a row is in the partition, for the index on the key of a value. */
  String partition(String name) {
    return partition(layout.key(name));
  }

  /** The condition that a row is in the partition, for any index with all rows. */
  String anywhere() {
    return partition(0);
  }

  /** The condition that a row is in the partition, for the index on a key. */
  String partition(int key) {
    if (!IndexLayout.isOrdered(key)) {
      return "s.place = " + parameters.number(partition.hash());
    }
    int number = key + 1;
    return "(s.place # " + number + "::bigint) = " + parameters.number(partition.hash() ^ number);
  }

  /** The sort key of a value, null when it is absent. */
  String sortKey(String name) {
    String key = column(name);
    return key != null
        ? key
        : "LEFT(" + form(name) + ", " + (SearchValue.SORTED_CODE_POINTS + 1) + ")";
  }

  /**
   * The condition that a value is of the type of a bound and on one side of it. The forms of a type
   * are those between its letter and the next one. The form of a bound is short, so it is its own
   * sort key.
   */
  String range(Compared compared) {
    String value = sortKey(compared.name());
    char type = compared.bound().type();
    String bound = parameters.text(compared.bound().form());
    return switch (compared.relation()) {
      case LESS -> between(value, ">= " + letter(type), "< " + bound);
      case LESS_OR_EQUAL -> between(value, ">= " + letter(type), "<= " + bound);
      case GREATER -> between(value, "> " + bound, "< " + letter(type + 1));
      case GREATER_OR_EQUAL -> between(value, ">= " + bound, "< " + letter(type + 1));
    };
  }

  private String letter(int letter) {
    return parameters.text(Character.toString(letter));
  }

  private static String between(String value, String low, String high) {
    return "(" + value + " " + low + " AND " + value + " " + high + ")";
  }
}

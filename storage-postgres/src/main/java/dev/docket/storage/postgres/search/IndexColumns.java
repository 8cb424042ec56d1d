package dev.docket.storage.postgres.search;

import dev.docket.storage.Condition.Compared;
import dev.docket.storage.Kind;
import dev.docket.storage.SearchValue;
import dev.docket.storage.postgres.index.IndexPartition;
import org.jspecify.annotations.Nullable;

/** The SQL of the values of a kind in the table {@code searchable AS s}. */
final class IndexColumns {

  private final Kind<?> kind;
  private final IndexPartition partition;
  private final Parameters parameters;

  IndexColumns(Kind<?> kind, IndexPartition partition, Parameters parameters) {
    this.kind = kind;
    this.partition = partition;
    this.parameters = parameters;
  }

  /** The form of a value, null when it is absent. */
  String form(String name) {
    return "(s.forms ->> " + parameters.text(name) + ") COLLATE \"C\"";
  }

  /** The column for the sort key of a value, or null if it has none of its own. */
  @Nullable String column(String name) {
    int index = kind.indexed().indexOf(name);
    return index < 0 ? null : key(index);
  }

  /** The column for the sort keys of the value at an index of {@link Kind#indexed}. */
  static String key(int index) {
    return "s.key" + (index + 1);
  }

  /** The condition that a row is in the partition, for the index on the column of a value. */
  String partition(String name) {
    return partition(kind.indexed().indexOf(name));
  }

  /** The condition that a row is in the partition, for any index with all rows. */
  String anywhere() {
    return partition(0);
  }

  /** The condition that a row is in the partition, for the index on one of the sort key columns. */
  String partition(int index) {
    int number = index + 1;
    return "(s.place # " + number + "::bigint) = " + parameters.number(partition.hash() ^ number);
  }

  /** The sort key of a value, null when it is absent. */
  String sortKey(String name) {
    String column = column(name);
    return column != null
        ? column
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

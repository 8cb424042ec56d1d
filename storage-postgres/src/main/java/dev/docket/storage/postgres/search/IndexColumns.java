package dev.docket.storage.postgres.search;

import dev.docket.storage.Condition.Compared;
import dev.docket.storage.Kind;
import dev.docket.storage.SearchValue;
import dev.docket.storage.postgres.index.IndexPartition;
import org.jspecify.annotations.Nullable;

/** Where a statement finds the values of a kind, in the table {@code searchable AS s}. */
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

  /** The column of its own that holds the sort key of a value, or null when it has none. */
  @Nullable String column(String name) {
    int index = kind.indexed().indexOf(name);
    return index < 0 ? null : key(index);
  }

  /** The column that holds the sort keys of the values indexed at an index. */
  static String key(int index) {
    return "s.key" + (index + 1);
  }

  /** That a row lies in the partition, for the index that has the column of a value. */
  String partition(String name) {
    return partition(kind.indexed().indexOf(name));
  }

  /** That a row lies in the partition, for any index that has all rows. */
  String anywhere() {
    return partition(0);
  }

  /** That a row lies in the partition, for the index of the values indexed at an index. */
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
   * That a value lies on one side of a bound and is of its type, whose forms are those between its
   * letter and the next. Forms of bounds are short, so their sort keys are all of them.
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

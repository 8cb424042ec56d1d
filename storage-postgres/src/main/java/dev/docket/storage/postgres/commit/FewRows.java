package dev.docket.storage.postgres.commit;

import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement that takes the columns of its rows as arrays, for so few rows that each value is a
 * parameter of its own. PostgreSQL starts such a statement faster: there is no function to call for
 * each array, and of one row no join is left.
 *
 * @param sql the statement with parameters for each value
 * @param arrays the numbers of the parameters, from zero, that were arrays of a column
 */
record FewRows(String sql, List<Integer> arrays) {

  /** More would make ever other statements to prepare. */
  private static final int MOST = 3;

  private static final Pattern UNNEST =
      Pattern.compile("UNNEST\\(([^()]*)\\)( WITH ORDINALITY)?\\s+AS k \\(");

  private static final Pattern ARRAY = Pattern.compile("\\$(\\d+)::(\\w+)\\[]");

  /** The first element of an array, or a parameter. */
  private static final Pattern OTHER =
      Pattern.compile("\\(\\$(\\d+)::(\\w+)\\[]\\)\\[1]|\\$(\\d+)");

  /** A column of the rows. */
  private record Column(int parameter, String type) {}

  /** The statement as it is: its rows stay arrays. */
  static FewRows none(String sql) {
    return new FewRows(sql, List.of());
  }

  /** The number of rows whose columns are among some parameters; zero if they are too many. */
  static int in(Tuple parameters) {
    for (int i = 0; i < parameters.size(); i++) {
      if (parameters.getValue(i) instanceof Object[] column) {
        return column.length > MOST ? 0 : column.length;
      }
    }
    return 0;
  }

  /**
   * The statement for a number of rows.
   *
   * @param sql which unnests arrays once
   * @param parameters how many it has
   */
  static FewRows of(String sql, int parameters, int rows) {
    Matcher unnest = UNNEST.matcher(sql);
    if (!unnest.find()) {
      return none(sql);
    }
    List<Column> columns = new ArrayList<>();
    Matcher array = ARRAY.matcher(unnest.group(1));
    while (array.find()) {
      columns.add(new Column(Integer.parseInt(array.group(1)) - 1, array.group(2)));
    }
    List<Integer> arrays = columns.stream().map(Column::parameter).toList();
    int[] first = new int[parameters + 1];
    first[0] = 1;
    for (int i = 0; i < parameters; i++) {
      first[i + 1] = first[i] + (arrays.contains(i) ? rows : 1);
    }
    String values = values(columns, first, rows, unnest.group(2) != null);
    return new FewRows(
        renumbered(sql.substring(0, unnest.start()), first)
            + values
            + renumbered(sql.substring(unnest.end()), first),
        arrays);
  }

  /**
   * Adds the parameters of the statement to others.
   *
   * @param columns the parameters that it has with arrays
   */
  void add(Tuple columns, Tuple parameters) {
    for (int i = 0; i < columns.size(); i++) {
      Object value = columns.getValue(i);
      if (arrays.contains(i)) {
        for (Object element : (Object[]) value) {
          parameters.addValue(element);
        }
      } else {
        parameters.addValue(value);
      }
    }
  }

  private static String values(List<Column> columns, int[] first, int rows, boolean numbered) {
    List<String> values = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      List<String> row = new ArrayList<>();
      for (Column column : columns) {
        row.add("$" + (first[column.parameter()] + i) + "::" + column.type());
      }
      if (numbered) {
        row.add((i + 1) + "::bigint");
      }
      values.add("(" + String.join(", ", row) + ")");
    }
    return "(VALUES " + String.join(", ", values) + ") AS k (";
  }

  private static String renumbered(String sql, int[] first) {
    return OTHER
        .matcher(sql)
        .replaceAll(
            other -> {
              boolean element = other.group(1) != null;
              int parameter = Integer.parseInt(other.group(element ? 1 : 3)) - 1;
              String type = element ? "::" + other.group(2) : "";
              return Matcher.quoteReplacement("$" + first[parameter] + type);
            });
  }
}

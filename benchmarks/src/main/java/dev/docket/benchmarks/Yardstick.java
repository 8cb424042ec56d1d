package dev.docket.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What pgbench writes beside CreateCase: the rows that it was seen to write, into tables of their
 * own with the same indexes, in one statement without a read, a check or a lock before it. Ids
 * grow, as Docket's do; all else is the same each time.
 */
final class Yardstick implements AutoCloseable {

  private static final String SCHEMA = "docket_yardstick";

  private static final Pattern LAST_UUID =
      Pattern.compile(
          "(.*)[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", Pattern.DOTALL);

  /** An id of version 7, with random digits behind the time. */
  private static final String FRESH =
      """
      WITH fresh AS (
        SELECT SUBSTR(h, 1, 8) || '-' || SUBSTR(h, 9, 4) || '-7' || SUBSTR(r, 1, 3) || '-8' || SUBSTR(r, 4, 3)
          || '-' || SUBSTR(r, 7, 12) AS id
        FROM (SELECT
          LPAD(TO_HEX((EXTRACT(EPOCH FROM statement_timestamp()) * 1000)::bigint), 12, '0') AS h,
          LPAD(TO_HEX(:n::bigint), 18, '0') AS r) AS parts)
      """;

  /** A value as a literal in one line. */
  private static final String LITERAL =
      "REPLACE(REPLACE(quote_nullable(t.%s::text), chr(10), '\\n'), chr(9), '\\t')";

  private final Database database;
  private final Map<String, List<String>> columns = new LinkedHashMap<>();

  Yardstick(Database database) throws IOException, InterruptedException {
    this.database = database;
    close();
    database.run("CREATE SCHEMA " + SCHEMA);
    for (String line :
        database
            .query(
                """
                SELECT c.relname, string_agg(a.attname || ' ' || format_type(a.atttypid, a.atttypmod), E'\\t' ORDER BY a.attnum)
                FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
                WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r' AND c.relpersistence = 'p'
                GROUP BY 1 ORDER BY 1
                """)
            .lines()
            .toList()) {
      String[] parts = line.split("\t");
      columns.put(parts[0], List.of(parts).subList(1, parts.length));
      database.run(
          "CREATE TABLE %s.%s (LIKE %s INCLUDING ALL)".formatted(SCHEMA, parts[0], parts[0]));
    }
  }

  /**
   * The script that writes what a case has left in all tables.
   *
   * @param oneRow whether it writes the case alone, without the rows that belong to it
   */
  String script(String caseId, boolean oneRow) throws IOException, InterruptedException {
    List<String> inserts = new ArrayList<>();
    for (Map.Entry<String, List<String>> table : columns.entrySet()) {
      String name = table.getKey();
      if (!oneRow || name.equals("entity")) {
        String which = oneRow ? "t.id = '%s'" : "STRPOS(t::text, '%s') > 0";
        for (String row : rows(table, which.formatted(caseId))) {
          inserts.add(insert(name, table.getValue(), row.split("\t", -1), caseId));
        }
      }
    }
    if (inserts.isEmpty()) {
      throw new IOException("No row has the case " + caseId);
    }
    StringBuilder script = new StringBuilder("\\set n random(1, 1000000000000000)\n" + FRESH);
    for (int i = 0; i < inserts.size() - 1; i++) {
      script.append(", i").append(i).append(" AS (").append(inserts.get(i)).append(")\n");
    }
    return script.append(inserts.getLast()).append(";\n").toString();
  }

  /** The columns of rows as literals, NULL too, separated by tabs. */
  private List<String> rows(Map.Entry<String, List<String>> table, String which)
      throws IOException, InterruptedException {
    List<String> literals =
        table.getValue().stream()
            .map(column -> LITERAL.formatted(column.split(" ", 2)[0]))
            .toList();
    return database
        .query(
            "SELECT %s FROM %s AS t WHERE %s"
                .formatted(String.join(", ", literals), table.getKey(), which))
        .lines()
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private static String insert(String table, List<String> columns, String[] row, String caseId) {
    List<String> names = new ArrayList<>();
    List<String> values = new ArrayList<>();
    for (int i = 0; i < row.length; i++) {
      String[] column = columns.get(i).split(" ", 2);
      names.add(column[0]);
      values.add(value(column[0], column[1], row[i], caseId));
    }
    return "INSERT INTO %s.%s (%s) SELECT %s FROM fresh"
        .formatted(SCHEMA, table, String.join(", ", names), String.join(", ", values));
  }

  private static String value(String name, String type, String quoted, String caseId) {
    String literal = escaped(quoted);
    if (literal.contains(caseId)) {
      return "REPLACE(%s, '%s', fresh.id)::%s".formatted(literal, caseId, type);
    }
    if (name.equals("id")) {
      String fresh = LAST_UUID.matcher(literal).replaceFirst("$1' || fresh.id || E'");
      return fresh.equals(literal) ? literal + " || fresh.id" : fresh;
    }
    return literal + "::" + type;
  }

  /** A literal with escapes: pgbench takes a colon before a name for a variable, in quotes too. */
  private static String escaped(String literal) {
    if (literal.equals("NULL")) {
      return literal;
    }
    return (literal.startsWith("E") ? "" : "E") + literal.replace(":", "\\x3A");
  }

  @Override
  public void close() throws IOException, InterruptedException {
    database.run("SET client_min_messages = warning; DROP SCHEMA IF EXISTS " + SCHEMA + " CASCADE");
  }
}

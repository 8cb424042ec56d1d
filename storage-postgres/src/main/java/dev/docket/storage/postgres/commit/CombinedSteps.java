package dev.docket.storage.postgres.commit;

import dev.docket.storage.postgres.sql.BoundStatement;
import dev.docket.storage.postgres.sql.LatestEntries;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Sends the steps of a transaction, on tables that are whole, as one statement, which spares the
 * database most of what small transactions cost it. Its only row has the number of rows of each
 * step. PostgreSQL counts them from left to right, so the steps still run in their order.
 *
 * <p>They share a snapshot. A step that has waited for another transaction nevertheless sees what
 * that has committed in the rows that it locks or writes, because PostgreSQL looks at these again.
 * What it may miss are rows that have been created meanwhile under a key that is locked or
 * replaced: it then counts too few rows, never too many.
 *
 * <p>Confined to an event loop.
 */
final class CombinedSteps {

  private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+)");

  /** Commits of an API are alike, so there are few, unless index rows use ever other columns. */
  private static final int MOST = 256;

  /** The statements by the steps they consist of. */
  private final Map<List<String>, String> statements = LatestEntries.ofMost(MOST);

  /** Runs the steps; completes with whether enough rows of each hold. */
  Future<Boolean> runOn(SqlConnection session, List<Step> steps) {
    String sql = statement(steps);
    Tuple parameters = Tuple.tuple();
    for (Step step : steps) {
      for (int i = 0; i < step.parameters().size(); i++) {
        parameters.addValue(step.parameters().getValue(i));
      }
    }
    return new BoundStatement(sql, parameters)
        .runOn(session)
        .map(counts -> hold(steps, counts.iterator().next()));
  }

  private String statement(List<Step> steps) {
    List<String> parts = steps.stream().map(Step::counting).toList();
    return statements.computeIfAbsent(parts, made -> sql(steps));
  }

  /** Whether enough rows of each step hold. */
  static boolean hold(List<Step> steps, Row counts) {
    return IntStream.range(0, steps.size()).allMatch(i -> counts.getLong(i) >= steps.get(i).rows());
  }

  private static String sql(List<Step> steps) {
    List<String> parts = new ArrayList<>();
    int parameters = 0;
    for (Step step : steps) {
      parts.add(part(parts.size(), shifted(step.returningOnes(""), parameters)));
      parameters += step.parameters().size();
    }
    return counting(parts, steps.size());
  }

  /** A step as a part of a statement. */
  static String part(int number, String sql) {
    return "s" + number + " AS (\n" + sql + ")";
  }

  /** How many rows of a step hold. */
  static String count(int number) {
    return "(SELECT COUNT(*) FROM s" + number + ")";
  }

  /** The statement of some parts, of which the first are steps. */
  static String counting(List<String> parts, int steps) {
    String counts =
        IntStream.range(0, steps).mapToObj(CombinedSteps::count).collect(Collectors.joining(", "));
    return "WITH " + String.join(", ", parts) + "\nSELECT " + counts;
  }

  /** The statement with the numbers of its parameters behind those before it. */
  static String shifted(String sql, int before) {
    return PARAMETER
        .matcher(sql)
        .replaceAll(
            number -> Matcher.quoteReplacement("$" + (Integer.parseInt(number.group(1)) + before)));
  }
}

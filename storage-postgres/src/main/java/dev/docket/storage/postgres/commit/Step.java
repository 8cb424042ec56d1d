package dev.docket.storage.postgres.commit;

import dev.docket.storage.postgres.search.IndexRow;
import dev.docket.storage.postgres.sql.AccountAnchor;
import dev.docket.storage.postgres.sql.BoundStatement;
import dev.docket.storage.postgres.sql.RowKey;
import dev.docket.storage.postgres.totals.CountedParts;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A statement of a commit with its parameters.
 *
 * @param counting the variant of the statement that shows how many rows hold
 * @param rows how many rows must hold
 */
record Step(WriteStatement statement, String counting, Tuple parameters, int rows) {

  Step(WriteStatement statement, Tuple parameters, int rows) {
    this(statement, statement.counting(), parameters, rows);
  }

  /**
   * Writes rows of the search index.
   *
   * @param counted the version of the {@link CountedParts} that it relies on; null for none
   */
  static Step indexing(List<IndexRow> rows, @Nullable Long counted) {
    return indexing(WriteStatement.INDEX, IndexRow.upsert(rows, counted), rows);
  }

  /** As {@link #indexing}, of entities that have no index row yet. */
  static Step indexingFresh(List<IndexRow> rows, @Nullable Long counted) {
    return indexing(WriteStatement.INDEX_FRESH, IndexRow.insert(rows, counted), rows);
  }

  private static Step indexing(
      WriteStatement statement, BoundStatement written, List<IndexRow> rows) {
    return new Step(statement, written.sql(), written.parameters(), rows.size());
  }

  /** Checks that still these parts are counted in the account. */
  static Step requiring(CountedParts counted, String account) {
    return new Step(WriteStatement.REQUIRE_COUNTED, Tuple.of(account, counted.version()), 1);
  }

  /** Whether it writes nothing. */
  boolean onlyChecks() {
    return counting.startsWith("SELECT");
  }

  /**
   * The statement as a part of another one, on tables that are whole: with a row for each that
   * holds.
   *
   * @param condition without which it writes nothing; empty for none
   */
  String returningOnes(String condition) {
    return onlyChecks()
        ? counting
        : AccountAnchor.replacedIn(counting, condition) + "RETURNING 1\n";
  }

  /** Runs the statement; completes with whether enough rows hold. */
  Future<Boolean> runOn(SqlConnection session) {
    return run(session, counting).map(held -> held.rowCount() >= rows);
  }

  /** Runs the statement; completes with the keys of the rows that hold. */
  Future<Set<RowKey>> heldOn(SqlConnection session) {
    return run(session, statement.returningKeys()).map(Step::keys);
  }

  private Future<RowSet<Row>> run(SqlConnection session, String sql) {
    return new BoundStatement(sql, parameters).runOn(session);
  }

  private static Set<RowKey> keys(RowSet<Row> rows) {
    Set<RowKey> keys = new HashSet<>();
    rows.forEach(row -> keys.add(RowKey.of(row)));
    return keys;
  }
}

package dev.docket.storage.postgres.commit;

import dev.docket.storage.postgres.sql.BoundStatement;
import dev.docket.storage.postgres.sql.RowKey;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.HashSet;
import java.util.Set;

/**
 * A statement of a commit with its parameters.
 *
 * @param rows how many rows must hold
 */
record Step(WriteStatement statement, Tuple parameters, int rows) {

  /** Runs the statement; completes with whether enough rows hold. */
  Future<Boolean> runOn(SqlConnection session) {
    return run(session, statement.counting()).map(held -> held.rowCount() >= rows);
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

package dev.docket.storage.postgres.doctor;

import dev.docket.storage.CheckResult;
import dev.docket.storage.Finding;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import java.util.function.Function;

/**
 * A check that needs a session.
 *
 * @param id names it
 * @param look makes it; it may fail, and then nothing is known
 */
record SessionCheck(String id, Function<SqlConnection, Future<CheckResult>> look) {

  /**
   * A check of what one query says.
   *
   * @param sql a query without parameters, whose answer has a first row
   */
  static SessionCheck ofRow(String id, String sql, Function<Row, CheckResult> judge) {
    return new SessionCheck(
        id,
        session -> session.query(sql).execute().map(rows -> judge.apply(rows.iterator().next())));
  }

  /** Makes the check. Never fails. */
  Future<Finding> on(SqlConnection session) {
    return look.apply(session)
        .recover(
            failure ->
                Future.succeededFuture(
                    CheckResult.unknown(
                        "It cannot be looked at: " + failure.getMessage(),
                        "Ask as a role that may see it, such as a member of pg_monitor.")))
        .map(result -> new Finding(id, result));
  }
}

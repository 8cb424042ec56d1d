package dev.docket.storage.postgres.connect;

import dev.docket.storage.postgres.sql.DatabaseOutage;
import dev.docket.storage.postgres.sql.Transactions;
import dev.docket.storage.postgres.sql.UnfitDatabaseException;
import io.vertx.core.Future;
import io.vertx.pgclient.PgConnection;
import io.vertx.sqlclient.SqlConnection;

/**
 * Detects a pooler that lends connections for single transactions or statements. Session parameters
 * would be lost, and would apply to other clients.
 */
final class PoolerDetection {

  private static final String WHO = "SELECT PG_BACKEND_PID()";

  /** The number of looks: chance and other clients may hide a pooler from one. */
  private static final int LOOKS = 3;

  private PoolerDetection() {}

  /** Fails with {@link UnfitDatabaseException} if sessions are not kept apart. */
  static Future<Void> check(SqlConnection session, WorkloadSessions sessions) {
    return who(session)
        .compose(
            process ->
                process == PgConnection.cast(session).processId()
                    ? Future.succeededFuture()
                    : sessions.use(other -> look(session, process, other, LOOKS)));
  }

  /** A session that has its connection for one transaction only leaves it to the next one. */
  private static Future<Void> look(
      SqlConnection session, int process, SqlConnection other, int looks) {
    if (looks == 0) {
      return Future.succeededFuture();
    }
    return Transactions.begin(other)
        // By statement: PgBouncer ends the session.
        .recover(refused -> Future.failedFuture(shared()))
        .compose(begun -> who(other))
        .compose(another -> Transactions.rollBack(other).map(another))
        .compose(
            another ->
                who(session)
                    .compose(
                        again ->
                            another == process || again != process
                                ? Future.failedFuture(shared())
                                : look(session, process, other, looks - 1)));
  }

  private static Future<Integer> who(SqlConnection session) {
    return session.query(WHO).execute().map(rows -> rows.iterator().next().getInteger(0));
  }

  private static UnfitDatabaseException shared() {
    return new UnfitDatabaseException(
        DatabaseOutage.POOLED,
        "A pooler between Docket and PostgreSQL uses transaction or statement pooling; session pooling"
            + " is required (PgBouncer: pool_mode = session)");
  }
}

package dev.docket.storage.postgres.sql;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.function.Supplier;

/**
 * Transactions, and the statements that begin and end them. Each statement is sent at once, so that
 * it may travel together with those before and after it.
 */
public final class Transactions {

  private Transactions() {}

  /** Commits what some work does if it succeeds, and undoes it if it fails. */
  public static <T> Future<T> run(SqlConnection session, Supplier<Future<T>> work) {
    return begin(session)
        .compose(begun -> work.get())
        .compose(done -> commit(session).map(done))
        .recover(failure -> rollBack(session, failure));
  }

  public static Future<?> begin(SqlConnection session) {
    return session.query("BEGIN").execute();
  }

  /**
   * Commits. If a statement of the transaction has failed, the database undoes the transaction
   * instead, and says nothing of it.
   */
  public static Future<?> commit(SqlConnection session) {
    return session.query("COMMIT").execute();
  }

  public static Future<?> rollBack(SqlConnection session) {
    return session.query("ROLLBACK").execute();
  }

  /** Rolls back, and then fails for the given reason, whatever becomes of that. */
  public static <T> Future<T> rollBack(SqlConnection session, Throwable why) {
    return rollBack(session).transform(rolledBack -> Future.failedFuture(why));
  }
}

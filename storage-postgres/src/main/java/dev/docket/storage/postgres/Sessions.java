package dev.docket.storage.postgres;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlConnection;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** A pool of connections for which one does not wait longer than a given time. */
final class Sessions {

  private final Pool pool;
  private final Duration patience;

  Sessions(Pool pool, Duration patience) {
    this.pool = pool;
    this.patience = patience;
  }

  /**
   * A connection, which whoever takes it closes. (The pool has a time limit of its own, but
   * stumbles when it runs out while a connection is being made.)
   */
  Future<SqlConnection> take() {
    Future<SqlConnection> session = pool.getConnection();
    return session
        .timeout(patience.toMillis(), TimeUnit.MILLISECONDS)
        .onFailure(late -> session.onSuccess(SqlConnection::close));
  }

  /** Does some work on a connection. */
  <T> Future<T> use(Function<SqlConnection, Future<T>> work) {
    return take().compose(session -> work.apply(session).eventually(session::close));
  }

  Future<Void> close() {
    return pool.close();
  }
}

package dev.docket.storage.postgres.sql;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.function.Function;

/** Lends sessions. */
public interface SessionSource {

  /**
   * Does some work on a session, which is given back when the work is done. The work may be begun
   * again on another session when the first one fails.
   */
  <T> Future<T> use(Function<SqlConnection, Future<T>> work);
}

package dev.docket.storage.postgres.sql;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.function.Function;

/** Lends sessions. */
public interface SessionSource {

  /**
   * Does some work on a session, which is returned when the work is done. If the session fails, the
   * work may start again on another one.
   */
  <T> Future<T> use(Function<SqlConnection, Future<T>> work);
}

package dev.docket.storage.postgres.sql;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;

/** A statement with its parameters. */
public record BoundStatement(String sql, Tuple parameters) {

  public Future<RowSet<Row>> runOn(SqlConnection session) {
    return session.preparedQuery(sql).execute(parameters);
  }
}

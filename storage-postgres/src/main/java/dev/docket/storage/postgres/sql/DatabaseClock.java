package dev.docket.storage.postgres.sql;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.OffsetDateTime;

/**
 * The clock that all nodes share. Writes of tables that are distributed may not ask for it, so it
 * is read before.
 */
public final class DatabaseClock {

  private static final String NOW = "SELECT CLOCK_TIMESTAMP()";

  private DatabaseClock() {}

  public static Future<OffsetDateTime> now(SqlConnection session) {
    return session.query(NOW).execute().map(rows -> rows.iterator().next().getOffsetDateTime(0));
  }
}

package dev.docket.storage.postgres.sql;

import io.vertx.pgclient.PgConnection;
import io.vertx.sqlclient.SqlConnection;
import java.util.HashSet;
import java.util.Set;

/**
 * The latest connections on which something was used that is remembered of the database. What is
 * remembered has to be forgotten on a new one: it may lead to a database that has taken over.
 * Confined to an event loop.
 */
public final class KnownSessions {

  private static final int MOST = 16;

  private final Set<Long> known = new HashSet<>();

  /**
   * What tells a connection from all others: the number of the process that serves it, which one of
   * another server may have too, and the key by which its statements are cancelled.
   */
  public static long id(SqlConnection session) {
    PgConnection connection = PgConnection.cast(session);
    return ((long) connection.processId() << Integer.SIZE)
        | Integer.toUnsignedLong(connection.secretKey());
  }

  /** Whether a connection is met for the first time. */
  public boolean isNew(SqlConnection session) {
    long id = id(session);
    if (known.contains(id)) {
      return false;
    }
    if (known.size() == MOST) {
      known.clear();
    }
    return known.add(id);
  }
}

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

  /** The numbers of the processes that serve them. */
  private final Set<Integer> processes = new HashSet<>();

  /** Whether a connection is met for the first time. */
  public boolean isNew(SqlConnection session) {
    int process = PgConnection.cast(session).processId();
    if (processes.contains(process)) {
      return false;
    }
    if (processes.size() == MOST) {
      processes.clear();
    }
    return processes.add(process);
  }
}

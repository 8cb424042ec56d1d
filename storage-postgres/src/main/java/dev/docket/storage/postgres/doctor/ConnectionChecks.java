package dev.docket.storage.postgres.doctor;

import dev.docket.storage.CheckResult;
import dev.docket.storage.postgres.connect.Connector;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import java.util.Locale;

/** Checks that all nodes together find the connections that they may open. */
final class ConnectionChecks {

  private static final String ALLOWED =
      """
      SELECT LEAST(
        CURRENT_SETTING('max_connections')::int - CASE WHEN r.rolsuper THEN 0 ELSE
          CURRENT_SETTING('superuser_reserved_connections')::int
          + COALESCE(CURRENT_SETTING('reserved_connections', true)::int, 0) END,
        CASE WHEN r.rolsuper OR r.rolconnlimit < 0 THEN 2147483647 ELSE r.rolconnlimit END,
        CASE WHEN r.rolsuper OR d.datconnlimit < 0 THEN 2147483647 ELSE d.datconnlimit END)
      FROM pg_catalog.pg_roles AS r, pg_catalog.pg_database AS d
      WHERE r.rolname = SESSION_USER AND d.datname = CURRENT_DATABASE()
      """;

  /** Nodes that share rates tell so several times a second. */
  private static final String NODES =
      """
      SELECT COUNT(*)::int FROM rate_node
      WHERE seen > CLOCK_TIMESTAMP() - INTERVAL '3 seconds'
      """;

  private ConnectionChecks() {}

  /**
   * @param eventLoops of each node
   */
  static SessionCheck of(Connector connector, int eventLoops) {
    int each = connector.wanted() * eventLoops + 1;
    return new SessionCheck(
        "connection-budget",
        session ->
            nodes(session)
                .compose(
                    nodes ->
                        number(session, ALLOWED)
                            .map(allowed -> judge(allowed, Math.max(1, nodes), each))));
  }

  private static Future<Integer> nodes(SqlConnection session) {
    return number(session, NODES).recover(none -> Future.succeededFuture(0));
  }

  private static Future<Integer> number(SqlConnection session, String sql) {
    return session.query(sql).execute().map(rows -> number(rows.iterator().next()));
  }

  private static int number(Row row) {
    return row.getInteger(0);
  }

  private static CheckResult judge(int allowed, int nodes, int each) {
    String found =
        String.format(
            Locale.ROOT,
            "%d %s of up to %d connections each; PostgreSQL has %d for the role",
            nodes,
            nodes == 1 ? "node" : "nodes",
            each,
            allowed);
    return nodes * (long) each <= allowed
        ? CheckResult.ok(found)
        : CheckResult.warning(
            found,
            "Raise max_connections or the CONNECTION LIMIT, or lower postgres-connections or"
                + " event-loops.");
  }
}

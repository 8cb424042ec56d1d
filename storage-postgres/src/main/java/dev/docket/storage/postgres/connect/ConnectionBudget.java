package dev.docket.storage.postgres.connect;

import java.util.Map;

/** How many connections a node may have, so that some are left for others. */
final class ConnectionBudget {

  /** The limits as settings. Databases and roles have -1 for no limit. */
  static final String QUERY =
      """
      SELECT name, setting FROM pg_catalog.pg_settings
      WHERE name IN ('max_connections', 'superuser_reserved_connections', 'reserved_connections')
      UNION ALL
      SELECT 'database', datconnlimit::text FROM pg_catalog.pg_database
      WHERE datname = CURRENT_DATABASE()
      UNION ALL
      SELECT CASE WHEN rolsuper THEN 'superuser' ELSE 'role' END, rolconnlimit::text
      FROM pg_catalog.pg_roles
      WHERE rolname = SESSION_USER
      """;

  /** One to monitor the database, and one for everything else. */
  static final int MINIMUM = 2;

  private ConnectionBudget() {}

  /**
   * The connections that a node may have in all: half of the server's if that is enough, so that
   * some are left for a second node and for others; but all of those that are reserved for the role
   * or the database.
   *
   * @param limits the answer to {@link #QUERY}
   * @param enough how many an event loop can use
   */
  static int of(Map<String, String> limits, int enough) {
    boolean superuser = limits.containsKey("superuser");
    int server = number(limits, "max_connections", Integer.MAX_VALUE);
    if (!superuser) {
      server -=
          number(limits, "superuser_reserved_connections", 0)
              + number(limits, "reserved_connections", 0);
    }
    int share = server / 2 > enough ? server / 2 : server;
    return superuser
        ? share
        : Math.min(share, Math.min(limit(limits, "database"), limit(limits, "role")));
  }

  private static int limit(Map<String, String> limits, String name) {
    int limit = number(limits, name, -1);
    return limit < 0 ? Integer.MAX_VALUE : limit;
  }

  private static int number(Map<String, String> limits, String name, int absent) {
    String number = limits.get(name);
    return number == null ? absent : Integer.parseInt(number);
  }
}

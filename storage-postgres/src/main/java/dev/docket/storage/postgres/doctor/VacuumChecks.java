package dev.docket.storage.postgres.doctor;

import dev.docket.storage.CheckResult;
import io.vertx.sqlclient.Row;
import java.util.List;

/** Checks that what is deleted and changed is cleared away in time. */
final class VacuumChecks {

  private static final String AUTOVACUUM =
      """
      SELECT CURRENT_SETTING('autovacuum') = 'on' AND CURRENT_SETTING('track_counts') = 'on', (
        SELECT STRING_AGG(c.relname::text, ', ' ORDER BY c.relname)
        FROM pg_catalog.pg_class AS c
        WHERE c.oid = ANY (%s) AND EXISTS (
          SELECT 1 FROM UNNEST(c.reloptions) AS o (option)
          WHERE o.option IN ('autovacuum_enabled=false', 'autovacuum_enabled=off',
            'autovacuum_enabled=0')))
      """
          .replace("%s", Tables.OIDS);

  private static final String DEAD =
      """
      SELECT STRING_AGG(t.relname || ' ' || t.n_dead_tup, ', ' ORDER BY t.relname)
      FROM pg_catalog.pg_stat_user_tables AS t
      WHERE t.relid = ANY (%s) AND t.n_dead_tup > 10000 AND t.n_dead_tup > t.n_live_tup / 3
      """
          .replace("%s", Tables.OIDS);

  private static final String AGE =
      """
      SELECT AGE(datfrozenxid)::bigint, CURRENT_SETTING('autovacuum_freeze_max_age')::bigint
      FROM pg_catalog.pg_database WHERE datname = CURRENT_DATABASE()
      """;

  /** PostgreSQL refuses all writes from 2^31, less three millions. */
  private static final long DANGEROUS_AGE = 1_600_000_000;

  private VacuumChecks() {}

  static List<SessionCheck> all() {
    return List.of(
        SessionCheck.ofRow("autovacuum", AUTOVACUUM, VacuumChecks::autovacuum),
        SessionCheck.ofRow("dead-rows", DEAD, VacuumChecks::dead),
        SessionCheck.ofRow("transaction-age", AGE, VacuumChecks::age));
  }

  private static CheckResult autovacuum(Row row) {
    if (!row.getBoolean(0)) {
      return CheckResult.fault(
          "It is off: tables and indexes grow, and PostgreSQL stops writing in the end",
          "ALTER SYSTEM SET autovacuum = on (and track_counts), then SELECT pg_reload_conf().");
    }
    String off = row.getString(1);
    return off == null
        ? CheckResult.ok("on")
        : CheckResult.warning(
            "It is off for " + off, "ALTER TABLE … RESET (autovacuum_enabled) for each of them.");
  }

  private static CheckResult dead(Row row) {
    String tables = row.getString(0);
    return tables == null
        ? CheckResult.ok("Few")
        : CheckResult.warning(
            "Rows that are dead, and more than a third of those alive: " + tables,
            "VACUUM them; look for old transactions in pg_stat_activity and for replication slots"
                + " that nobody uses.");
  }

  private static CheckResult age(Row row) {
    long age = row.getLong(0);
    long frozen = row.getLong(1);
    String found = "The oldest row is " + age + " transactions old";
    String remedy =
        "VACUUM (FREEZE); look for what holds it up: old transactions, prepared transactions,"
            + " replication slots.";
    if (age > DANGEROUS_AGE) {
      return CheckResult.fault(found + "; at 2.1 billion PostgreSQL refuses writes", remedy);
    }
    return age > frozen + frozen / 4
        ? CheckResult.warning(found + ", and should be frozen since " + frozen, remedy)
        : CheckResult.ok(found);
  }
}

package dev.docket.storage.postgres.doctor;

import dev.docket.storage.CheckResult;
import dev.docket.storage.postgres.connect.DatabaseCheck;
import dev.docket.storage.postgres.connect.PostgresSettings;
import dev.docket.storage.postgres.sql.BoundStatement;
import dev.docket.storage.postgres.sql.SqlStates;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.Set;

/** Checks of what the role may do: enough, and no more. */
final class RoleChecks {

  private static final String ATTRIBUTES =
      """
      SELECT r.rolname::text, (
        SELECT STRING_AGG(a.name, ', ') FROM (VALUES
          ('SUPERUSER', r.rolsuper), ('CREATEROLE', r.rolcreaterole),
          ('REPLICATION', r.rolreplication), ('BYPASSRLS', r.rolbypassrls)) AS a (name, given)
        WHERE a.given)
      FROM pg_catalog.pg_roles AS r WHERE r.rolname = CURRENT_USER
      """;

  /** Whether the role may create in the schema, and whose tables it may not alter. */
  private static final String MIGRATION =
      """
      SELECT
        s.name,
        CASE
          WHEN TO_REGNAMESPACE(QUOTE_IDENT(s.name)) IS NULL
          THEN HAS_DATABASE_PRIVILEGE(CURRENT_DATABASE(), 'CREATE')
          ELSE HAS_SCHEMA_PRIVILEGE(s.name, 'CREATE')
        END,
        (
          SELECT STRING_AGG(c.relname::text, ', ' ORDER BY c.relname)
          FROM pg_catalog.pg_class AS c
          WHERE c.oid = ANY (%s) AND NOT PG_HAS_ROLE(c.relowner, 'USAGE'))
      FROM (SELECT COALESCE($1::text, CURRENT_SCHEMA()::text) AS name) AS s
      """
          .replace("%s", Tables.OIDS);

  private static final Set<String> ABSENT = Set.of("42P01", "3F000");
  private static final String DENIED = "42501";

  private RoleChecks() {}

  static List<SessionCheck> of(PostgresSettings settings) {
    return List.of(
        SessionCheck.ofRow("role-attributes", ATTRIBUTES, RoleChecks::attributes),
        new SessionCheck("role-privileges", RoleChecks::privileges),
        new SessionCheck("role-migration", session -> migration(session, settings)));
  }

  private static CheckResult attributes(Row row) {
    String surplus = row.getString(1);
    return surplus == null
        ? CheckResult.ok(row.getString(0) + " has no special rights")
        : CheckResult.warning(
            row.getString(0) + " has rights that Docket does not need: " + surplus,
            "Let Docket use a role of its own that has none of these.");
  }

  private static Future<CheckResult> privileges(SqlConnection session) {
    return session
        .query(DatabaseCheck.QUERY)
        .execute()
        .map(rows -> privileges(rows.iterator().next()))
        .recover(
            failure ->
                switch (SqlStates.state(failure)) {
                  case DENIED ->
                      Future.succeededFuture(denied(String.valueOf(failure.getMessage())));
                  default ->
                      ABSENT.contains(SqlStates.state(failure))
                          ? Future.succeededFuture(CheckResult.ok("There are no tables yet"))
                          : Future.failedFuture(failure);
                });
  }

  private static CheckResult privileges(Row row) {
    String denied = row.getString(2);
    return denied == null ? CheckResult.ok("All that Docket needs") : denied(denied);
  }

  private static CheckResult denied(String what) {
    return CheckResult.fault(
        "PostgreSQL denies " + what, "GRANT SELECT, INSERT, UPDATE, DELETE on Docket's tables.");
  }

  private static Future<CheckResult> migration(SqlConnection session, PostgresSettings settings) {
    return new BoundStatement(MIGRATION, Tuple.of(settings.schema()))
        .runOn(session)
        .map(rows -> migration(rows.iterator().next(), settings.migrate()));
  }

  private static CheckResult migration(Row row, boolean migrates) {
    String schema = row.getString(0);
    String foreign = row.getString(2);
    if (Boolean.TRUE.equals(row.getBoolean(1)) && foreign == null) {
      return CheckResult.ok("It can migrate schema " + schema);
    }
    String found =
        foreign == null
            ? "It may not create tables in schema " + schema
            : "It does not own " + foreign;
    return migrates
        ? CheckResult.warning(
            found + ", so no node can migrate",
            "Let it own the schema, or set postgres-migrate=off and run `docket migrate` as the"
                + " owner.")
        : CheckResult.ok(found + "; another role migrates");
  }
}

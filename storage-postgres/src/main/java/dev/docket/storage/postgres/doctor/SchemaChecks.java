package dev.docket.storage.postgres.doctor;

import dev.docket.storage.CheckResult;
import dev.docket.storage.postgres.connect.PostgresSettings;
import dev.docket.storage.postgres.schema.Migration;
import dev.docket.storage.postgres.schema.Migrations;
import dev.docket.storage.postgres.sql.DatabaseOutage;
import dev.docket.storage.postgres.sql.SqlStates;
import dev.docket.storage.postgres.sql.UnfitDatabaseException;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks of the tables and of their indexes. */
final class SchemaChecks {

  private static final String VERSION =
      "SELECT COALESCE(MAX(number), 0) FROM docket_migration WHERE number > 0";

  private static final String INDEXES =
      """
      SELECT
        c.relname::text, i.indisvalid AND i.indisready AND i.indislive
      FROM pg_catalog.pg_index AS i JOIN pg_catalog.pg_class AS c ON c.oid = i.indexrelid
      WHERE i.indrelid = ANY (%s)
      """
          .replace("%s", Tables.OIDS);

  private static final Pattern INDEX =
      Pattern.compile("\\b(CREATE|DROP) (?:UNIQUE )?INDEX (?:IF (?:NOT )?EXISTS )?(\\w+)");

  private static final Set<String> ABSENT = Set.of("42P01", "3F000");

  private SchemaChecks() {}

  static List<SessionCheck> of(PostgresSettings settings) {
    return List.of(
        new SessionCheck("schema-version", session -> version(session, settings.migrate())),
        new SessionCheck("search-indexes", SchemaChecks::indexes));
  }

  /** The version that the schema has, 0 for none. */
  static Future<Integer> version(SqlConnection session) {
    return session
        .query(VERSION)
        .execute()
        .map(rows -> rows.iterator().next().getInteger(0))
        .recover(
            failure ->
                ABSENT.contains(SqlStates.state(failure))
                    ? Future.succeededFuture(0)
                    : Future.failedFuture(failure));
  }

  private static Future<CheckResult> version(SqlConnection session, boolean migrates) {
    List<Migration> all = Migration.all();
    return version(session)
        .compose(
            version ->
                new Migrations(all)
                    .verify(session)
                    .map(verified -> CheckResult.ok("Version " + verified))
                    .recover(
                        failure ->
                            failure instanceof UnfitDatabaseException unfit
                                ? Future.succeededFuture(
                                    unfit(unfit, version, all.size(), migrates))
                                : Future.failedFuture(failure)));
  }

  private static CheckResult unfit(
      UnfitDatabaseException unfit, int version, int wanted, boolean migrates) {
    if (!unfit.outage().code().equals(DatabaseOutage.MIGRATION_PENDING.outage().code())) {
      return CheckResult.fault(
          String.valueOf(unfit.getMessage()), "Run the version of Docket that migrated it.");
    }
    String found =
        version == 0
            ? "The database has no tables of Docket"
            : "The schema has version " + version + ", this Docket needs " + wanted;
    return migrates
        ? CheckResult.warning(
            found, "Back up; the first node of this version brings it to version " + wanted + ".")
        : CheckResult.fault(found, "Back up, then run `docket migrate`.");
  }

  private static Future<CheckResult> indexes(SqlConnection session) {
    return version(session)
        .compose(
            version ->
                session
                    .query(INDEXES)
                    .execute()
                    .map(
                        rows -> {
                          Set<String> missing =
                              version == Migration.all().size() ? declared() : new TreeSet<>();
                          Set<String> broken = new TreeSet<>();
                          for (Row row : rows) {
                            missing.remove(row.getString(0));
                            if (!row.getBoolean(1)) {
                              broken.add(row.getString(0));
                            }
                          }
                          return indexes(rows.size(), missing, broken);
                        }));
  }

  private static CheckResult indexes(int all, Set<String> missing, Set<String> broken) {
    if (!broken.isEmpty()) {
      return CheckResult.fault(
          "PostgreSQL does not use "
              + String.join(", ", broken)
              + ", which was not built to its end",
          "REINDEX INDEX CONCURRENTLY for each of them.");
    }
    return missing.isEmpty()
        ? CheckResult.ok(all + " indexes")
        : CheckResult.fault(
            "There is no index " + String.join(", ", missing),
            "Create them as Docket's migrations do; searches read whole tables until then.");
  }

  /** The indexes that the migrations leave behind, besides those of keys. */
  private static Set<String> declared() {
    Set<String> names = new TreeSet<>();
    for (Migration migration : Migration.all()) {
      Matcher index = INDEX.matcher(migration.sql());
      while (index.find()) {
        if (index.group(1).equals("CREATE")) {
          names.add(index.group(2));
        } else {
          names.remove(index.group(2));
        }
      }
    }
    return names;
  }
}

package dev.docket.storage.postgres.doctor;

import dev.docket.storage.CheckResult;
import dev.docket.storage.postgres.connect.PostgresSettings;
import io.vertx.core.Future;
import io.vertx.pgclient.SslMode;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks of the server as a whole, and of the way to it. */
final class ServerChecks {

  private static final int OLDEST = 14;

  /** The newest that the tests run on. */
  private static final int NEWEST = 18;

  private static final Duration TOLERATED = Duration.ofSeconds(1);

  /** By how much the time of a signature may be wrong. */
  private static final Duration SIGNATURE = Duration.ofMinutes(5);

  private static final Pattern LOCAL = Pattern.compile("/.*|localhost|::1|127\\..*");

  private static final String TLS =
      "SELECT ssl, version, cipher FROM pg_catalog.pg_stat_ssl WHERE pid = PG_BACKEND_PID()";

  private static final String COLLATION =
      """
      SELECT datcollversion, PG_DATABASE_COLLATION_ACTUAL_VERSION(oid)
      FROM pg_catalog.pg_database WHERE datname = CURRENT_DATABASE()
      """;

  /** The first version that keeps the version of a database's collation. */
  private static final int WITH_COLLATION = 15;

  private ServerChecks() {}

  static List<SessionCheck> of(PostgresSettings settings, InstantSource clock) {
    return List.of(
        SessionCheck.ofRow(
            "database-version",
            "SELECT CURRENT_SETTING('server_version_num')::int",
            row -> version(row.getInteger(0))),
        SessionCheck.ofRow(
            "database-encoding",
            "SELECT CURRENT_SETTING('server_encoding')",
            row -> encoding(row.getString(0))),
        new SessionCheck("database-collation", ServerChecks::collation),
        SessionCheck.ofRow("database-tls", TLS, row -> tls(row, settings)),
        new SessionCheck("clock-skew", session -> skew(session, clock)),
        safety("fsync", "a crash of the machine damages the database"),
        safety("full_page_writes", "a crash of the machine damages the database"),
        safety("synchronous_commit", "a crash loses what was acknowledged last"));
  }

  static CheckResult version(int number) {
    int version = number / 10_000;
    String found = "PostgreSQL " + version + "." + number % 10_000;
    if (version < OLDEST) {
      return CheckResult.fault(found, "Upgrade to PostgreSQL " + OLDEST + " or newer.");
    }
    return version > NEWEST
        ? CheckResult.warning(
            found, "Docket is tested on PostgreSQL " + OLDEST + " to " + NEWEST + ".")
        : CheckResult.ok(found);
  }

  private static CheckResult encoding(String name) {
    return name.equals("UTF8")
        ? CheckResult.ok(name)
        : CheckResult.fault(
            "The database has the encoding " + name,
            "Create one with ENCODING 'UTF8' TEMPLATE template0, and move the data.");
  }

  private static Future<CheckResult> collation(SqlConnection session) {
    return session
        .query("SELECT CURRENT_SETTING('server_version_num')::int / 10000")
        .execute()
        .compose(
            rows ->
                rows.iterator().next().getInteger(0) < WITH_COLLATION
                    ? Future.succeededFuture(
                        CheckResult.ok("This PostgreSQL keeps no version of it"))
                    : session
                        .query(COLLATION)
                        .execute()
                        .map(row -> collation(row.iterator().next())));
  }

  private static CheckResult collation(Row row) {
    String made = row.getString(0);
    String now = row.getString(1);
    return made == null || made.equals(now)
        ? CheckResult.ok(made == null ? "It has no versions" : "Version " + made)
        : CheckResult.warning(
            "The database was made with version " + made + " of its collation, and now has " + now,
            "REINDEX DATABASE, then ALTER DATABASE … REFRESH COLLATION VERSION. Docket's own"
                + " indexes compare by bytes and are not affected.");
  }

  private static CheckResult tls(Row row, PostgresSettings settings) {
    boolean local =
        settings.addresses().stream().allMatch(address -> LOCAL.matcher(address.host()).matches());
    if (!row.getBoolean(0)) {
      return local
          ? CheckResult.ok("None, on this machine")
          : CheckResult.warning(
              "The connection is not encrypted",
              "Switch ssl on in PostgreSQL and say sslmode=verify-full in postgres-url.");
    }
    String found = row.getString(1) + ", " + row.getString(2);
    return local || Set.of(SslMode.VERIFY_CA, SslMode.VERIFY_FULL).contains(settings.sslMode())
        ? CheckResult.ok(found)
        : CheckResult.warning(
            found + ", but nobody checks whose certificate it is",
            "Say sslmode=verify-full and sslrootcert in postgres-url.");
  }

  private static Future<CheckResult> skew(SqlConnection session, InstantSource clock) {
    Instant before = clock.instant();
    return session
        .query("SELECT (EXTRACT(EPOCH FROM CLOCK_TIMESTAMP()) * 1000)::bigint")
        .execute()
        .map(
            rows ->
                skew(
                    Instant.ofEpochMilli(rows.iterator().next().getLong(0)),
                    before,
                    clock.instant()));
  }

  /**
   * @param database its time, at some moment between the two others
   */
  private static CheckResult skew(Instant database, Instant before, Instant after) {
    Duration behind = Duration.between(database, before);
    Duration ahead = Duration.between(after, database);
    Duration least = behind.compareTo(ahead) > 0 ? behind : ahead;
    if (least.compareTo(TOLERATED) <= 0) {
      return CheckResult.ok("Less than a second");
    }
    String found =
        String.format(
            Locale.ROOT,
            "The clock of the database is %d s %s that of this machine",
            least.toSeconds(),
            least.equals(behind) ? "behind" : "ahead of");
    String remedy = "Let both machines follow a time server (chrony, systemd-timesyncd).";
    return least.compareTo(SIGNATURE) > 0
        ? CheckResult.fault(found + "; signatures fail if this one is wrong", remedy)
        : CheckResult.warning(found, remedy);
  }

  /** A check of a setting that must not be off. */
  private static SessionCheck safety(String setting, String consequence) {
    return SessionCheck.ofRow(
        setting.replace('_', '-'),
        "SELECT CURRENT_SETTING('" + setting + "')",
        row ->
            row.getString(0).equals("off")
                ? CheckResult.fault(
                    setting + " is off: " + consequence,
                    "ALTER SYSTEM SET " + setting + " = on, then SELECT pg_reload_conf().")
                : CheckResult.ok(row.getString(0)));
  }
}

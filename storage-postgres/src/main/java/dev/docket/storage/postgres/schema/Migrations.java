package dev.docket.storage.postgres.schema;

import dev.docket.storage.postgres.sql.BoundStatement;
import dev.docket.storage.postgres.sql.DatabaseOutage;
import dev.docket.storage.postgres.sql.SqlStates;
import dev.docket.storage.postgres.sql.Transactions;
import dev.docket.storage.postgres.sql.UnfitDatabaseException;
import io.vertx.core.Future;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Migrates the schema. Each migration runs in a transaction of its own, under a row lock, so that
 * one of several nodes applies it and the others find it done. A node that dies midway leaves
 * nothing behind.
 */
public final class Migrations {

  private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);

  private static final String CREATE_TABLE =
      """
      CREATE TABLE IF NOT EXISTS docket_migration (
        number integer PRIMARY KEY,
        checksum text NOT NULL,
        applied timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP
      )
      """;
  private static final String CREATE_LOCK =
      "INSERT INTO docket_migration (number, checksum) VALUES (0, 'lock') ON CONFLICT DO NOTHING";

  /** Makes others that change the schema wait. */
  static final String LOCK = "SELECT 1 FROM docket_migration WHERE number = 0 FOR UPDATE";

  private static final String APPLIED =
      "SELECT number, checksum FROM docket_migration WHERE number > 0 ORDER BY number";
  private static final String RECORD =
      "INSERT INTO docket_migration (number, checksum) VALUES ($1, $2)";

  /** No such table or schema. */
  private static final Set<String> ABSENT = Set.of("42P01", "3F000");

  /** The states that PostgreSQL reports if two sessions create the same object at the same time. */
  private static final Set<String> CREATED_MEANWHILE =
      Set.of("23505", "42P06", "42P07", "42710", "40001", "XX000");

  private static final int ATTEMPTS = 5;

  private final List<Migration> migrations;

  public Migrations(List<Migration> migrations) {
    this.migrations = List.copyOf(migrations);
  }

  /**
   * Applies what is missing.
   *
   * @param schema the schema to create if it is missing, empty for none
   * @return the number of the last migration
   */
  public Future<Integer> migrate(SqlConnection session, String schema) {
    return applied(session)
        .compose(
            applied ->
                missing(applied).isEmpty()
                    ? Future.succeededFuture(applied.size())
                    : prepare(session, schema, 1).compose(ready -> applyNext(session)));
  }

  /** Whether anything has been applied. */
  public Future<Boolean> haveBegun(SqlConnection session) {
    return applied(session).map(applied -> !applied.isEmpty());
  }

  /** Fails with {@link UnfitDatabaseException} unless everything has been applied. */
  public Future<Integer> verify(SqlConnection session) {
    return applied(session)
        .map(
            applied -> {
              if (!missing(applied).isEmpty()) {
                throw new UnfitDatabaseException(
                    DatabaseOutage.MIGRATION_PENDING,
                    "The schema has version "
                        + applied.size()
                        + " and has to be brought to "
                        + migrations.size()
                        + ", which postgres-migrate=off forbids");
              }
              return applied.size();
            });
  }

  /** The checksums by number, checked against the known ones. */
  private Future<TreeMap<Integer, String>> applied(SqlConnection session) {
    return session
        .query(APPLIED)
        .execute()
        .map(this::checked)
        .recover(
            failure ->
                ABSENT.contains(SqlStates.state(failure))
                    ? Future.succeededFuture(new TreeMap<>())
                    : Future.failedFuture(failure));
  }

  private TreeMap<Integer, String> checked(RowSet<Row> rows) {
    TreeMap<Integer, String> applied = new TreeMap<>();
    rows.forEach(row -> applied.put(row.getInteger(0), row.getString(1)));
    if (!applied.isEmpty() && applied.lastKey() > migrations.size()) {
      throw new UnfitDatabaseException(
          DatabaseOutage.NEWER_SCHEMA,
          "The schema has version "
              + applied.lastKey()
              + ", but this version of Docket knows only "
              + migrations.size()
              + ": start a newer Docket");
    }
    for (Migration migration : migrations) {
      String checksum = applied.get(migration.number());
      if (checksum != null && !checksum.equals(migration.checksum())) {
        throw new UnfitDatabaseException(
            DatabaseOutage.OTHER_SCHEMA,
            "Migration "
                + migration.number()
                + " was applied from another file than this version of Docket has");
      }
    }
    return applied;
  }

  private List<Migration> missing(TreeMap<Integer, String> applied) {
    return migrations.stream()
        .filter(migration -> !applied.containsKey(migration.number()))
        .toList();
  }

  private static Future<?> prepare(SqlConnection session, String schema, int attempt) {
    Future<?> placed =
        schema.isEmpty()
            ? Future.succeededFuture()
            : session.query("CREATE SCHEMA IF NOT EXISTS " + schema).execute();
    return placed
        .compose(ready -> session.query(CREATE_TABLE).execute())
        .compose(ready -> session.query(CREATE_LOCK).execute())
        .<Object>mapEmpty()
        .recover(
            failure ->
                failure instanceof PgException
                        && CREATED_MEANWHILE.contains(SqlStates.state(failure))
                        && attempt < ATTEMPTS
                    ? prepare(session, schema, attempt + 1).mapEmpty()
                    : Future.failedFuture(failure));
  }

  private Future<Integer> applyNext(SqlConnection session) {
    return Transactions.run(session, () -> applyFirstMissing(session))
        .compose(
            brought -> {
              if (brought.isEmpty()) {
                return applied(session).map(Map::size);
              }
              LOG.info("Brought the schema to version {}", brought.get());
              return applyNext(session);
            });
  }

  /** Completes with the version that it has brought the schema to, if anything was missing. */
  private Future<Optional<Integer>> applyFirstMissing(SqlConnection session) {
    return session
        .query(LOCK)
        .execute()
        .compose(locked -> applied(session))
        .compose(
            applied -> {
              List<Migration> missing = missing(applied);
              return missing.isEmpty()
                  ? Future.succeededFuture(Optional.empty())
                  : apply(session, missing.getFirst())
                      .map(done -> Optional.of(missing.getFirst().number()));
            });
  }

  private static Future<?> apply(SqlConnection session, Migration migration) {
    return session
        .query(migration.sql())
        .execute()
        .compose(
            applied ->
                new BoundStatement(RECORD, Tuple.of(migration.number(), migration.checksum()))
                    .runOn(session));
  }
}

package dev.docket.storage.postgres.connect;

import dev.docket.storage.UnavailableException;
import dev.docket.storage.postgres.schema.Distribution;
import dev.docket.storage.postgres.schema.Migrations;
import dev.docket.storage.postgres.sql.DatabaseOutage;
import dev.docket.storage.postgres.sql.SqlStates;
import dev.docket.storage.postgres.sql.UnfitDatabaseException;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Admits a database, which must be reachable, fit for use, and have the schema. */
public final class DatabaseAdmission {

  private static final Logger LOG = LoggerFactory.getLogger(DatabaseAdmission.class);

  private static final String SERVER_SETTINGS =
      """
      SELECT name, setting
      FROM pg_catalog.pg_settings
      WHERE name IN ('fsync', 'full_page_writes', 'server_encoding', 'server_version_num',
        'synchronous_commit')
      """;

  /** The settings that keep a commit safe through a crash. */
  private static final List<String> SAFETY =
      List.of("fsync", "full_page_writes", "synchronous_commit");

  private static final int OLDEST_VERSION = 14;

  private final Connector connector;
  private final PostgresSettings settings;
  private final ServerSearch servers;
  private final Migrations migrations;
  private final ReplicationWatch replication;

  public DatabaseAdmission(Connector connector, PostgresSettings settings, Migrations migrations) {
    this.connector = connector;
    this.settings = settings;
    this.servers = new ServerSearch(connector, settings);
    this.migrations = migrations;
    this.replication = new ReplicationWatch(connector);
  }

  /** Looks at the standbys of the database, at first when it is admitted. */
  public ReplicationWatch replication() {
    return replication;
  }

  /**
   * Succeeds if the database accepts a session, can still be used, and was not replaced by another
   * server of the settings.
   */
  Future<Void> ping() {
    return visit(connector.pingSessions(), this::examine)
        .compose(open -> servers.verifyNotReplaced());
  }

  private Future<Void> examine(SqlConnection session) {
    return session
        .query(DatabaseCheck.QUERY)
        .execute()
        .map(
            answer -> {
              connector.check().verify(answer);
              return null;
            });
  }

  /**
   * Makes sure that the database can be used.
   *
   * @return the version of the schema; fails with {@link UnfitDatabaseException} if only the
   *     operator can help
   */
  public Future<Integer> enter() {
    return servers
        .find()
        .compose(
            open ->
                visit(
                    connector.migrationSessions(),
                    session ->
                        inspect(session)
                            .compose(fit -> budget(session))
                            .compose(budgeted -> refuseIfEmptied(session))
                            .compose(
                                whole ->
                                    settings.migrate()
                                        ? migrate(session)
                                        : migrations.verify(session))
                            .compose(
                                version ->
                                    enter(session)
                                        .compose(entered -> replication.look(session))
                                        .map(version))));
  }

  private Future<Void> enter(SqlConnection session) {
    return session
        .query(DatabaseCheck.QUERY)
        .execute()
        .map(
            answer -> {
              connector.check().admit(answer);
              return null;
            });
  }

  /**
   * Refuses an empty database after this process has used another one. Whoever emptied it, or
   * pointed Docket to an empty one, may not have meant to.
   */
  private Future<Void> refuseIfEmptied(SqlConnection session) {
    if (!connector.check().hasAdmitted()) {
      return Future.succeededFuture();
    }
    return migrations
        .haveBegun(session)
        .map(
            begun -> {
              if (!begun) {
                throw new UnfitDatabaseException(
                    DatabaseOutage.EMPTIED,
                    "The database is empty, and what Docket had stored there is gone: bring it"
                        + " back, or begin anew with `docket migrate` or a restart of Docket");
              }
              return null;
            });
  }

  /**
   * Migrates the schema, whatever the settings say. Fails with {@link UnavailableException} if the
   * database cannot be used.
   */
  public Future<Integer> migrate() {
    return servers
        .find()
        .compose(
            open ->
                visit(
                    connector.migrationSessions(),
                    session -> inspect(session).compose(fit -> migrate(session))))
        .recover(failure -> Future.failedFuture(unavailable(failure)));
  }

  /** A failure to connect, as the exception that callers of the store get. */
  static UnavailableException unavailable(Throwable failure) {
    return failure instanceof UnavailableException known ? known : SqlStates.away(failure);
  }

  private Future<Integer> migrate(SqlConnection session) {
    return migrations
        .migrate(session, settings.schema() == null ? "" : settings.schema())
        .compose(
            version ->
                settings.distribute()
                    ? Distribution.run(session).map(version)
                    : Future.succeededFuture(version));
  }

  private static <T> Future<T> visit(
      WorkloadSessions sessions, Function<SqlConnection, Future<T>> work) {
    return sessions.use(work).eventually(sessions::close);
  }

  private static Future<Void> inspect(SqlConnection session) {
    return session
        .query(SERVER_SETTINGS)
        .execute()
        .map(
            rows -> {
              inspect(settings(rows));
              return null;
            });
  }

  /** Finds out how many connections this node may have, and limits all workloads to them. */
  private Future<Void> budget(SqlConnection session) {
    return session
        .query(ConnectionBudget.QUERY)
        .execute()
        .map(
            rows -> {
              grant(ConnectionBudget.of(settings(rows), connector.wanted()));
              return null;
            });
  }

  private void grant(int allowed) {
    if (allowed < ConnectionBudget.MINIMUM) {
      throw new UnfitDatabaseException(
          DatabaseOutage.FEW_CONNECTIONS,
          String.format(
              Locale.ROOT,
              "PostgreSQL allows Docket %d connection; at least %d are required",
              allowed,
              ConnectionBudget.MINIMUM));
    }
    int before = connector.granted();
    // One looks after the database.
    connector.grant(allowed - 1);
    int wanted = connector.wantedByAll();
    if (connector.granted() < wanted && connector.granted() != before) {
      LOG.warn(
          "PostgreSQL allows this node {} connections; all event loops together would use {} and"
              + " take turns instead",
          allowed,
          wanted + 1);
    }
  }

  private static Map<String, String> settings(RowSet<Row> rows) {
    Map<String, String> settings = new HashMap<>();
    rows.forEach(row -> settings.put(row.getString(0), row.getString(1)));
    return settings;
  }

  private static void inspect(Map<String, String> server) {
    int version = Integer.parseInt(server.getOrDefault("server_version_num", "0")) / 10_000;
    if (version < OLDEST_VERSION) {
      throw new UnfitDatabaseException(
          DatabaseOutage.OLD_VERSION,
          "PostgreSQL " + OLDEST_VERSION + " or newer is required; this is " + version);
    }
    String encoding = server.getOrDefault("server_encoding", "UTF8");
    if (!encoding.equals("UTF8")) {
      throw new UnfitDatabaseException(
          DatabaseOutage.OTHER_ENCODING,
          "A database with the encoding UTF8 is required; this one has " + encoding);
    }
    for (String name : SAFETY) {
      if ("off".equals(server.get(name))) {
        LOG.warn("{} IS OFF IN POSTGRESQL: A CRASH LOSES OR DAMAGES DATA THAT WAS STORED", name);
      }
    }
  }
}

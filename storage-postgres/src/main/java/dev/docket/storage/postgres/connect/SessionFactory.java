package dev.docket.storage.postgres.connect;

import dev.docket.storage.postgres.sql.DatabaseOutage;
import dev.docket.storage.postgres.sql.UnfitDatabaseException;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.internal.ContextInternal;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.PgConnection;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.spi.ConnectionFactory;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Opens sessions to one endpoint, and configures them. Closing it ends them all. */
final class SessionFactory {

  /** Resets a parameter to its default. */
  static final String DEFAULT = "DEFAULT";

  /**
   * Parameters without which one installation could work on the tables of another, or lose writes.
   */
  private static final List<String> VITAL = List.of("search_path", "default_transaction_isolation");

  /** Their values. Each session asks, and the view pg_settings would compute all that there are. */
  private static final String VITAL_QUERY =
      "SELECT CURRENT_SETTING('search_path'), CURRENT_SETTING('default_transaction_isolation')";

  private final ConnectionFactory<PgConnectOptions> factory;
  private final PgConnectOptions options;
  private final Function<Workload, Map<String, String>> parameters;

  /**
   * @param parameters the parameters of a session by workload; the same names for each workload
   */
  SessionFactory(
      ConnectionFactory<PgConnectOptions> factory,
      PgConnectOptions options,
      Function<Workload, Map<String, String>> parameters) {
    this.factory = factory;
    this.options = options;
    this.parameters = parameters;
  }

  /** Opens a session and sets it up. */
  Future<PgConnection> open(ContextInternal context, Workload work) {
    return factory
        .connect(context, options)
        .map(PgConnection::cast)
        // What ends a session is told by what was asked of it.
        .onSuccess(session -> session.exceptionHandler(ended -> {}))
        .compose(
            session -> setUp(session, work).map(session).onFailure(failure -> session.close()));
  }

  /**
   * Sets up a session for a workload, whatever it was used for before. This is not done at the
   * login, since a pooler refuses or drops parameters that it does not know. Fails with {@link
   * UnfitDatabaseException} if the session does not keep the parameters.
   */
  Future<Void> setUp(PgConnection session, Workload work) {
    Map<String, String> wanted = parameters.apply(work);
    if (wanted.isEmpty()) {
      return Future.succeededFuture();
    }
    StringBuilder statements = new StringBuilder();
    wanted.forEach(
        (name, value) ->
            statements.append("SET ").append(name).append(" TO ").append(value).append(';'));
    Future<?> set = session.query(statements.toString()).execute();
    Future<RowSet<Row>> seen = session.query(VITAL_QUERY).execute();
    return set.compose(done -> seen)
        .map(
            rows -> {
              Row values = rows.iterator().next();
              for (int i = 0; i < VITAL.size(); i++) {
                compare(VITAL.get(i), values.getString(i), wanted);
              }
              return null;
            });
  }

  private static void compare(String name, String seen, Map<String, String> wanted) {
    String value = wanted.getOrDefault(name, DEFAULT);
    if (!value.equals(DEFAULT) && !unquoted(value).equals(unquoted(seen))) {
      throw new UnfitDatabaseException(
          DatabaseOutage.POOLED,
          String.format(
                  Locale.ROOT,
                  "PostgreSQL has %s at %s, though it was set to %s: there is a pooler in between that does",
                  name,
                  seen,
                  value)
              + " not keep sessions apart");
    }
  }

  private static String unquoted(String value) {
    return value.replace("'", "").replace("\"", "");
  }

  Future<Void> close() {
    Promise<Void> closed = Promise.promise();
    factory.close(closed);
    return closed.future();
  }
}

package dev.docket.storage.postgres.connect;

import dev.docket.storage.postgres.sql.SessionSource;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.SqlConnection;
import java.util.Map;
import java.util.function.Function;

/** Sessions like those of the store. */
public final class StoreSessions implements SessionSource {

  private final WorkloadSessions sessions;

  /** Sessions on which each statement is planned for its parameters. */
  public StoreSessions(Vertx vertx, String url) {
    this(vertx, url, Workload.SEARCH);
  }

  public StoreSessions(Vertx vertx, String url, Workload work) {
    this.sessions =
        new Connector(vertx, PostgresSettings.read(Map.of("url", url))).sessionsFor(work);
  }

  @Override
  public <T> Future<T> use(Function<SqlConnection, Future<T>> work) {
    return sessions.use(work);
  }

  public Future<Void> close() {
    return sessions.close();
  }
}

package dev.docket.storage.postgres.connect;

import dev.docket.storage.postgres.sql.SessionSource;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.SqlConnection;
import java.util.Map;
import java.util.function.Function;

/** Sessions like those that the store searches on. */
public final class StoreSessions implements SessionSource {

  private final WorkloadSessions sessions;

  public StoreSessions(Vertx vertx, String url) {
    this.sessions =
        new Connector(vertx, PostgresSettings.read(Map.of("url", url))).searchSessions();
  }

  @Override
  public <T> Future<T> use(Function<SqlConnection, Future<T>> work) {
    return sessions.use(work);
  }

  public Future<Void> close() {
    return sessions.close();
  }
}

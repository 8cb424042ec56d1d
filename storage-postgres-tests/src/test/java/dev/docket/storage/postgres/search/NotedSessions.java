package dev.docket.storage.postgres.search;

import dev.docket.storage.postgres.sql.SessionSource;
import io.vertx.core.Future;
import io.vertx.pgclient.PgConnection;
import io.vertx.sqlclient.SqlConnection;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** Sessions that note each statement. */
final class NotedSessions implements SessionSource {

  private final SessionSource sessions;
  private final List<String> statements = new CopyOnWriteArrayList<>();

  NotedSessions(SessionSource sessions) {
    this.sessions = sessions;
  }

  /** The statements since the last time that they were taken. */
  List<String> take() {
    List<String> taken = List.copyOf(statements);
    statements.clear();
    return taken;
  }

  @Override
  public <T> Future<T> use(Function<SqlConnection, Future<T>> work) {
    return sessions.use(session -> work.apply(noted(PgConnection.cast(session))));
  }

  private PgConnection noted(PgConnection session) {
    return (PgConnection)
        Proxy.newProxyInstance(
            NotedSessions.class.getClassLoader(),
            new Class<?>[] {PgConnection.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("preparedQuery")) {
                statements.add((String) arguments[0]);
              }
              try {
                return method.invoke(session, arguments);
              } catch (InvocationTargetException failure) {
                throw failure.getCause();
              }
            });
  }
}

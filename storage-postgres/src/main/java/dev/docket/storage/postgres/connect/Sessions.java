package dev.docket.storage.postgres.connect;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.function.Function;

/** The sessions for one sort of work. */
public final class Sessions {

  private final Connections connections;
  private final Work work;

  public Sessions(Connections connections, Work work) {
    this.connections = connections;
    this.work = work;
  }

  /** A session, which whoever takes it closes. */
  public Future<SqlConnection> take() {
    return connections.take(work);
  }

  /** Does some work on a session. */
  public <T> Future<T> use(Function<SqlConnection, Future<T>> work) {
    return take().compose(session -> work.apply(session).eventually(session::close));
  }

  /** Ends the connections, also those of other sorts of work. */
  public Future<Void> close() {
    return connections.close(new IllegalStateException("The connections are closed"));
  }
}

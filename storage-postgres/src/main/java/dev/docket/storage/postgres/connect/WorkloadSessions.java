package dev.docket.storage.postgres.connect;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.function.Function;

/** The sessions for one sort of work. */
public final class WorkloadSessions {

  private final ConnectionPool pool;
  private final Workload work;

  public WorkloadSessions(ConnectionPool pool, Workload work) {
    this.pool = pool;
    this.work = work;
  }

  /** A session, which whoever takes it closes. */
  public Future<SqlConnection> acquire() {
    return pool.acquire(work);
  }

  /** Does some work on a session. */
  public <T> Future<T> use(Function<SqlConnection, Future<T>> work) {
    return acquire().compose(session -> work.apply(session).eventually(session::close));
  }

  /** Ends the connections, also those of other sorts of work. */
  public Future<Void> close() {
    return pool.close(new IllegalStateException("The connections are closed"));
  }
}

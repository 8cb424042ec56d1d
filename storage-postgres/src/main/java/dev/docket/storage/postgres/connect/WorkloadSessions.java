package dev.docket.storage.postgres.connect;

import dev.docket.storage.postgres.sql.SessionSource;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.function.Function;

/** The sessions of a pool for one workload. */
public final class WorkloadSessions implements SessionSource {

  private final ConnectionPool pool;
  private final Workload workload;

  public WorkloadSessions(ConnectionPool pool, Workload workload) {
    this.pool = pool;
    this.workload = workload;
  }

  /** A session, which the caller closes. */
  public Future<SqlConnection> acquire() {
    return pool.acquire(workload);
  }

  @Override
  public <T> Future<T> use(Function<SqlConnection, Future<T>> work) {
    return acquire().compose(session -> work.apply(session).eventually(session::close));
  }

  /** Closes the pool, for other workloads too. */
  public Future<Void> close() {
    return pool.close(new IllegalStateException("The connections are closed"));
  }
}

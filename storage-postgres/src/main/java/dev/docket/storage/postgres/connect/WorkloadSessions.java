package dev.docket.storage.postgres.connect;

import dev.docket.storage.StorageMetrics;
import dev.docket.storage.postgres.sql.SessionSource;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.function.Function;

/** The sessions of a pool for one workload. */
public final class WorkloadSessions implements SessionSource {

  private final ConnectionPool pool;
  private final Workload workload;
  private final String name;
  private final StorageMetrics metrics;

  /** Sessions whose use is not measured. */
  public WorkloadSessions(ConnectionPool pool, Workload workload) {
    this(pool, workload, "", StorageMetrics.NONE);
  }

  /**
   * @param name what metrics call the work
   * @param metrics is told how long the work waits for sessions, and uses them
   */
  public WorkloadSessions(
      ConnectionPool pool, Workload workload, String name, StorageMetrics metrics) {
    this.pool = pool;
    this.workload = workload;
    this.name = name;
    this.metrics = metrics;
  }

  /** A session, which the caller closes. */
  public Future<SqlConnection> acquire() {
    Future<SqlConnection> session = pool.acquire(workload);
    if (metrics == StorageMetrics.NONE) {
      return session;
    }
    long asked = System.nanoTime();
    return session.onSuccess(lent -> measure(lent, asked));
  }

  private void measure(SqlConnection session, long asked) {
    long begun = System.nanoTime();
    metrics.waited(name, begun - asked);
    if (session instanceof PooledConnection lent) {
      lent.onClose(() -> metrics.worked(name, System.nanoTime() - begun));
    }
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

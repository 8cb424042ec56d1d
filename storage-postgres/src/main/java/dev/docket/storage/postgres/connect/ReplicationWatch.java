package dev.docket.storage.postgres.connect;

import dev.docket.storage.postgres.connect.Replication.State;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.SqlConnection;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks whether another server has every commit that was acknowledged, as far as the role may see,
 * and tells the log when that changes. A standby that has gone is missed even if PostgreSQL has
 * been told not to wait for it any more.
 */
public final class ReplicationWatch {

  private static final Logger LOG = LoggerFactory.getLogger(ReplicationWatch.class);

  /** Each look takes a connection, for a moment. */
  private static final Duration PERIOD = Duration.ofSeconds(30);

  private final Connector connector;
  private volatile @Nullable String alarm;
  private volatile boolean closed;

  /** Whether commits were seen to wait for a standby. Only on one event loop. */
  private boolean wasSynchronous;

  public ReplicationWatch(Connector connector) {
    this.connector = connector;
  }

  /**
   * Looks every so often, besides each time that the database is connected to.
   *
   * @param context of an event loop
   * @param isUsable whether the database can be used now
   */
  public void start(Vertx vertx, Context context, BooleanSupplier isUsable) {
    vertx.setTimer(
        PERIOD.toMillis(), timer -> context.runOnContext(now -> round(vertx, context, isUsable)));
  }

  public void close() {
    closed = true;
  }

  private void round(Vertx vertx, Context context, BooleanSupplier isUsable) {
    if (closed) {
      return;
    }
    // A database that cannot be asked is told of by whoever uses it.
    Future<Void> looked = isUsable.getAsBoolean() ? look() : Future.succeededFuture();
    looked.onComplete(done -> start(vertx, context, isUsable));
  }

  /** What is wrong, in sentences that anyone may read. */
  public List<String> alarms() {
    String current = alarm;
    return current == null ? List.of() : List.of(current);
  }

  private Future<Void> look() {
    WorkloadSessions sessions = connector.pingSessions();
    return sessions.use(this::look).eventually(sessions::close);
  }

  /** Looks once. Only on one event loop; never fails, as nothing depends on it. */
  Future<Void> look(SqlConnection session) {
    return session
        .query(Replication.QUERY)
        .execute()
        .onSuccess(answer -> tell(sentence(Replication.of(answer).state())))
        .transform(looked -> Future.succeededFuture());
  }

  private @Nullable String sentence(State state) {
    wasSynchronous |= state == State.SYNCHRONOUS;
    return switch (state) {
      case SYNCHRONOUS -> null;
      case HIDDEN -> null;
      case ALONE ->
          wasSynchronous
              ? "The synchronous standby is gone: the loss of PostgreSQL loses what was stored"
              : null;
      case ASYNCHRONOUS, NOT_AWAITED ->
          "Replication is asynchronous: a failover loses what was stored last";
      case MISSING -> "The synchronous standby is missing: commits wait for it";
    };
  }

  private void tell(@Nullable String now) {
    String before = alarm;
    alarm = now;
    if (now != null && !now.equals(before)) {
      LOG.warn("{}", now);
    }
    if (now == null && before != null) {
      LOG.info("Replication is in order again");
    }
  }
}

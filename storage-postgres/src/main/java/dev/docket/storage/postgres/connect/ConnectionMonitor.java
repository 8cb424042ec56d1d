package dev.docket.storage.postgres.connect;

import dev.docket.storage.UnavailableException;
import dev.docket.storage.postgres.sql.AwayException;
import dev.docket.storage.postgres.sql.SqlStates;
import dev.docket.storage.postgres.sql.UnfitDatabaseException;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tracks whether the database can be used. It connects at the start. After a suspicious failure, a
 * ping decides. While the database is unavailable, calls fail at once, and it tries to connect
 * until it succeeds.
 */
public final class ConnectionMonitor {

  private static final Logger LOG = LoggerFactory.getLogger(ConnectionMonitor.class);

  /** How long a ping may take before the database counts as unavailable. */
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  /** The pause between two attempts to connect. */
  private static final Duration PAUSE = Duration.ofMillis(500);

  /** The same if only the operator can help: each attempt is a line in the database's log. */
  private static final Duration PAUSE_OF_REFUSED = Duration.ofSeconds(2);

  private final Vertx vertx;
  private final Context context;
  private final DatabaseAdmission admission;
  private final Object name;
  private final Runnable disconnect;
  private final Promise<Void> decided = Promise.promise();

  /** Why calls cannot be made; null while they can. */
  private volatile @Nullable RuntimeException refusal = SqlStates.away(new TimeoutException());

  private final AtomicBoolean closed = new AtomicBoolean();
  private boolean pinging;

  /**
   * @param context on which everything here runs
   * @param name what the log calls the database
   * @param disconnect closes all connections, when the database goes away or has changed
   */
  public ConnectionMonitor(
      Vertx vertx, Context context, DatabaseAdmission admission, Object name, Runnable disconnect) {
    this.vertx = vertx;
    this.context = context;
    this.admission = admission;
    this.name = name;
    this.disconnect = disconnect;
  }

  public void start() {
    context.runOnContext(now -> enter());
  }

  /** Whether the first attempt to connect has ended. */
  public boolean isDecided() {
    return decided.future().isComplete();
  }

  /** Completes when the first attempt to connect has ended, successfully or not. */
  public Future<Void> decided() {
    return decided.future();
  }

  /** Why calls cannot be made; null while they can. */
  public @Nullable RuntimeException refusal() {
    return refusal;
  }

  /**
   * Checks the database after a call failed. A refused login needs no ping: until the ping was
   * answered, each call would try to log in.
   */
  public void suspect(Throwable why) {
    context.runOnContext(
        now -> {
          if (!SqlStates.isRefusedLogin(why)) {
            ping(SqlStates.isStale(why));
          } else if (refusal == null) {
            reject(why);
          }
        });
  }

  /** Refuses all calls from now on; returns false if it did already. */
  public boolean close() {
    if (!closed.compareAndSet(false, true)) {
      return false;
    }
    refusal = new IllegalStateException("The store is closed");
    decided.tryComplete();
    return true;
  }

  private void enter() {
    if (closed.get()) {
      return;
    }
    admission
        .enter()
        .onComplete(
            entered -> {
              if (closed.get()) {
                return;
              }
              if (entered.succeeded()) {
                LOG.info("PostgreSQL at {} is ready, schema version {}", name, entered.result());
                refusal = null;
              } else {
                Duration pause = stayOut(entered.cause());
                vertx.timer(pause.toMillis(), TimeUnit.MILLISECONDS).onSuccess(now -> enter());
              }
              decided.tryComplete();
            });
  }

  /** Refuses calls; returns the pause before the next attempt to connect. */
  private Duration stayOut(Throwable cause) {
    RuntimeException before = refusal;
    UnavailableException after = DatabaseAdmission.unavailable(cause);
    if (before == null
        || !isDecided()
        || !Objects.equals(before.getMessage(), after.getMessage())) {
      LOG.error("PostgreSQL at {} is unavailable; still trying: {}", name, after.getMessage());
    }
    refusal = after;
    boolean needsHelp =
        after instanceof UnfitDatabaseException
            || (after instanceof AwayException away && away.isRefusal());
    return needsHelp ? PAUSE_OF_REFUSED : PAUSE;
  }

  /**
   * @param stale whether existing connections cannot be used even if new ones can be opened
   */
  private void ping(boolean stale) {
    if (pinging || closed.get() || refusal != null) {
      return;
    }
    pinging = true;
    admission
        .ping()
        .timeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
        .onComplete(
            answered -> {
              pinging = false;
              if (closed.get()) {
                return;
              }
              if (answered.failed() && !SqlStates.isInsufficientResources(answered.cause())) {
                reject(answered.cause());
              } else if (stale) {
                disconnect.run();
              }
            });
  }

  private void reject(Throwable cause) {
    stayOut(cause);
    disconnect.run();
    enter();
  }
}

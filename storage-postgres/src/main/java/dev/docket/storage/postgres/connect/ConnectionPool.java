package dev.docket.storage.postgres.connect;

import dev.docket.storage.postgres.connect.WaitQueue.Waiter;
import dev.docket.storage.postgres.sql.SqlStates;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.internal.ContextInternal;
import io.vertx.sqlclient.SqlConnection;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The connections of one event loop, shared by all workloads. Each workload has sessions of its own
 * as long as there are enough. If the database grants fewer, workloads take turns, and a caller
 * that finds no session waits for one.
 */
public final class ConnectionPool {

  private static final Logger LOG = LoggerFactory.getLogger(ConnectionPool.class);

  /** The pause before another attempt if the database has not granted a single connection. */
  private static final Duration PAUSE = Duration.ofMillis(250);

  /** The same if there are some connections. */
  private static final Duration LONG_PAUSE = Duration.ofSeconds(5);

  /** A caller that has waited so long for a connection to open takes another one that is free. */
  private static final Duration SLOW = Duration.ofMillis(500);

  /** How long an orderly end of the sessions may take. */
  private static final Duration FAREWELL = Duration.ofMillis(500);

  private final ContextInternal context;
  private final SessionFactory factory;
  private final int size;
  private final WaitQueues queues;
  private final Duration patience;
  private final Duration rest;
  private final @Nullable Runnable onStarvation;

  private final IdleSessions idle = new IdleSessions();
  private int open;
  private int opening;
  private int stalled;
  private int owed;
  private boolean pausing;
  private int pauses;
  private @Nullable Throwable shortage;
  private long shortageSince;
  private @Nullable Throwable closed;

  /** An attempt to open a session. */
  private static final class Attempt {
    private boolean slow;
    private boolean over;
  }

  /**
   * @param limits how many sessions each workload may use at once; no more than {@code size}
   * @param queue the most callers that may wait for each workload
   * @param patience how long callers wait
   * @param rest how long a session may be idle and still be used
   * @param onStarvation what to do if the database does not grant a single one, so that some are
   *     granted later; null to do nothing, and not to wait
   */
  ConnectionPool(
      ContextInternal context,
      SessionFactory factory,
      int size,
      Map<Workload, Integer> limits,
      int queue,
      Duration patience,
      Duration rest,
      @Nullable Runnable onStarvation) {
    this.context = context;
    this.factory = factory;
    this.size = size;
    this.queues = new WaitQueues(limits, queue);
    this.patience = patience;
    this.rest = rest;
    this.onStarvation = onStarvation;
  }

  /** A session, which the caller closes. From any thread. */
  Future<SqlConnection> acquire(Workload work) {
    Promise<SqlConnection> answer = context.promise();
    context.emit(now -> acquire(work, answer));
    return answer.future();
  }

  private void acquire(Workload work, Promise<SqlConnection> answer) {
    if (closed != null) {
      answer.fail(closed);
      return;
    }
    WaitQueue queue = queues.of(work);
    Waiter waiter = queues.add(queue, answer);
    if (waiter == null) {
      return;
    }
    serve();
    if (!answer.future().isComplete()) {
      long timer =
          context
              .owner()
              .setTimer(patience.toMillis(), late -> context.emit(now -> giveUp(queue, waiter)));
      answer.future().onComplete(answered -> context.owner().cancelTimer(timer));
    }
  }

  private void giveUp(WaitQueue queue, Waiter waiter) {
    if (queue.remove(waiter)) {
      Throwable why = shortage();
      waiter
          .answer()
          .tryFail(
              why != null
                  ? why
                  : new TimeoutException(
                      "No connection was free for " + patience.toMillis() + " ms"));
    }
  }

  /** Why there are fewer connections than there could be, or null. */
  public @Nullable Throwable shortage() {
    boolean stillSo = System.nanoTime() - shortageSince < LONG_PAUSE.multipliedBy(2).toNanos();
    return stillSo ? shortage : null;
  }

  /** The callers that wait. Like the next two, only on the event loop. */
  public int waiting() {
    return queues.waiting();
  }

  /** The connections in use. */
  public int used() {
    return open - idle.size();
  }

  /** The connections that are open and not in use. */
  public int idle() {
    return idle.size();
  }

  /** Serves the callers that have waited longest first, while there are connections. */
  private void serve() {
    idle.closeIdleFor(rest);
    Set<Workload> unservable = EnumSet.noneOf(Workload.class);
    while (closed == null) {
      WaitQueue next = queues.next(unservable);
      if (next == null) {
        return;
      }
      if (!serve(next)) {
        unservable.add(next.workload());
      }
    }
  }

  /** Serves the first of a queue; false if there is no session for it yet. */
  private boolean serve(WaitQueue queue) {
    OpenSession session = idle.pollFor(queue.workload());
    if (session == null) {
      if (stalled == 0 && (mayOpen() || queue.isOpening())) {
        while (mayOpen() && queue.needsAnother()) {
          open(queue);
        }
        return false;
      }
      session = idle.pollOldest();
    }
    if (session == null) {
      return false;
    }
    lend(session, queue, queue.serveFirst());
    return true;
  }

  private boolean mayOpen() {
    return !pausing && open + opening < size;
  }

  private void lend(OpenSession session, WaitQueue queue, Waiter waiter) {
    PooledConnection lent =
        new PooledConnection(
            session.connection(), () -> context.emit(now -> release(session, queue)));
    if (session.workload() == queue.workload()) {
      pass(lent, waiter);
      return;
    }
    factory
        .setUp(session.connection(), queue.workload())
        .onSuccess(
            done -> {
              session.configuredFor(queue.workload());
              pass(lent, waiter);
            })
        .onFailure(
            failure -> {
              session.close();
              lent.close();
              waiter.answer().tryFail(failure);
            });
  }

  private static void pass(PooledConnection lent, Waiter waiter) {
    if (!waiter.answer().tryComplete(lent)) {
      lent.close();
    }
  }

  private void release(OpenSession session, WaitQueue queue) {
    queue.release();
    if (session.isUsable()) {
      if (owed > 0 && open > 1) {
        owed--;
        session.close();
      } else {
        idle.add(session);
      }
    }
    serve();
  }

  private void open(WaitQueue queue) {
    opening++;
    queue.startOpening();
    Attempt attempt = new Attempt();
    long timer =
        context.owner().setTimer(SLOW.toMillis(), late -> context.emit(now -> stall(attempt)));
    factory
        .open(context, queue.workload())
        .onComplete(
            opened -> {
              context.owner().cancelTimer(timer);
              attempt.over = true;
              stalled -= attempt.slow ? 1 : 0;
              opening--;
              queue.endOpening();
              if (opened.failed()) {
                failed(queue, opened.cause());
              } else if (closed != null) {
                opened.result().close();
              } else {
                opened(new OpenSession(opened.result(), queue.workload()));
              }
            });
  }

  private void stall(Attempt attempt) {
    if (!attempt.over) {
      attempt.slow = true;
      stalled++;
      serve();
    }
  }

  private void opened(OpenSession session) {
    open++;
    shortage = null;
    session.connection().closeHandler(over -> context.emit(now -> ended(session)));
    idle.add(session);
    serve();
  }

  private void ended(OpenSession session) {
    if (!session.markClosed()) {
      return;
    }
    open--;
    idle.remove(session);
    if (open == 0) {
      pausing = false;
    }
    serve();
  }

  private void failed(WaitQueue queue, Throwable cause) {
    if (onStarvation != null && SqlStates.isInsufficientResources(cause)) {
      if (shortage == null) {
        LOG.warn(
            "PostgreSQL grants no more connections; going on with {}: {}",
            open,
            cause.getMessage());
      }
      shortage = cause;
      shortageSince = System.nanoTime();
      pause(open == 0 ? PAUSE : LONG_PAUSE);
      if (open == 0) {
        onStarvation.run();
      }
    } else {
      queue.failFirst(cause);
    }
    serve();
  }

  /** Opens no more connections for a while, which each call starts again. */
  private void pause(Duration duration) {
    pausing = true;
    int pause = ++pauses;
    context
        .owner()
        .setTimer(
            duration.toMillis(),
            over ->
                context.emit(
                    now -> {
                      if (pause == pauses) {
                        pausing = false;
                        serve();
                      }
                    }));
  }

  /**
   * Gives up a connection for event loops that have none, if there are several. From any thread.
   */
  public void releaseOne() {
    context.emit(
        now -> {
          if (open > 1) {
            pause(LONG_PAUSE);
            OpenSession session = idle.pollOldest();
            if (session == null) {
              owed = 1;
            } else {
              session.close();
            }
          }
        });
  }

  /** Fails all callers that wait or come later, and closes the connections. From any thread. */
  public Future<Void> close(Throwable why) {
    Promise<Void> end = context.promise();
    context.emit(now -> close(why, end));
    return end.future();
  }

  private void close(Throwable why, Promise<Void> end) {
    if (closed == null) {
      closed = why;
      queues.failAll(why);
    }
    List<Future<Void>> farewells = idle.closeAll();
    Future.join(farewells)
        .timeout(FAREWELL.toMillis(), TimeUnit.MILLISECONDS)
        .eventually(factory::close)
        .<Void>transform(done -> Future.succeededFuture())
        .onComplete(end);
  }
}

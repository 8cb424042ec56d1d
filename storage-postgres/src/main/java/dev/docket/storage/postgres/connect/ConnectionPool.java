package dev.docket.storage.postgres.connect;

import dev.docket.storage.postgres.sql.OverloadException;
import dev.docket.storage.postgres.sql.SqlStates;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.internal.ContextInternal;
import io.vertx.pgclient.PgConnection;
import io.vertx.sqlclient.SqlConnection;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Some connections of one event loop, shared by all sorts of work. Each sort has sessions of its
 * own as long as there are enough; where the database grants fewer, they take turns, and who finds
 * none waits for one instead of failing.
 */
public final class ConnectionPool {

  private static final Logger LOG = LoggerFactory.getLogger(ConnectionPool.class);

  /** The pause before another attempt when the database has not granted a single connection. */
  private static final Duration PAUSE = Duration.ofMillis(250);

  /** The same when there are some to go on with. */
  private static final Duration LONG_PAUSE = Duration.ofSeconds(5);

  /** After this long, whoever waits for a connection that is being made takes another one. */
  private static final Duration SLOW = Duration.ofMillis(500);

  /** How long an end with good manners may take. */
  private static final Duration FAREWELL = Duration.ofMillis(500);

  private final ContextInternal context;
  private final SessionFactory factory;
  private final int size;
  private final Map<Workload, Desk> desks = new EnumMap<>(Workload.class);
  private final int queue;
  private final Duration patience;
  private final @Nullable Runnable onStarvation;

  private final Deque<Held> idle = new ArrayDeque<>();
  private int open;
  private int opening;
  private int stalled;
  private int owed;
  private long tickets;
  private boolean pausing;
  private int pauses;
  private @Nullable Throwable shortage;
  private long shortageSince;
  private @Nullable Throwable closed;

  /** A session that is open. */
  private static final class Held {
    private final PgConnection session;
    private Workload work;
    private boolean ending;
    private boolean ended;

    Held(PgConnection session, Workload work) {
      this.session = session;
      this.work = work;
    }

    void end() {
      ending = true;
      session.close();
    }
  }

  /** To open a session. */
  private static final class Attempt {
    private boolean slow;
    private boolean over;
  }

  private record Waiter(long ticket, Promise<SqlConnection> answer) {}

  /** What one sort of work has and wants. */
  private static final class Desk {
    private final Workload work;
    private final int most;
    private final ArrayDeque<Waiter> waiting = new ArrayDeque<>();
    private int used;
    private int opening;

    Desk(Workload work, int most) {
      this.work = work;
      this.most = most;
    }
  }

  /**
   * @param most how many sessions each sort of work may use at once; no more than {@code size}
   * @param queue the most that may wait
   * @param patience how long they wait
   * @param onStarvation what to do when the database grants not a single one, to have some after a
   *     while; null for nothing, and to wait for none
   */
  ConnectionPool(
      ContextInternal context,
      SessionFactory factory,
      int size,
      Map<Workload, Integer> most,
      int queue,
      Duration patience,
      @Nullable Runnable onStarvation) {
    this.context = context;
    this.factory = factory;
    this.size = size;
    this.queue = queue;
    this.patience = patience;
    this.onStarvation = onStarvation;
    most.forEach((work, sessions) -> desks.put(work, new Desk(work, sessions)));
  }

  /** A session, which whoever takes it closes. From any thread. */
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
    Desk desk = desk(work);
    if (desk.waiting.size() >= queue) {
      answer.fail(new OverloadException("Too many calls wait for a connection"));
      return;
    }
    Waiter waiter = new Waiter(tickets++, answer);
    desk.waiting.add(waiter);
    serve();
    if (!answer.future().isComplete()) {
      long timer =
          context
              .owner()
              .setTimer(patience.toMillis(), late -> context.emit(now -> giveUp(desk, waiter)));
      answer.future().onComplete(answered -> context.owner().cancelTimer(timer));
    }
  }

  private void giveUp(Desk desk, Waiter waiter) {
    if (desk.waiting.remove(waiter)) {
      Throwable why = shortage();
      waiter.answer.tryFail(
          why != null
              ? why
              : new TimeoutException("No connection was free for " + patience.toMillis() + " ms"));
    }
  }

  private Desk desk(Workload work) {
    Desk desk = desks.get(work);
    if (desk == null) {
      throw new IllegalArgumentException("No connections for " + work);
    }
    return desk;
  }

  /** Why there are fewer connections than there could be, or null. */
  public @Nullable Throwable shortage() {
    boolean stillSo = System.nanoTime() - shortageSince < LONG_PAUSE.multipliedBy(2).toNanos();
    return stillSo ? shortage : null;
  }

  /** Serves those who have waited longest first, as far as there are connections. */
  private void serve() {
    List<Desk> able = new ArrayList<>(desks.values());
    while (closed == null) {
      able.removeIf(desk -> desk.waiting.isEmpty() || desk.used >= desk.most);
      Desk next = null;
      for (Desk desk : able) {
        if (next == null || desk.waiting.element().ticket() < next.waiting.element().ticket()) {
          next = desk;
        }
      }
      if (next == null) {
        return;
      }
      if (!serve(next)) {
        able.remove(next);
      }
    }
  }

  private boolean serve(Desk desk) {
    Held held = idleFor(desk.work);
    if (held == null) {
      if (stalled == 0 && (mayOpen() || desk.opening > 0)) {
        while (mayOpen() && desk.opening < Math.min(desk.waiting.size(), desk.most - desk.used)) {
          open(desk);
        }
        return false;
      }
      held = idle.pollLast();
    }
    if (held == null) {
      return false;
    }
    desk.used++;
    lend(held, desk, desk.waiting.remove());
    return true;
  }

  private boolean mayOpen() {
    return !pausing && open + opening < size;
  }

  /** The session that was given back last, of those that are set up for some work. */
  private @Nullable Held idleFor(Workload work) {
    Iterator<Held> each = idle.iterator();
    while (each.hasNext()) {
      Held held = each.next();
      if (held.work == work) {
        each.remove();
        return held;
      }
    }
    return null;
  }

  private void lend(Held held, Desk desk, Waiter waiter) {
    PooledConnection lent =
        new PooledConnection(held.session, () -> context.emit(now -> release(held, desk)));
    if (held.work == desk.work) {
      pass(lent, waiter);
      return;
    }
    factory
        .setUp(held.session, desk.work)
        .onSuccess(
            done -> {
              held.work = desk.work;
              pass(lent, waiter);
            })
        .onFailure(
            failure -> {
              held.end();
              lent.close();
              waiter.answer.tryFail(failure);
            });
  }

  private static void pass(PooledConnection lent, Waiter waiter) {
    if (!waiter.answer.tryComplete(lent)) {
      lent.close();
    }
  }

  private void release(Held held, Desk desk) {
    desk.used--;
    if (!held.ended && !held.ending) {
      if (owed > 0 && open > 1) {
        owed--;
        held.end();
      } else {
        idle.addFirst(held);
      }
    }
    serve();
  }

  private void open(Desk desk) {
    opening++;
    desk.opening++;
    Attempt attempt = new Attempt();
    long timer =
        context.owner().setTimer(SLOW.toMillis(), late -> context.emit(now -> stall(attempt)));
    factory
        .open(context, desk.work)
        .onComplete(
            opened -> {
              context.owner().cancelTimer(timer);
              attempt.over = true;
              stalled -= attempt.slow ? 1 : 0;
              opening--;
              desk.opening--;
              if (opened.failed()) {
                failed(desk, opened.cause());
              } else if (closed != null) {
                opened.result().close();
              } else {
                opened(new Held(opened.result(), desk.work));
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

  private void opened(Held held) {
    open++;
    shortage = null;
    held.session.closeHandler(closed -> context.emit(now -> ended(held)));
    idle.addFirst(held);
    serve();
  }

  private void ended(Held held) {
    if (held.ended) {
      return;
    }
    held.ended = true;
    open--;
    idle.remove(held);
    if (open == 0) {
      pausing = false;
    }
    serve();
  }

  private void failed(Desk desk, Throwable cause) {
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
      Waiter waiter = desk.waiting.poll();
      if (waiter != null) {
        waiter.answer.tryFail(cause);
      }
    }
    serve();
  }

  /** Opens no more for a while, which begins anew with each call. */
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

  /** Gives up a connection for those who have none, if there are several. From any thread. */
  public void releaseOne() {
    context.emit(
        now -> {
          if (open > 1) {
            pause(LONG_PAUSE);
            Held held = idle.pollLast();
            if (held == null) {
              owed = 1;
            } else {
              held.end();
            }
          }
        });
  }

  /** Fails all that wait, and all that come later, and ends the connections. From any thread. */
  public Future<Void> close(Throwable why) {
    Promise<Void> end = context.promise();
    context.emit(now -> close(why, end));
    return end.future();
  }

  private void close(Throwable why, Promise<Void> end) {
    if (closed == null) {
      closed = why;
      for (Desk desk : desks.values()) {
        desk.waiting.forEach(waiter -> waiter.answer.tryFail(why));
        desk.waiting.clear();
      }
    }
    List<Future<Void>> farewells = idle.stream().map(held -> held.session.close()).toList();
    Future.join(farewells)
        .timeout(FAREWELL.toMillis(), TimeUnit.MILLISECONDS)
        .eventually(factory::close)
        .<Void>transform(done -> Future.succeededFuture())
        .onComplete(end);
  }
}

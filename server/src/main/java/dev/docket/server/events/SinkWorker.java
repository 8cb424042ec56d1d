package dev.docket.server.events;

import static io.vertx.core.Future.fromCompletionStage;

import dev.docket.events.SinkCursor;
import dev.docket.events.sink.EventSink;
import dev.docket.operations.Stages;
import dev.docket.storage.Change;
import dev.docket.storage.Changes;
import dev.docket.storage.Key;
import dev.docket.storage.LogBounds;
import dev.docket.storage.StaleException;
import dev.docket.storage.Storage;
import dev.docket.storage.Stored;
import dev.docket.storage.Tenant;
import dev.docket.storage.UnavailableException;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Delivers the events of a sink while this server holds its lease: those of each tenant in their
 * order, those of several tenants beside each other, and what is replayed beside what is new.
 * Confined to a context of Vert.x.
 */
final class SinkWorker {

  private static final Logger LOG = LoggerFactory.getLogger(SinkWorker.class);

  private static final long PERIOD_MILLIS = 200;

  /** Replays are looked for once in so many periods. */
  private static final int PERIODS_OF_REPLAYS = 5;

  /** The most tenants whose events are delivered at a time. */
  private static final int MOST_AT_ONCE = 8;

  private final Vertx vertx;
  private final Storage storage;
  private final SinkPlan plan;
  private final EventSink sink;
  private final InstantSource clock;
  private final SinkMeter meter = new SinkMeter();
  private final LeaseKeeper lease;

  /** Where the sink is in the log of each tenant, while this server holds the lease. */
  private final Map<Tenant, Stored<SinkCursor>> cursors = new HashMap<>();

  private final Set<Tenant> underWay = new HashSet<>();
  private int periods;
  private boolean begun;
  private boolean looking;
  private boolean away;
  private volatile boolean closed;

  /**
   * @param holder names this server, as no other is named
   * @param clock tells when an event is too old to be tried again
   */
  SinkWorker(
      Vertx vertx,
      Storage storage,
      SinkPlan plan,
      EventSink sink,
      String holder,
      InstantSource clock) {
    this.vertx = vertx;
    this.storage = storage;
    this.plan = plan;
    this.sink = sink;
    this.clock = clock;
    this.lease = new LeaseKeeper(storage, plan.name(), holder, System::nanoTime);
  }

  SinkPlan plan() {
    return plan;
  }

  SinkMeter meter() {
    return meter;
  }

  /** What an operator should know, in sentences. */
  List<String> alarms() {
    return meter.isGone()
        ? List.of(
            "The receiver of the sink "
                + plan.name()
                + " wants no more events, and gets none until the server is started again")
        : List.of();
  }

  /** Begins, on a context of its own. */
  void begin() {
    Context context = vertx.getOrCreateContext();
    ReplayWorker replays =
        new ReplayWorker(context, storage, plan, delivery(context), clock, this::report);
    context.runOnContext(
        now -> vertx.setPeriodic(1, PERIOD_MILLIS, timer -> onTick(context, replays, timer)));
  }

  private void onTick(Context context, ReplayWorker replays, long timer) {
    if (closed) {
      vertx.cancelTimer(timer);
    } else if (!looking) {
      looking = true;
      fromCompletionStage(lease.attend(), context)
          .compose(done -> look(context))
          .compose(done -> lookForReplays(replays))
          .onComplete(
              looked -> {
                looking = false;
                meter.holds(lease.isHolding());
                report(looked.cause());
              });
    }
  }

  private Future<?> look(Context context) {
    if (!lease.isHolding()) {
      begun = false;
      cursors.clear();
      return Future.succeededFuture();
    }
    return fromCompletionStage(storage.logs(), context)
        .compose(logs -> begun ? Future.succeededFuture(logs) : start(context, logs))
        .onSuccess(logs -> follow(context, logs));
  }

  private Future<?> lookForReplays(ReplayWorker replays) {
    periods = (periods + 1) % PERIODS_OF_REPLAYS;
    return isWanted() && periods == 0 ? replays.look() : Future.succeededFuture();
  }

  /**
   * Reads the cursors. A sink that has none anywhere is new: it begins with what is changed from
   * now on, and with the first change of tenants that have no log yet.
   */
  private Future<List<LogBounds>> start(Context context, List<LogBounds> logs) {
    Key<SinkCursor> mark = SinkCursor.key(plan.name(), Tenant.SHARED);
    List<Key<?>> keys = new ArrayList<>(List.of(mark));
    logs.forEach(log -> keys.add(SinkCursor.key(plan.name(), log.tenant())));
    return fromCompletionStage(storage.get(keys), context)
        .compose(
            snapshot -> {
              for (LogBounds log : logs) {
                Stored<SinkCursor> cursor =
                    snapshot.find(SinkCursor.key(plan.name(), log.tenant()));
                if (cursor != null) {
                  cursors.put(log.tenant(), cursor);
                }
              }
              begun = true;
              return snapshot.find(mark) == null
                  ? startAtTheEnd(context, mark, logs)
                  : Future.succeededFuture(logs);
            });
  }

  private Future<List<LogBounds>> startAtTheEnd(
      Context context, Key<SinkCursor> mark, List<LogBounds> logs) {
    List<Change> changes = new ArrayList<>();
    changes.add(Change.create(mark, new SinkCursor(0)));
    for (LogBounds log : logs) {
      changes.add(
          Change.create(SinkCursor.key(plan.name(), log.tenant()), new SinkCursor(log.last())));
    }
    begun = false;
    // What is written is read in the next round.
    return fromCompletionStage(storage.commit(new Changes(changes)), context)
        .map(done -> List.of());
  }

  private void follow(Context context, List<LogBounds> logs) {
    long behind = 0;
    for (LogBounds log : logs) {
      Stored<SinkCursor> cursor = cursors.get(log.tenant());
      long position = cursor == null ? 0 : cursor.value().position();
      behind += Math.max(0, log.last() - Math.max(position, log.trimmed()));
      if (isWanted()
          && position < log.last()
          && underWay.size() < MOST_AT_ONCE
          && underWay.add(log.tenant())) {
        new TenantDelivery(context, storage, plan, meter, delivery(context))
            .run(log, cursor)
            .onComplete(
                done -> {
                  underWay.remove(log.tenant());
                  if (done.succeeded()) {
                    cursors.put(log.tenant(), done.result());
                  } else {
                    failed(done.cause());
                  }
                });
      }
    }
    meter.isBehind(behind);
  }

  private EventDelivery delivery(Context context) {
    return new EventDelivery(vertx, context, storage, plan, sink, meter, clock, this::isWanted);
  }

  /** Whether this server is to send events. It keeps the lease if the receiver wants none. */
  private boolean isWanted() {
    return lease.isHolding() && !closed && !meter.isGone();
  }

  /** What a failed delivery left is read anew, cursor and all. */
  private void failed(Throwable failure) {
    begun = false;
    cursors.clear();
    report(failure);
  }

  private void report(@Nullable Throwable failure) {
    Throwable cause = failure == null ? null : Stages.cause(failure);
    boolean awayNow = cause instanceof UnavailableException;
    if (cause != null
        && !awayNow
        && !(cause instanceof StaleException)
        && !(cause instanceof EventDelivery.StoppedException)) {
      LOG.warn("The events of the sink {} cannot be delivered now", plan.name(), cause);
    }
    if (awayNow && !away) {
      LOG.warn("The sink {} waits for the store", plan.name());
    }
    away = awayNow;
  }

  /** Delivers nothing more, and leaves the lease to other servers. */
  Future<Void> close() {
    closed = true;
    return Future.fromCompletionStage(lease.release()).onComplete(left -> sink.close());
  }
}

package dev.docket.server.events;

import static io.vertx.core.Future.fromCompletionStage;

import dev.docket.events.EventReplay;
import dev.docket.events.PendingReplay;
import dev.docket.operations.Stages;
import dev.docket.storage.Change;
import dev.docket.storage.Changes;
import dev.docket.storage.Page;
import dev.docket.storage.Storage;
import dev.docket.storage.Stored;
import dev.docket.storage.Tenant;
import dev.docket.storage.Window;
import io.vertx.core.Context;
import io.vertx.core.Future;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds the replays of a sink and carries them out beside what is new: those of a tenant one after
 * the other, so that each case keeps its order. Confined to a context.
 */
final class ReplayWorker {

  private static final Logger LOG = LoggerFactory.getLogger(ReplayWorker.class);

  /** The most replays that are carried out at a time. */
  private static final int MOST_AT_ONCE = 4;

  /** The most replays that are looked at. */
  private static final int LOOKED_AT = 100;

  /** An entry of the list that is older, and whose replay is not there, is one that never began. */
  private static final Duration NEVER_BEGAN = Duration.ofHours(1);

  private final Context context;
  private final Storage storage;
  private final SinkPlan plan;
  private final EventDelivery delivery;
  private final InstantSource clock;
  private final Consumer<Throwable> failed;
  private final Map<Tenant, ReplayDelivery> underWay = new HashMap<>();

  /**
   * @param failed is told of replays that could not go on now
   */
  ReplayWorker(
      Context context,
      Storage storage,
      SinkPlan plan,
      EventDelivery delivery,
      InstantSource clock,
      Consumer<Throwable> failed) {
    this.context = context;
    this.storage = storage;
    this.plan = plan;
    this.delivery = delivery;
    this.clock = clock;
    this.failed = failed;
  }

  /** Stops what was cancelled and begins what there is to do; completes when that is known. */
  Future<?> look() {
    return Future.all(underWay.values().stream().map(ReplayDelivery::heed).toList())
        .compose(heeded -> lookForMore());
  }

  private Future<?> lookForMore() {
    Window window = new Window(LOOKED_AT, PendingReplay.idsOf(plan.name()), Window.Order.ASCENDING);
    return fromCompletionStage(storage.list(Tenant.SHARED, PendingReplay.KIND, window), context)
        .onSuccess(this::begin);
  }

  private void begin(Page<Stored<PendingReplay>> page) {
    for (Stored<PendingReplay> entry : page.items()) {
      Tenant tenant = entry.value().subject().tenant();
      if (entry.key().id().startsWith(PendingReplay.idsOf(plan.name()))
          && underWay.size() < MOST_AT_ONCE
          && !underWay.containsKey(tenant)) {
        ReplayDelivery replay =
            new ReplayDelivery(context, storage, plan, delivery, clock, entry.value().subject());
        underWay.put(tenant, replay);
        run(entry, replay)
            .onComplete(
                done -> {
                  underWay.remove(tenant);
                  Throwable failure = done.cause();
                  if (failure != null
                      && !(Stages.cause(failure) instanceof EventDelivery.StoppedException)) {
                    failed.accept(failure);
                  }
                });
      }
    }
  }

  private Future<?> run(Stored<PendingReplay> entry, ReplayDelivery replaying) {
    return fromCompletionStage(storage.get(List.of(entry.value().subject())), context)
        .compose(snapshot -> run(entry, replaying, snapshot.find(entry.value().subject())));
  }

  private Future<?> run(
      Stored<PendingReplay> entry, ReplayDelivery replaying, @Nullable Stored<EventReplay> replay) {
    if (replay == null) {
      return entry.value().startedTime().plus(NEVER_BEGAN).isBefore(clock.instant())
          ? remove(entry)
          : Future.succeededFuture();
    }
    if (replay.value().endedTime() != null) {
      return remove(entry);
    }
    return replaying
        .run(replay)
        .onSuccess(ended -> tell(entry, ended))
        .compose(ended -> remove(entry));
  }

  private void tell(Stored<PendingReplay> entry, EventReplay ended) {
    LOG.info(
        "The replay {} to the sink {} of account {} is {}: {} events have arrived, {} have not",
        entry.value().replayId(),
        plan.name(),
        entry.value().account(),
        ended.state(),
        ended.delivered(),
        ended.failed());
  }

  private Future<?> remove(Stored<PendingReplay> entry) {
    return fromCompletionStage(
        storage.commit(Changes.of(Change.deleteUnder(entry.key()))), context);
  }
}

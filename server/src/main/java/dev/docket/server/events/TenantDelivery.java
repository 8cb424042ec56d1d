package dev.docket.server.events;

import static io.vertx.core.Future.fromCompletionStage;

import dev.docket.StoredKinds;
import dev.docket.events.SinkCursor;
import dev.docket.operations.Stages;
import dev.docket.storage.Change;
import dev.docket.storage.Changes;
import dev.docket.storage.Key;
import dev.docket.storage.LogBounds;
import dev.docket.storage.LogPage;
import dev.docket.storage.LogRange;
import dev.docket.storage.Storage;
import dev.docket.storage.Stored;
import dev.docket.storage.Tenant;
import dev.docket.storage.TrimmedException;
import io.vertx.core.Context;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Delivers what a sink has yet to get of a tenant, in the order of the log. It goes on to the next
 * page when each event of one has arrived or is a dead letter, and notes then how far it is. So
 * events are delivered at least once, and no case overtakes itself. Confined to a context.
 */
final class TenantDelivery {

  private static final Logger LOG = LoggerFactory.getLogger(TenantDelivery.class);

  /** The most entries that are in memory. */
  private static final int PAGE = 200;

  private final Context context;
  private final Storage storage;
  private final SinkPlan plan;
  private final SinkMeter meter;
  private final EventDelivery delivery;

  TenantDelivery(
      Context context, Storage storage, SinkPlan plan, SinkMeter meter, EventDelivery delivery) {
    this.context = context;
    this.storage = storage;
    this.plan = plan;
    this.meter = meter;
    this.delivery = delivery;
  }

  /**
   * Delivers up to the end of the log as it is known; completes with how far it came.
   *
   * @param cursor null if the sink has got nothing of the tenant yet
   * @return fails with an {@link EventDelivery.StoppedException} if the server is not to deliver
   *     any more
   */
  Future<Stored<SinkCursor>> run(LogBounds log, @Nullable Stored<SinkCursor> cursor) {
    return AsyncLoop.run(
        context,
        deliverPage(log, cursor),
        noted -> noted.value().position() >= log.last(),
        noted -> deliverPage(log, noted));
  }

  private Future<Stored<SinkCursor>> deliverPage(
      LogBounds log, @Nullable Stored<SinkCursor> cursor) {
    long position = cursor == null ? 0 : cursor.value().position();
    return page(log.tenant(), Math.max(position, log.trimmed()), position)
        .compose(
            page ->
                delivery
                    .deliver(events(page))
                    .compose(delivered -> note(log.tenant(), cursor, page.next())));
  }

  private Future<LogPage> page(Tenant tenant, long after, long cursor) {
    if (after > cursor && cursor > 0) {
      meter.missed(after - cursor);
      LOG.warn(
          "The sink {} was too late for {} changes of account {}: they are kept no longer",
          plan.name(),
          after - cursor,
          tenant.account());
    }
    return fromCompletionStage(
            storage.readLog(new LogRange(tenant, after, PAGE), StoredKinds.ALL), context)
        .recover(
            failure ->
                Stages.cause(failure) instanceof TrimmedException trimmed
                    ? page(tenant, trimmed.trimmed(), after)
                    : Future.failedFuture(failure));
  }

  private List<DueEvent> events(LogPage page) {
    return page.entries().stream().map(plan::event).flatMap(Optional::stream).toList();
  }

  private Future<Stored<SinkCursor>> note(
      Tenant tenant, @Nullable Stored<SinkCursor> before, long position) {
    Key<SinkCursor> key = SinkCursor.key(plan.name(), tenant);
    SinkCursor cursor = new SinkCursor(position);
    Change change = before == null ? Change.create(key, cursor) : Change.replace(before, cursor);
    return fromCompletionStage(storage.commit(Changes.of(change)), context)
        .compose(done -> fromCompletionStage(storage.get(List.of(key)), context))
        .map(snapshot -> Optional.ofNullable(snapshot.find(key)).orElseThrow());
  }
}

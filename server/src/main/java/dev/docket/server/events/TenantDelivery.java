package dev.docket.server.events;

import dev.docket.StoredKinds;
import dev.docket.events.DeadLetter;
import dev.docket.events.SinkCursor;
import dev.docket.events.sink.DeliveryResult;
import dev.docket.events.sink.EventSink;
import dev.docket.events.sink.OutgoingEvent;
import dev.docket.operations.Stages;
import dev.docket.storage.Change;
import dev.docket.storage.Changes;
import dev.docket.storage.Key;
import dev.docket.storage.LogBounds;
import dev.docket.storage.LogEntry;
import dev.docket.storage.LogPage;
import dev.docket.storage.LogRange;
import dev.docket.storage.Storage;
import dev.docket.storage.Stored;
import dev.docket.storage.Tenant;
import dev.docket.storage.TrimmedException;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
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

  private final Vertx vertx;
  private final Context context;
  private final Storage storage;
  private final SinkPlan plan;
  private final EventSink sink;
  private final SinkMeter meter;
  private final InstantSource clock;
  private final BooleanSupplier holding;

  /**
   * @param holding whether this server is to deliver
   */
  TenantDelivery(
      Vertx vertx,
      Context context,
      Storage storage,
      SinkPlan plan,
      EventSink sink,
      SinkMeter meter,
      InstantSource clock,
      BooleanSupplier holding) {
    this.vertx = vertx;
    this.context = context;
    this.storage = storage;
    this.plan = plan;
    this.sink = sink;
    this.meter = meter;
    this.clock = clock;
    this.holding = holding;
  }

  /** The server is about to stop, or another one delivers. */
  private static final class StoppedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    StoppedException() {
      super("Another server delivers", null, false, false);
    }
  }

  /**
   * Delivers up to the end of the log as it is known; completes with how far it came.
   *
   * @param cursor null if the sink has got nothing of the tenant yet
   */
  Future<Stored<SinkCursor>> run(LogBounds log, @Nullable Stored<SinkCursor> cursor) {
    long position = cursor == null ? 0 : cursor.value().position();
    return page(log.tenant(), Math.max(position, log.trimmed()), position)
        .compose(
            page ->
                deliverAll(events(page))
                    .compose(delivered -> note(log.tenant(), cursor, page.next())))
        .compose(
            noted ->
                noted.value().position() >= log.last()
                    ? Future.succeededFuture(noted)
                    : run(log, noted))
        .recover(
            failure ->
                Stages.cause(failure) instanceof StoppedException && cursor != null
                    ? Future.succeededFuture(cursor)
                    : Future.failedFuture(failure));
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
    return on(storage.readLog(new LogRange(tenant, after, PAGE), StoredKinds.ALL))
        .recover(
            failure ->
                Stages.cause(failure) instanceof TrimmedException trimmed
                    ? page(tenant, trimmed.trimmed(), after)
                    : Future.failedFuture(failure));
  }

  private List<OutgoingEvent> events(LogPage page) {
    List<OutgoingEvent> events = new ArrayList<>();
    for (LogEntry<?> entry : page.entries()) {
      plan.sent()
          .event(entry)
          .filter(plan.wanted())
          .map(EventEnvelope::outgoing)
          .ifPresent(events::add);
    }
    return events;
  }

  private Future<?> deliverAll(List<OutgoingEvent> events) {
    Future<?> delivered = Future.succeededFuture();
    for (int start = 0; start < events.size(); start += sink.maxBatch()) {
      List<OutgoingEvent> batch =
          events.subList(start, Math.min(start + sink.maxBatch(), events.size()));
      delivered = delivered.compose(before -> deliver(batch, 1, clock.instant()));
    }
    return delivered;
  }

  /** Delivers a batch, and what is left of it again and again. */
  private Future<?> deliver(List<OutgoingEvent> batch, int attempt, Instant since) {
    if (!holding.getAsBoolean()) {
      return Future.failedFuture(new StoppedException());
    }
    return on(sink.deliver(batch))
        .recover(failure -> Future.succeededFuture(allToRetry(batch, Stages.cause(failure))))
        .compose(outcomes -> settle(batch, outcomes, attempt, since));
  }

  private static List<DeliveryResult> allToRetry(List<OutgoingEvent> batch, Throwable failure) {
    String message = failure.getMessage();
    String reason = message == null ? failure.getClass().getSimpleName() : message;
    return batch.stream()
        .<DeliveryResult>map(event -> new DeliveryResult.Retry(reason, null))
        .toList();
  }

  private Future<?> settle(
      List<OutgoingEvent> batch, List<DeliveryResult> outcomes, int attempt, Instant since) {
    List<OutgoingEvent> left = new ArrayList<>();
    List<DeadLetter> letters = new ArrayList<>();
    boolean tooLong = Duration.between(since, clock.instant()).compareTo(plan.patience()) > 0;
    Duration pause = Duration.ZERO;
    String why = "";
    for (int i = 0; i < batch.size(); i++) {
      OutgoingEvent event = batch.get(i);
      String reason =
          switch (outcomes.get(i)) {
            case DeliveryResult.Delivered arrived -> null;
            case DeliveryResult.Refused refused -> {
              letters.add(letter(event, refused.reason()));
              yield null;
            }
            case DeliveryResult.Retry retry -> {
              meter.retried();
              pause = longer(pause, Backoff.before(attempt, retry.after()));
              yield retry.reason();
            }
            case DeliveryResult.NotTried waiting -> waiting.reason();
            case DeliveryResult.Gone gone -> {
              pause = longer(pause, Backoff.LONGEST_ASKED);
              yield gone.reason();
            }
          };
      if (reason == null) {
        if (outcomes.get(i) instanceof DeliveryResult.Delivered) {
          meter.delivered();
        }
      } else if (tooLong) {
        letters.add(letter(event, "Not taken in " + plan.patience() + ": " + reason));
      } else {
        left.add(event);
        why = why.isEmpty() ? reason : why;
      }
    }
    Future<?> kept = keep(letters);
    if (left.isEmpty()) {
      return kept;
    }
    if (attempt == 1 || Long.bitCount(attempt) == 1) {
      LOG.warn(
          "The sink {} does not take {} events, attempt {}: {}",
          plan.name(),
          left.size(),
          attempt,
          why);
    }
    long millis = Math.max(1, pause.toMillis());
    return kept.compose(done -> vertx.timer(millis, TimeUnit.MILLISECONDS))
        .compose(rested -> deliver(left, attempt + 1, since));
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? other : one;
  }

  private DeadLetter letter(OutgoingEvent event, String reason) {
    return new DeadLetter(
        plan.name(), event.id().toString(), clock.instant(), reason, event.envelope());
  }

  private Future<?> keep(List<DeadLetter> letters) {
    if (letters.isEmpty()) {
      return Future.succeededFuture();
    }
    List<Change> changes = new ArrayList<>();
    for (DeadLetter letter : letters) {
      changes.add(Change.create(DeadLetter.key(letter), letter));
    }
    return on(storage.commit(new Changes(changes)))
        .onSuccess(
            done ->
                letters.forEach(
                    letter -> {
                      meter.gaveUp();
                      LOG.warn(
                          "The event {} is a dead letter of the sink {}: {}",
                          letter.eventId(),
                          plan.name(),
                          letter.reason());
                    }));
  }

  private Future<Stored<SinkCursor>> note(
      Tenant tenant, @Nullable Stored<SinkCursor> before, long position) {
    Key<SinkCursor> key = SinkCursor.key(plan.name(), tenant);
    SinkCursor cursor = new SinkCursor(position);
    Change change = before == null ? Change.create(key, cursor) : Change.replace(before, cursor);
    return on(storage.commit(Changes.of(change)))
        .compose(done -> on(storage.get(List.of(key))))
        .map(snapshot -> Optional.ofNullable(snapshot.find(key)).orElseThrow());
  }

  private <T> Future<T> on(CompletionStage<T> stage) {
    return Future.fromCompletionStage(stage, context);
  }
}

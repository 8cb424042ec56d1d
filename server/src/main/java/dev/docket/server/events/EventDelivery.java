package dev.docket.server.events;

import static io.vertx.core.Future.fromCompletionStage;

import dev.docket.events.DeadLetter;
import dev.docket.events.sink.DeliveryResult;
import dev.docket.events.sink.EventSink;
import dev.docket.operations.Stages;
import dev.docket.storage.Change;
import dev.docket.storage.Changes;
import dev.docket.storage.Key;
import dev.docket.storage.Storage;
import dev.docket.storage.Stored;
import dev.docket.storage.Tenant;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Timer;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Delivers events to a sink: again and again what it does not take, until each has arrived or is a
 * dead letter. Confined to a context.
 */
final class EventDelivery {

  private static final Logger LOG = LoggerFactory.getLogger(EventDelivery.class);

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
  EventDelivery(
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

  /** The server is about to stop, another one delivers, or the receiver wants no more events. */
  static final class StoppedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    StoppedException() {
      super("Nothing more is delivered here", null, false, false);
    }
  }

  /** What has become of events: those that are in neither list were not delivered. */
  record Outcome(List<DueEvent> arrived, List<DueEvent> givenUp) {}

  /**
   * Delivers events of a tenant, those of each case in their order.
   *
   * @return fails with a {@link StoppedException} if the server is not to deliver any more
   */
  Future<Outcome> deliver(List<DueEvent> events) {
    return deliver(events, Promise.promise().future());
  }

  /**
   * Delivers events of a tenant, as above, for as long as it is wanted.
   *
   * @param unwanted nothing is sent any more when it has completed, and no retry is waited for
   */
  Future<Outcome> deliver(List<DueEvent> events, Future<?> unwanted) {
    Outcome outcome = new Outcome(new ArrayList<>(), new ArrayList<>());
    Future<?> delivered = Future.succeededFuture();
    for (int start = 0; start < events.size(); start += sink.maxBatch()) {
      List<DueEvent> batch =
          events.subList(start, Math.min(start + sink.maxBatch(), events.size()));
      delivered = delivered.compose(before -> deliverBatch(batch, unwanted, outcome));
    }
    return delivered.map(done -> outcome);
  }

  /**
   * A try to deliver a batch.
   *
   * @param number from 1
   * @param left what is to be tried again
   * @param pause before that
   */
  private record Attempt(int number, List<DueEvent> left, Duration pause) {}

  /** Delivers a batch, and what is left of it again and again. */
  private Future<?> deliverBatch(List<DueEvent> batch, Future<?> unwanted, Outcome outcome) {
    if (unwanted.isComplete()) {
      return Future.succeededFuture();
    }
    Instant since = clock.instant();
    return AsyncLoop.run(
        context,
        attempt(1, batch, since, outcome),
        attempt -> attempt.left().isEmpty() || unwanted.isComplete(),
        attempt ->
            rest(attempt.pause(), unwanted)
                .compose(
                    rested ->
                        unwanted.isComplete()
                            ? Future.succeededFuture(attempt)
                            : attempt(attempt.number() + 1, attempt.left(), since, outcome)));
  }

  private Future<?> rest(Duration pause, Future<?> unwanted) {
    Timer timer = vertx.timer(Math.max(1, pause.toMillis()), TimeUnit.MILLISECONDS);
    return Future.any(timer, unwanted).onComplete(rested -> timer.cancel());
  }

  private Future<Attempt> attempt(
      int number, List<DueEvent> batch, Instant since, Outcome outcome) {
    if (!holding.getAsBoolean()) {
      return Future.failedFuture(new StoppedException());
    }
    return fromCompletionStage(sink.deliver(batch.stream().map(DueEvent::event).toList()), context)
        .recover(failure -> Future.succeededFuture(allToRetry(batch, Stages.cause(failure))))
        .compose(results -> settle(batch, results, number, since, outcome));
  }

  private static List<DeliveryResult> allToRetry(List<DueEvent> batch, Throwable failure) {
    String message = failure.getMessage();
    String reason = message == null ? failure.getClass().getSimpleName() : message;
    return batch.stream()
        .<DeliveryResult>map(event -> new DeliveryResult.Retry(reason, null))
        .toList();
  }

  private Future<Attempt> settle(
      List<DueEvent> batch,
      List<DeliveryResult> results,
      int number,
      Instant since,
      Outcome outcome) {
    List<DueEvent> left = new ArrayList<>();
    Map<Key<DeadLetter>, DeadLetter> letters = new LinkedHashMap<>();
    boolean tooLong = Duration.between(since, clock.instant()).compareTo(plan.patience()) > 0;
    Duration pause = Duration.ZERO;
    String why = "";
    boolean isGone = false;
    for (int i = 0; i < batch.size(); i++) {
      DueEvent event = batch.get(i);
      String reason =
          switch (results.get(i)) {
            case DeliveryResult.Delivered delivered -> null;
            case DeliveryResult.Refused refused -> {
              giveUp(event, refused.reason(), letters);
              outcome.givenUp().add(event);
              yield null;
            }
            case DeliveryResult.Retry retry -> {
              meter.retried();
              pause = longer(pause, Backoff.before(number, retry.after()));
              yield retry.reason();
            }
            case DeliveryResult.NotTried waiting -> waiting.reason();
            case DeliveryResult.Gone gone -> {
              isGone = true;
              yield gone.reason();
            }
          };
      if (reason == null) {
        if (results.get(i) instanceof DeliveryResult.Delivered) {
          meter.delivered();
          outcome.arrived().add(event);
        }
      } else if (tooLong && !isGone) {
        giveUp(event, "Not taken in " + plan.patience() + ": " + reason, letters);
        outcome.givenUp().add(event);
      } else {
        left.add(event);
        why = why.isEmpty() ? reason : why;
      }
    }
    if (!left.isEmpty() && Integer.bitCount(number) == 1) {
      LOG.warn(
          "The sink {} does not take {} events, attempt {}: {}",
          plan.name(),
          left.size(),
          number,
          why);
    }
    Attempt attempt = new Attempt(number, left, pause);
    if (isGone) {
      meter.gone();
      LOG.error(
          "The receiver of the sink {} wants no more events: {}. It gets none until the server is"
              + " started again",
          plan.name(),
          why);
      return keep(letters).compose(kept -> Future.failedFuture(new StoppedException()));
    }
    return keep(letters).map(kept -> attempt);
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? other : one;
  }

  private void giveUp(DueEvent event, String reason, Map<Key<DeadLetter>, DeadLetter> letters) {
    letters.put(event.letterKey(plan.name()), event.letter(plan.name(), clock.instant(), reason));
  }

  /** Keeps letters, in the place of those that there are of the same events. */
  private Future<?> keep(Map<Key<DeadLetter>, DeadLetter> letters) {
    if (letters.isEmpty()) {
      return Future.succeededFuture();
    }
    return fromCompletionStage(storage.get(letters.keySet()), context)
        .compose(
            there -> {
              List<Change> created = new ArrayList<>();
              List<Change> changes = new ArrayList<>();
              letters.forEach(
                  (key, letter) -> {
                    Stored<DeadLetter> before = there.find(key);
                    if (before == null) {
                      created.add(Change.create(key, letter));
                    } else {
                      changes.add(Change.replace(before, letter));
                    }
                  });
              if (!created.isEmpty()) {
                Tenant tenant = letters.keySet().iterator().next().tenant();
                changes.addAll(created);
                changes.add(
                    new Change.Count(tenant, DeadLetter.KIND, created.size(), Long.MAX_VALUE));
              }
              return fromCompletionStage(storage.commit(new Changes(changes)), context);
            })
        .onSuccess(done -> letters.values().forEach(this::tell));
  }

  private void tell(DeadLetter letter) {
    meter.gaveUp();
    LOG.warn(
        "The event {} is a dead letter of the sink {}: {}",
        letter.eventId(),
        plan.name(),
        letter.reason());
  }
}

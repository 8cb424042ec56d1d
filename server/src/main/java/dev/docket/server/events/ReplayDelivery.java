package dev.docket.server.events;

import static io.vertx.core.Future.fromCompletionStage;

import dev.docket.StoredKinds;
import dev.docket.cases.CaseEvent;
import dev.docket.cases.LogPositions;
import dev.docket.events.DeadLetter;
import dev.docket.events.EventReplay;
import dev.docket.events.EventReplays;
import dev.docket.operations.Stages;
import dev.docket.storage.Change;
import dev.docket.storage.Changes;
import dev.docket.storage.Key;
import dev.docket.storage.LogEntry;
import dev.docket.storage.LogPage;
import dev.docket.storage.LogRange;
import dev.docket.storage.Page;
import dev.docket.storage.Snapshot;
import dev.docket.storage.StaleException;
import dev.docket.storage.Storage;
import dev.docket.storage.Stored;
import dev.docket.storage.Tenant;
import dev.docket.storage.Window;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Carries out a replay, page by page in the order of the log. It notes how far it is with what has
 * become of the page: dead letters that have arrived go in the same commit. So a server that takes
 * over delivers some events once more at most, and none is left out. Confined to a context.
 */
final class ReplayDelivery {

  /** The most events that are in memory. */
  private static final int PAGE = 100;

  /** Before all letters. */
  private static final String NOTHING = "0";

  private final Context context;
  private final Storage storage;
  private final SinkPlan plan;
  private final EventDelivery delivery;
  private final InstantSource clock;
  private final Key<EventReplay> key;
  private final Promise<Void> cancelled = Promise.promise();

  ReplayDelivery(
      Context context,
      Storage storage,
      SinkPlan plan,
      EventDelivery delivery,
      InstantSource clock,
      Key<EventReplay> key) {
    this.context = context;
    this.storage = storage;
    this.plan = plan;
    this.delivery = delivery;
    this.clock = clock;
    this.key = key;
  }

  /** Looks whether the replay was cancelled, and stops if so. */
  Future<?> heed() {
    return cancelled.future().isComplete()
        ? Future.succeededFuture()
        : fromCompletionStage(storage.get(List.of(key)), context)
            .onSuccess(
                found -> {
                  Stored<EventReplay> replay = found.find(key);
                  if (replay != null && replay.value().cancelledTime() != null) {
                    cancelled.tryComplete();
                  }
                });
  }

  /**
   * Some of the events of a replay.
   *
   * @param next where to go on
   * @param last whether there are no more behind it
   */
  private record Part(List<DueEvent> events, String next, boolean last) {}

  /**
   * How far a replay is.
   *
   * @param after where to go on; behind what the replay has noted if that was nothing for the sink
   */
  private record Place(Stored<EventReplay> replay, @Nullable String after) {}

  /** Goes on with the replay up to its end, and answers it then. */
  Future<EventReplay> run(Stored<EventReplay> replay) {
    if (replay.value().cancelledTime() != null) {
      cancelled.tryComplete();
    }
    return AsyncLoop.run(
            context,
            goOn(new Place(replay, replay.value().after())),
            place -> place.replay().value().endedTime() != null,
            this::goOn)
        .map(place -> place.replay().value());
  }

  private Future<Place> goOn(Place place) {
    return part(place.replay(), place.after())
        .compose(
            part ->
                part.events().isEmpty() && !part.last() && !cancelled.future().isComplete()
                    ? Future.succeededFuture(new Place(place.replay(), part.next()))
                    : deliver(place.replay(), part));
  }

  private Future<Place> deliver(Stored<EventReplay> replay, Part part) {
    return delivery
        .deliver(part.events(), cancelled.future())
        .compose(outcome -> note(replay, part, outcome))
        .map(noted -> new Place(noted, part.next()));
  }

  private Future<Part> part(Stored<EventReplay> replay, @Nullable String after) {
    return switch (replay.value().source()) {
      case DEAD_LETTERS -> letters(replay, after);
      case LOG -> logged(replay, after);
    };
  }

  private Future<Part> letters(Stored<EventReplay> replay, @Nullable String after) {
    Window window = new Window(PAGE, after, Window.Order.ASCENDING);
    return fromCompletionStage(
            storage.list(replay.key().tenant(), DeadLetter.KIND, window), context)
        .map(page -> letters(replay.value(), after, page));
  }

  private Part letters(EventReplay replay, @Nullable String after, Page<Stored<DeadLetter>> page) {
    List<DueEvent> events = new ArrayList<>();
    boolean last = page.next() == null;
    for (Stored<DeadLetter> stored : page.items()) {
      DeadLetter letter = stored.value();
      if (letter.position() > replay.through()) {
        last = true;
      } else if (letter.sink().equals(plan.name())
          && replay.selection().includes(letter.eventId(), letter.caseId(), letter.eventTime())) {
        events.add(DueEvent.of(letter));
      }
    }
    String next =
        page.items().isEmpty()
            ? Objects.requireNonNullElse(after, NOTHING)
            : page.items().getLast().key().id();
    return new Part(events, next, last);
  }

  private Future<Part> logged(Stored<EventReplay> replay, @Nullable String after) {
    Tenant tenant = replay.key().tenant();
    return (after == null
            ? beginning(tenant, replay.value().selection().from())
            : Future.succeededFuture(Long.parseLong(after)))
        .compose(
            position ->
                fromCompletionStage(
                        EventTrail.page(storage, new LogRange(tenant, position, PAGE)), context)
                    .map(page -> logged(replay.value(), position, page)));
  }

  private Future<Long> beginning(Tenant tenant, @Nullable Instant from) {
    return fromCompletionStage(storage.logBounds(tenant), context)
        .compose(
            bounds ->
                from == null
                    ? Future.succeededFuture(bounds.trimmed())
                    : fromCompletionStage(
                        new LogPositions(range -> storage.readLog(range, StoredKinds.ALL))
                            .before(bounds, from),
                        context));
  }

  private Part logged(EventReplay replay, long position, LogPage page) {
    List<DueEvent> events =
        page.entries().stream()
            .filter(entry -> entry.position() <= replay.through() && isMeant(replay, entry))
            .map(plan::event)
            .flatMap(Optional::stream)
            .toList();
    boolean last = page.next() >= replay.through() || page.next() == position;
    return new Part(events, Long.toString(page.next()), last);
  }

  private static boolean isMeant(EventReplay replay, LogEntry<?> entry) {
    return entry.value() instanceof CaseEvent event
        && replay.selection().includes(event.eventId(), event.caseId(), event.time());
  }

  /**
   * Notes what has become of a part, and ends the replay behind the last one or when it was
   * cancelled. What changes meanwhile is read anew: letters, and whether it was cancelled. If it is
   * another server that has come further, this one stops.
   */
  private Future<Stored<EventReplay>> note(
      Stored<EventReplay> replay, Part part, EventDelivery.Outcome outcome) {
    List<Key<?>> keys = new ArrayList<>(List.of(key));
    outcome.arrived().forEach(event -> keys.add(event.letterKey(plan.name())));
    return fromCompletionStage(storage.get(keys), context)
        .compose(found -> commit(replay, part, outcome, found))
        .recover(
            failure ->
                Stages.cause(failure) instanceof StaleException
                    ? note(replay, part, outcome)
                    : Future.failedFuture(failure));
  }

  private Future<Stored<EventReplay>> commit(
      Stored<EventReplay> replay, Part part, EventDelivery.Outcome outcome, Snapshot found) {
    Stored<EventReplay> now = Optional.ofNullable(found.find(key)).orElseThrow();
    if (!Objects.equals(now.value().after(), replay.value().after())) {
      return Future.failedFuture(new EventDelivery.StoppedException());
    }
    EventReplay further =
        now.value().at(part.next(), outcome.arrived().size(), outcome.givenUp().size());
    List<Change> changes = new ArrayList<>();
    if (part.last() || further.cancelledTime() != null) {
      changes.addAll(EventReplays.end(now, further, clock.instant()));
    } else {
      changes.add(Change.replace(now, further));
    }
    List<Change> letters =
        outcome.arrived().stream()
            .map(event -> found.find(event.letterKey(plan.name())))
            .filter(Objects::nonNull)
            .map(Change::delete)
            .toList();
    if (!letters.isEmpty()) {
      changes.addAll(letters);
      changes.add(Change.countOut(key.tenant(), DeadLetter.KIND, letters.size()));
    }
    return fromCompletionStage(storage.commit(new Changes(changes)), context)
        .compose(done -> fromCompletionStage(storage.get(List.of(key)), context))
        .map(noted -> Optional.ofNullable(noted.find(key)).orElseThrow());
  }
}

package dev.docket.events;

import static dev.docket.operations.Operation.operation;

import dev.docket.events.DeliveryMessages.CancelEventReplayRequest;
import dev.docket.events.DeliveryMessages.CancelEventReplayResponse;
import dev.docket.events.DeliveryMessages.EventReplaySummary;
import dev.docket.events.DeliveryMessages.ListEventReplaysRequest;
import dev.docket.events.DeliveryMessages.ListEventReplaysResponse;
import dev.docket.events.DeliveryMessages.ReplayEventsRequest;
import dev.docket.events.DeliveryMessages.ReplayEventsResponse;
import dev.docket.events.EventReplay.ReplaySelection;
import dev.docket.events.EventReplay.ReplaySource;
import dev.docket.events.EventReplay.ReplayState;
import dev.docket.operations.Caller;
import dev.docket.operations.Decision;
import dev.docket.operations.Operation;
import dev.docket.operations.PageRequest;
import dev.docket.operations.Paging;
import dev.docket.operations.Problem;
import dev.docket.operations.ProblemException;
import dev.docket.operations.Quotas;
import dev.docket.operations.Resources;
import dev.docket.operations.Stages;
import dev.docket.operations.Stamps;
import dev.docket.storage.Change;
import dev.docket.storage.Changes;
import dev.docket.storage.Key;
import dev.docket.storage.Kind;
import dev.docket.storage.LogBounds;
import dev.docket.storage.Stored;
import dev.docket.storage.Tenant;
import dev.docket.storage.Window;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * The operations that have sinks get events again. An account has a quota of replays that are open:
 * neither ended nor cancelled.
 */
public final class EventReplays {

  /** What is stored for replays. */
  public static final List<Kind<?>> KINDS = List.of(EventReplay.KIND, PendingReplay.KIND);

  private static final int PAGE = 100;

  private final Resources resources;
  private final Stamps stamps;
  private final Quotas quotas;
  private final Paging paging;

  public EventReplays(Resources resources, Stamps stamps, Quotas quotas, Paging paging) {
    this.resources = resources;
    this.stamps = stamps;
    this.quotas = quotas;
    this.paging = paging;
  }

  public List<Operation<?, ?>> operations() {
    return List.of(
        operation(
            "ReplayEvents", ReplayEventsRequest.class, ReplayEventsResponse.class, this::replay),
        operation(
            "CancelEventReplay",
            CancelEventReplayRequest.class,
            CancelEventReplayResponse.class,
            this::cancel),
        operation(
            "ListEventReplays",
            ListEventReplaysRequest.class,
            ListEventReplaysResponse.class,
            this::list));
  }

  private CompletionStage<ReplayEventsResponse> replay(Caller caller, ReplayEventsRequest request) {
    ReplaySelection selection =
        new ReplaySelection(
            orNone(request.eventIds()), orNone(request.caseIds()), request.from(), request.to());
    if (selection.from() != null
        && selection.to() != null
        && !selection.from().isBefore(selection.to())) {
      throw Problem.validation("from must be before to").asException();
    }
    Key<EventReplay> key = EventReplay.key(caller.tenant(), stamps.newId());
    return requireSink(request.sink())
        .thenCompose(known -> last(caller.tenant(), request.source()))
        .thenApply(
            through ->
                new EventReplay(
                    request.sink(),
                    request.source(),
                    selection,
                    stamps.now(),
                    through,
                    null,
                    0,
                    0,
                    null,
                    null))
        .thenCompose(replay -> begin(key, replay));
  }

  private static List<String> orNone(@Nullable List<String> ids) {
    return ids == null ? List.of() : ids;
  }

  /** A sink is known when a server has once had it. */
  private CompletionStage<?> requireSink(String sink) {
    Key<SinkCursor> mark = SinkCursor.key(sink, Tenant.SHARED);
    return resources
        .get(List.of(mark))
        .thenAccept(
            snapshot -> {
              if (snapshot.find(mark) == null) {
                throw new Problem(
                        "ResourceNotFoundException",
                        "No server has had a sink " + sink,
                        Map.of("resourceId", sink, "resourceType", "Sink"))
                    .asException();
              }
            });
  }

  /** The position of the last event that there is now. */
  private CompletionStage<Long> last(Tenant tenant, ReplaySource source) {
    return switch (source) {
      case LOG -> resources.logBounds(tenant).thenApply(LogBounds::last);
      case DEAD_LETTERS ->
          resources
              .list(tenant, DeadLetter.KIND, new Window(1, null, Window.Order.DESCENDING))
              .thenApply(
                  page -> page.items().isEmpty() ? 0 : page.items().getFirst().value().position());
    };
  }

  private CompletionStage<ReplayEventsResponse> begin(Key<EventReplay> key, EventReplay replay) {
    Key<PendingReplay> listed = PendingReplay.key(replay.sink(), key.id());
    PendingReplay pending = PendingReplay.of(key, replay.startedTime());
    Changes begun =
        new Changes(
            List.of(Change.create(key, replay), quotas.countIn(key.tenant(), EventReplay.KIND)));
    return resources
        .commit(Changes.of(Change.create(listed, pending)))
        .thenCompose(done -> resources.commit(begun))
        .exceptionallyCompose(
            failure ->
                Stages.cause(failure) instanceof ProblemException
                    ? unlist(listed, failure)
                    : CompletableFuture.failedStage(failure))
        .thenApply(done -> new ReplayEventsResponse(key.id()));
  }

  /** Takes a replay that was refused off the list. */
  private CompletionStage<Void> unlist(Key<PendingReplay> listed, Throwable refusal) {
    return resources
        .commit(Changes.of(Change.deleteUnder(listed)))
        .handle((done, failure) -> refusal)
        .thenCompose(CompletableFuture::failedStage);
  }

  private CompletionStage<CancelEventReplayResponse> cancel(
      Caller caller, CancelEventReplayRequest request) {
    Key<EventReplay> key = EventReplay.key(caller.tenant(), request.replayId());
    return resources.decide(
        key,
        List.of(key),
        snapshot -> {
          Stored<EventReplay> stored = Resources.required(snapshot, key);
          EventReplay replay = stored.value();
          if (replay.state() == ReplayState.COMPLETED) {
            throw Problem.conflict("Replay " + key.id() + " is over").asException();
          }
          EventReplay cancelled =
              replay.cancelledTime() == null ? replay.cancelled(stamps.now()) : replay;
          List<Change> changes =
              replay.cancelledTime() == null
                  ? List.of(Change.replace(stored, cancelled), closed(key.tenant()))
                  : List.of();
          return CompletableFuture.completedStage(
              new Decision<>(changes, new CancelEventReplayResponse(key.id(), cancelled.state())));
        });
  }

  /** The change that says that one replay less is open. */
  private static Change closed(Tenant tenant) {
    return Change.countOut(tenant, EventReplay.KIND);
  }

  /** The changes that end a replay, when it has come so far. */
  public static List<Change> end(Stored<EventReplay> replay, EventReplay further, Instant now) {
    Change ended = Change.replace(replay, further.ended(now));
    return further.cancelledTime() == null
        ? List.of(ended, closed(replay.key().tenant()))
        : List.of(ended);
  }

  private CompletionStage<ListEventReplaysResponse> list(
      Caller caller, ListEventReplaysRequest request) {
    PageRequest page = PageRequest.of(caller, "ListEventReplays", request, PAGE);
    return paging
        .page(page, caller.tenant(), EventReplay.KIND, Window.Order.DESCENDING)
        .thenApply(
            replays ->
                new ListEventReplaysResponse(
                    replays.items().stream().map(EventReplays::summary).toList(), replays.next()));
  }

  private static EventReplaySummary summary(Stored<EventReplay> stored) {
    EventReplay replay = stored.value();
    return new EventReplaySummary(
        stored.key().id(),
        replay.sink(),
        replay.source(),
        replay.state(),
        replay.startedTime(),
        replay.endedTime(),
        replay.delivered(),
        replay.failed());
  }
}

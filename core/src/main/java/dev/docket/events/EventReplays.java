package dev.docket.events;

import static dev.docket.operations.Operation.operation;

import dev.docket.events.DeliveryMessages.EventReplaySummary;
import dev.docket.events.DeliveryMessages.ListEventReplaysRequest;
import dev.docket.events.DeliveryMessages.ListEventReplaysResponse;
import dev.docket.events.DeliveryMessages.ReplayEventsRequest;
import dev.docket.events.DeliveryMessages.ReplayEventsResponse;
import dev.docket.events.EventReplay.ReplaySelection;
import dev.docket.events.EventReplay.ReplaySource;
import dev.docket.operations.Caller;
import dev.docket.operations.Operation;
import dev.docket.operations.PageRequest;
import dev.docket.operations.Paging;
import dev.docket.operations.Problem;
import dev.docket.operations.Resources;
import dev.docket.operations.Stamps;
import dev.docket.storage.Change;
import dev.docket.storage.Changes;
import dev.docket.storage.Key;
import dev.docket.storage.Kind;
import dev.docket.storage.LogBounds;
import dev.docket.storage.Stored;
import dev.docket.storage.Tenant;
import dev.docket.storage.Window;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** The operations that have sinks get events again. */
public final class EventReplays {

  /** What is stored for replays. */
  public static final List<Kind<?>> KINDS = List.of(EventReplay.KIND, PendingReplay.KIND);

  private static final int PAGE = 100;

  private final Resources resources;
  private final Stamps stamps;
  private final Paging paging;

  public EventReplays(Resources resources, Stamps stamps, Paging paging) {
    this.resources = resources;
    this.stamps = stamps;
    this.paging = paging;
  }

  public List<Operation<?, ?>> operations() {
    return List.of(
        operation(
            "ReplayEvents", ReplayEventsRequest.class, ReplayEventsResponse.class, this::replay),
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
    PendingReplay pending = PendingReplay.of(key, replay.startedTime());
    return resources
        .commit(Changes.of(Change.create(PendingReplay.key(replay.sink(), key.id()), pending)))
        .thenCompose(listed -> resources.commit(Changes.of(Change.create(key, replay))))
        .thenApply(begun -> new ReplayEventsResponse(key.id()));
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
        replay.startedTime(),
        replay.endedTime(),
        replay.delivered(),
        replay.failed());
  }
}

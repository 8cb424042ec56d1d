package dev.docket.feed;

import static dev.docket.operations.Operation.operation;

import dev.docket.cases.Case;
import dev.docket.cases.CaseEvent;
import dev.docket.domains.Domain;
import dev.docket.domains.DomainConfiguration;
import dev.docket.feed.DomainLog.Part;
import dev.docket.feed.DomainLog.Reader;
import dev.docket.feed.DomainLog.Wanted;
import dev.docket.feed.FeedMessages.FeedChange;
import dev.docket.feed.FeedMessages.ReadFeedRequest;
import dev.docket.feed.FeedMessages.ReadFeedResponse;
import dev.docket.feed.FeedMessages.WholeCase;
import dev.docket.feed.WholeCases.Parts;
import dev.docket.operations.Caller;
import dev.docket.operations.Operation;
import dev.docket.operations.Paging;
import dev.docket.operations.Resources;
import dev.docket.operations.Stamps;
import dev.docket.storage.Key;
import dev.docket.storage.Kinds;
import dev.docket.storage.Page;
import dev.docket.storage.Stored;
import dev.docket.storage.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * The changes of the cases of a domain, in the order of their commits. From the beginning it first
 * tells of all cases that are there, by id, and then of what has changed since that began. So
 * whoever follows the cursors misses no change, and knows all cases that there are once it is up to
 * date.
 */
public final class Feed {

  private static final String READ = "ReadFeed";
  private static final String WALKED = "CASE.SNAPSHOT";

  private static final int DEFAULT_PAGE = 100;

  /** The most cases that are told of as a whole at once. */
  private static final int WHOLE_PAGE = 100;

  /** The positions of the log that are looked at in one read. */
  private static final int LOOKED_AT = 1_000;

  private final Resources resources;
  private final DomainConfiguration configuration;
  private final WholeCases wholeCases;
  private final DomainLog log;
  private final EventReads events;

  /**
   * @param kinds those of all entries of logs
   * @param writer of the events that domains send
   */
  public Feed(
      Resources resources,
      Stamps stamps,
      Paging paging,
      DomainConfiguration configuration,
      Kinds kinds,
      EventWriter writer) {
    this.resources = resources;
    this.configuration = configuration;
    wholeCases = new WholeCases(resources, stamps);
    log = new DomainLog(resources, paging, kinds);
    events = new EventReads(configuration, log, writer);
  }

  public List<Operation<?, ?>> operations() {
    return List.of(
        operation(READ, ReadFeedRequest.class, ReadFeedResponse.class, this::read),
        events.operation());
  }

  /** Answers those who wait, at once from now on. */
  public void endWaiting() {
    log.endWaiting();
  }

  /**
   * A request, understood.
   *
   * @param parts what is told of each case; null for nothing
   * @param size the most changes of the answer
   */
  private record Reading(Caller caller, Key<Domain> domain, @Nullable Parts parts, int size) {

    static Reading of(Caller caller, ReadFeedRequest request) {
      Key<Domain> domain = DomainConfiguration.domain(caller, request.domainId());
      Parts parts = Parts.of(request.include());
      if (parts != null) {
        WholeCases.requireNothingHidden(WholeCases.WHOLE, caller.access(), domain, parts);
      }
      int size = request.maxResults() == null ? DEFAULT_PAGE : request.maxResults();
      return new Reading(caller, domain, parts, parts == null ? size : Math.min(size, WHOLE_PAGE));
    }

    Reader reader() {
      return new Reader(domain, READ);
    }

    Wanted<CaseEvent> changes() {
      return new Wanted<>(
          size,
          LOOKED_AT,
          entry ->
              entry.value() instanceof CaseEvent event ? Optional.of(event) : Optional.empty());
    }
  }

  /**
   * What is answered.
   *
   * @param next where to go on
   */
  private record Told(List<FeedChange> changes, FeedPosition next, boolean upToDate) {}

  private CompletionStage<ReadFeedResponse> read(Caller caller, ReadFeedRequest request) {
    Reading reading = Reading.of(caller, request);
    return DomainLog.orExpired(
        configuration
            .read(reading.domain(), List.of())
            .thenCompose(
                active ->
                    log.begin(
                        reading.reader(),
                        request.cursor(),
                        request.from(),
                        bounds -> new FeedPosition("", bounds.last())))
            .thenCompose(position -> tell(reading, position, request.waitSeconds()))
            .thenCompose(
                told ->
                    log.cursor(reading.reader(), told.next())
                        .thenApply(
                            cursor ->
                                new ReadFeedResponse(told.changes(), cursor, told.upToDate()))));
  }

  private CompletionStage<Told> tell(
      Reading reading, FeedPosition position, @Nullable Integer waitSeconds) {
    if (position.walked() != null) {
      return walk(reading, position, position.walked());
    }
    return log.read(reading.reader(), position.log(), reading.changes(), waitSeconds)
        .thenCompose(part -> tell(reading, part));
  }

  private CompletionStage<Told> tell(Reading reading, Part<CaseEvent> part) {
    List<String> ids = part.items().stream().map(CaseEvent::caseId).distinct().toList();
    return contents(reading, ids)
        .thenApply(
            contents ->
                new Told(
                    part.items().stream().map(event -> change(event, contents)).toList(),
                    FeedPosition.inLog(part.next()),
                    part.upToDate()));
  }

  private CompletionStage<Told> walk(Reading reading, FeedPosition position, String walked) {
    Window window =
        new Window(reading.size(), walked.isEmpty() ? null : walked, Window.Order.ASCENDING);
    return resources
        .list(reading.domain(), Case.KIND, window)
        .thenCompose(
            page ->
                contents(reading, page.items().stream().map(one -> one.key().id()).toList())
                    .thenApply(contents -> walked(page, position, reading, contents)));
  }

  private static Told walked(
      Page<Stored<Case>> page,
      FeedPosition position,
      Reading reading,
      Map<String, WholeCase> contents) {
    List<FeedChange> changes = new ArrayList<>();
    for (Stored<Case> one : page.items()) {
      WholeCase content = contents.get(one.key().id());
      if (content != null || reading.parts() == null) {
        changes.add(
            new FeedChange(null, WALKED, null, one.key().id(), null, null, null, null, content));
      }
    }
    return new Told(
        changes,
        page.next() == null
            ? FeedPosition.inLog(position.log())
            : new FeedPosition(page.next(), position.log()),
        false);
  }

  private CompletionStage<Map<String, WholeCase>> contents(Reading reading, List<String> ids) {
    return reading.parts() == null
        ? CompletableFuture.completedStage(Map.of())
        : wholeCases.read(reading.caller().access(), reading.domain(), ids, reading.parts());
  }

  private static FeedChange change(CaseEvent event, Map<String, WholeCase> contents) {
    return new FeedChange(
        event.eventId(),
        event.type().text(),
        event.time(),
        event.caseId(),
        event.relatedItemId(),
        event.relatedItemType(),
        event.changed(),
        event.performedBy(),
        contents.get(event.caseId()));
  }
}

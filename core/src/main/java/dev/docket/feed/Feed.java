package dev.docket.feed;

import static dev.docket.operations.Operation.operation;

import dev.docket.cases.Case;
import dev.docket.cases.CaseEvent;
import dev.docket.cases.LogPositions;
import dev.docket.cases.Times;
import dev.docket.domains.Domain;
import dev.docket.domains.DomainConfiguration;
import dev.docket.feed.FeedMessages.FeedChange;
import dev.docket.feed.FeedMessages.ReadFeedRequest;
import dev.docket.feed.FeedMessages.ReadFeedResponse;
import dev.docket.feed.FeedMessages.WholeCase;
import dev.docket.feed.WholeCases.Parts;
import dev.docket.operations.Caller;
import dev.docket.operations.Operation;
import dev.docket.operations.Paging;
import dev.docket.operations.Problem;
import dev.docket.operations.ProblemException;
import dev.docket.operations.Resources;
import dev.docket.operations.Stages;
import dev.docket.operations.Stamps;
import dev.docket.storage.Key;
import dev.docket.storage.Kinds;
import dev.docket.storage.LogBounds;
import dev.docket.storage.LogEntry;
import dev.docket.storage.LogPage;
import dev.docket.storage.LogRange;
import dev.docket.storage.Page;
import dev.docket.storage.Replaced;
import dev.docket.storage.Stored;
import dev.docket.storage.TrimmedException;
import dev.docket.storage.Window;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

  private static final String BEGINNING = "beginning";
  private static final String NOW = "now";
  private static final String WALKED = "CASE.SNAPSHOT";

  private static final int DEFAULT_PAGE = 100;

  /** The most cases that are told of as a whole at once. */
  private static final int WHOLE_PAGE = 100;

  /** The positions of the log that are looked at in one read. */
  private static final int LOOKED_AT = 1_000;

  /** The reads that one request makes where the log tells of other domains. */
  private static final int READS = 20;

  private final Resources resources;
  private final Paging paging;
  private final DomainConfiguration configuration;
  private final Kinds kinds;
  private final WholeCases wholeCases;
  private final LogPositions positions;
  private final LogWatch watch;

  /**
   * @param kinds those of all entries of logs
   */
  public Feed(
      Resources resources,
      Stamps stamps,
      Paging paging,
      DomainConfiguration configuration,
      Kinds kinds) {
    this.resources = resources;
    this.paging = paging;
    this.configuration = configuration;
    this.kinds = kinds;
    wholeCases = new WholeCases(resources, stamps);
    positions = new LogPositions(range -> resources.readLog(range, kinds));
    watch = new LogWatch(resources, kinds);
  }

  public List<Operation<?, ?>> operations() {
    return List.of(
        operation("ReadFeed", ReadFeedRequest.class, ReadFeedResponse.class, this::read));
  }

  /** Answers those who wait, at once from now on. */
  public void endWaiting() {
    watch.end();
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
        WholeCases.requireNothingHidden(caller.access(), domain, parts);
      }
      int size = request.maxResults() == null ? DEFAULT_PAGE : request.maxResults();
      return new Reading(caller, domain, parts, parts == null ? size : Math.min(size, WHOLE_PAGE));
    }

    String query() {
      return "ReadFeed " + domain.id();
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
    return configuration
        .read(reading.domain(), List.of())
        .thenCompose(active -> begin(reading, request))
        .thenCompose(position -> tell(reading, position, request.waitSeconds()))
        .thenCompose(
            told ->
                paging
                    .cursor(reading.domain().tenant(), reading.query(), told.next().text())
                    .thenApply(
                        cursor -> new ReadFeedResponse(told.changes(), cursor, told.upToDate())))
        .exceptionallyCompose(
            failure ->
                CompletableFuture.failedStage(
                    Stages.cause(failure) instanceof TrimmedException ? expired() : failure));
  }

  private static ProblemException expired() {
    return new Problem(
            "CursorExpiredException",
            "What follows is not kept any more, or all cases were replaced: read from the"
                + " beginning again")
        .asException();
  }

  private CompletionStage<FeedPosition> begin(Reading reading, ReadFeedRequest request) {
    String cursor = request.cursor();
    if (cursor != null && !cursor.isEmpty()) {
      if (request.from() != null) {
        throw Problem.validation("Either cursor or from says where to begin").asException();
      }
      return paging
          .position(reading.domain().tenant(), reading.query(), cursor)
          .thenApply(
              position ->
                  position
                      .map(FeedPosition::parse)
                      .orElseThrow(() -> Problem.validation("Invalid cursor").asException()));
    }
    String from = request.from() == null ? BEGINNING : request.from();
    return bounds(reading).thenCompose(bounds -> begin(bounds, from));
  }

  private CompletionStage<FeedPosition> begin(LogBounds bounds, String from) {
    return switch (from) {
      case BEGINNING -> CompletableFuture.completedStage(new FeedPosition("", bounds.last()));
      case NOW -> CompletableFuture.completedStage(FeedPosition.inLog(bounds.last()));
      default ->
          positions
              .before(bounds, time(from))
              .thenApply(
                  position -> {
                    if (position == bounds.trimmed() && position > 0) {
                      throw expired();
                    }
                    return FeedPosition.inLog(position);
                  });
    };
  }

  private static Instant time(String text) {
    try {
      return Times.parse(text);
    } catch (DateTimeException malformed) {
      throw Problem.validation("from must be beginning, now or a time of ISO 8601").asException();
    }
  }

  private CompletionStage<LogBounds> bounds(Reading reading) {
    return resources.logBounds(reading.domain().tenant());
  }

  private CompletionStage<Told> tell(
      Reading reading, FeedPosition position, @Nullable Integer waitSeconds) {
    if (position.walked() != null) {
      return walk(reading, position, position.walked());
    }
    CompletionStage<Told> told = log(reading, position.log(), READS);
    return waitSeconds == null || waitSeconds == 0
        ? told
        : told.thenCompose(
            first ->
                first.changes().isEmpty() && first.upToDate()
                    ? watch
                        .await(reading.domain(), first.next().log(), waitSeconds)
                        .thenCompose(woken -> log(reading, first.next().log(), READS))
                    : CompletableFuture.completedStage(first));
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

  private CompletionStage<Told> log(Reading reading, long after, int reads) {
    return bounds(reading)
        .thenCompose(
            bounds -> {
              if (after > bounds.last()) {
                // The log of a store that began anew.
                throw expired();
              }
              return resources
                  .readLog(new LogRange(reading.domain(), after, LOOKED_AT), kinds)
                  .thenCompose(page -> log(reading, page, bounds, reads));
            });
  }

  private CompletionStage<Told> log(Reading reading, LogPage page, LogBounds bounds, int reads) {
    boolean upToDate = page.next() >= bounds.last();
    if (page.entries().isEmpty() && !upToDate && reads > 1) {
      return log(reading, page.next(), reads - 1);
    }
    List<CaseEvent> events = new ArrayList<>();
    long next = page.next();
    for (LogEntry<?> entry : page.entries()) {
      if (entry.value() instanceof Replaced) {
        throw expired();
      }
      if (entry.value() instanceof CaseEvent event) {
        if (events.size() == reading.size()) {
          next = entry.position() - 1;
          upToDate = false;
          break;
        }
        events.add(event);
      }
    }
    FeedPosition position = FeedPosition.inLog(next);
    boolean atEnd = upToDate;
    return contents(reading, events.stream().map(CaseEvent::caseId).distinct().toList())
        .thenApply(
            contents ->
                new Told(
                    events.stream().map(event -> change(event, contents)).toList(),
                    position,
                    atEnd));
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

package dev.docket.feed;

import dev.docket.cases.Case;
import dev.docket.cases.CaseEvent;
import dev.docket.domains.Domain;
import dev.docket.domains.DomainConfiguration;
import dev.docket.feed.DomainLog.Reader;
import dev.docket.feed.DomainLog.Wanted;
import dev.docket.feed.FeedMessages.ReadEventsRequest;
import dev.docket.feed.FeedMessages.ReadEventsResponse;
import dev.docket.feed.WholeCases.Parts;
import dev.docket.operations.Caller;
import dev.docket.operations.JsonText;
import dev.docket.operations.Operation;
import dev.docket.storage.Key;
import dev.docket.storage.LogEntry;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/**
 * The events that a domain has sent and sends, as sinks get them. They have values in them, so they
 * are for callers from whom policies hide nothing of a case.
 */
final class EventReads {

  private static final String READ = "ReadEvents";

  /** What is asked for, in the words of a refusal. */
  private static final String EVENTS = "Events";

  private static final int PAGE = 100;

  /** The positions of the log that are looked at in one read; entries have values in them. */
  private static final int LOOKED_AT = 200;

  private static final Parts SHOWN = new Parts(true, false);

  private final DomainConfiguration configuration;
  private final DomainLog log;
  private final EventWriter writer;

  EventReads(DomainConfiguration configuration, DomainLog log, EventWriter writer) {
    this.configuration = configuration;
    this.log = log;
    this.writer = writer;
  }

  Operation<?, ?> operation() {
    return Operation.operation(READ, ReadEventsRequest.class, ReadEventsResponse.class, this::read);
  }

  private CompletionStage<ReadEventsResponse> read(Caller caller, ReadEventsRequest request) {
    Key<Domain> domain = DomainConfiguration.domain(caller, request.domainId());
    WholeCases.requireNothingHidden(EVENTS, caller.access(), domain, SHOWN);
    Reader reader = new Reader(domain, READ);
    int size = request.maxResults() == null ? PAGE : request.maxResults();
    Wanted<JsonText> events = new Wanted<>(size, LOOKED_AT, entry -> event(caller, domain, entry));
    return DomainLog.orExpired(
        configuration
            .read(domain, List.of())
            .thenCompose(
                active ->
                    log.begin(
                        reader,
                        request.cursor(),
                        request.from(),
                        bounds -> FeedPosition.inLog(bounds.trimmed())))
            .thenCompose(
                position -> log.read(reader, position.log(), events, request.waitSeconds()))
            .thenCompose(
                part ->
                    log.cursor(reader, FeedPosition.inLog(part.next()))
                        .thenApply(
                            cursor ->
                                new ReadEventsResponse(part.items(), cursor, part.upToDate()))));
  }

  private Optional<JsonText> event(Caller caller, Key<Domain> domain, LogEntry<?> entry) {
    Optional<JsonText> written = writer.write(entry);
    if (written.isPresent()
        && entry.value() instanceof CaseEvent event
        && event.relatedItemId() != null) {
      WholeCases.requireNoItemHidden(EVENTS, caller.access(), Case.key(domain, event.caseId()));
    }
    return written;
  }
}

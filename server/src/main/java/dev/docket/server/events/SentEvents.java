package dev.docket.server.events;

import dev.docket.cases.AuditEvent.AuditEventPerformedBy;
import dev.docket.cases.CaseEvent;
import dev.docket.cases.CaseEvent.CaseEventData;
import dev.docket.cases.CaseEventType;
import dev.docket.cases.OverdueSlas;
import dev.docket.cases.RelatedItemType;
import dev.docket.domains.Domain;
import dev.docket.domains.DomainConfiguration;
import dev.docket.feed.EventWriter;
import dev.docket.operations.JsonText;
import dev.docket.storage.Key;
import dev.docket.storage.LogEntry;
import java.util.Optional;

/**
 * Which entries of logs are events to those outside.
 *
 * <p>A domain has to send events. What is sent then are the types that AWS documents, and that an
 * SLA is overdue, if its content is included: rules on SLAs at AWS need that.
 */
public enum SentEvents implements EventSelection, EventWriter {
  /** As above. */
  DOCUMENTED,
  /** Those of every type, but for what only tells of tags. */
  ALL;

  @Override
  public Optional<EventEnvelope> event(LogEntry<?> entry) {
    if (!(entry.value() instanceof CaseEvent event)
        || !(entry.about() instanceof Key<?> about)
        || event.data() == null
        || !sends(event, event.data())) {
      return Optional.empty();
    }
    Key<Domain> domain = DomainConfiguration.domainOf(about);
    return Optional.of(EventEnvelope.of(domain, event, event.data()));
  }

  @Override
  public Optional<JsonText> write(LogEntry<?> entry) {
    return event(entry).map(event -> new JsonText(event.json().toString()));
  }

  private boolean sends(CaseEvent event, CaseEventData data) {
    return this == ALL || event.type().isDocumented() || isBreach(event) && data.content() != null;
  }

  private static boolean isBreach(CaseEvent event) {
    AuditEventPerformedBy by = event.performedBy();
    return event.type() == CaseEventType.RELATED_ITEM_UPDATED
        && event.relatedItemType() == RelatedItemType.Sla
        && by.iamPrincipalArn().equals(OverdueSlas.PRINCIPAL);
  }
}

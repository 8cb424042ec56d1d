package dev.docket.cases;

import static dev.docket.operations.Operation.operation;

import dev.docket.cases.AuditEvent.AuditEventField;
import dev.docket.cases.CaseMessages.AuditEventResponse;
import dev.docket.cases.CaseMessages.GetCaseAuditEventsRequest;
import dev.docket.cases.CaseMessages.GetCaseAuditEventsResponse;
import dev.docket.domains.Domain;
import dev.docket.domains.DomainConfiguration;
import dev.docket.operations.Caller;
import dev.docket.operations.Operation;
import dev.docket.operations.PageRequest;
import dev.docket.operations.Paging;
import dev.docket.operations.Resources;
import dev.docket.storage.Key;
import dev.docket.storage.Kind;
import dev.docket.storage.Page;
import dev.docket.storage.Stored;
import dev.docket.storage.Window;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** The operation on the history of a case. */
public final class AuditHistory {

  private static final int DEFAULT_PAGE = 25;

  private final Paging paging;
  private final DomainConfiguration configuration;
  private final ReadableFields readable;
  private final Kind<?> items;

  /**
   * @param items the kind of related items
   */
  public AuditHistory(
      Resources resources, Paging paging, DomainConfiguration configuration, Kind<?> items) {
    this.paging = paging;
    this.configuration = configuration;
    this.readable = new ReadableFields(resources);
    this.items = items;
  }

  public List<Operation<?, ?>> operations() {
    return List.of(
        operation(
            "GetCaseAuditEvents",
            GetCaseAuditEventsRequest.class,
            GetCaseAuditEventsResponse.class,
            this::list));
  }

  private CompletionStage<GetCaseAuditEventsResponse> list(
      Caller caller, GetCaseAuditEventsRequest request) {
    Key<Domain> domain = DomainConfiguration.domain(caller, request.domainId());
    Key<Case> key = Case.key(domain, request.caseId());
    String query = "GetCaseAuditEvents " + domain.id() + " " + key.id();
    return configuration
        .read(domain, List.of(key))
        .thenCompose(
            snapshot -> {
              Stored<Case> parent = Resources.required(snapshot, key);
              return paging
                  .page(
                      PageRequest.of(caller, query, request, DEFAULT_PAGE),
                      key,
                      AuditEvent.KIND,
                      Window.Order.DESCENDING)
                  .thenApply(page -> ofReadableItems(caller, parent, page.map(Stored::value)));
            })
        .thenCompose(page -> readable(caller, domain, page))
        .thenApply(page -> page.map(AuditEventResponse::of))
        .thenApply(page -> new GetCaseAuditEventsResponse(page.next(), page.items()));
  }

  /** The same events without the values of related items that the caller may not find. */
  private Page<AuditEvent> ofReadableItems(
      Caller caller, Stored<Case> parent, Page<AuditEvent> page) {
    if (caller.access().isUnrestricted()) {
      return page;
    }
    ReadableItems readableItems = new ReadableItems(caller.access(), parent, items);
    return page.map(
        event -> {
          RelatedItemType type = event.relatedItemType();
          return type == null || readableItems.include(type)
              ? event
              : event.withFields(no -> false);
        });
  }

  /** The same events without the values of fields that the caller may not read. */
  private CompletionStage<Page<AuditEvent>> readable(
      Caller caller, Key<Domain> domain, Page<AuditEvent> page) {
    if (caller.access().isUnrestricted()) {
      return CompletableFuture.completedStage(page);
    }
    List<String> fieldIds =
        page.items().stream()
            .flatMap(event -> event.fields().stream())
            .filter(AuditEventField::isOfField)
            .map(AuditEventField::eventFieldId)
            .distinct()
            .toList();
    return readable
        .among(caller, domain, fieldIds)
        .thenApply(
            ids ->
                page.map(
                    event ->
                        event.withFields(
                            field -> !field.isOfField() || ids.contains(field.eventFieldId()))));
  }
}

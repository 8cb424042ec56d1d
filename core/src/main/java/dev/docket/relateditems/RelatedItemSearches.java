package dev.docket.relateditems;

import static dev.docket.operations.Operation.operation;

import dev.docket.cases.Case;
import dev.docket.cases.Schemas;
import dev.docket.configuration.DomainConfiguration;
import dev.docket.configuration.Revision;
import dev.docket.domains.Domain;
import dev.docket.operations.Caller;
import dev.docket.operations.Operation;
import dev.docket.operations.Pages;
import dev.docket.operations.Resources;
import dev.docket.relateditems.RelatedItemMessages.SearchAllRelatedItemsRequest;
import dev.docket.relateditems.RelatedItemMessages.SearchAllRelatedItemsResponse;
import dev.docket.relateditems.RelatedItemMessages.SearchRelatedItemsRequest;
import dev.docket.relateditems.RelatedItemMessages.SearchRelatedItemsResponse;
import dev.docket.storage.Key;
import dev.docket.storage.Sort;
import dev.docket.storage.Stored;
import dev.docket.storage.Window;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** The operations that search related items. */
public final class RelatedItemSearches {

  private static final int DEFAULT_PAGE = 25;

  private final Resources resources;
  private final DomainConfiguration configuration;
  private final Schemas schemas;
  private final DomainItems domainItems;

  public RelatedItemSearches(
      Resources resources, DomainConfiguration configuration, Schemas schemas) {
    this.resources = resources;
    this.configuration = configuration;
    this.schemas = schemas;
    this.domainItems = new DomainItems(resources);
  }

  public List<Operation<?, ?>> operations() {
    return List.of(
        operation(
            "SearchRelatedItems",
            SearchRelatedItemsRequest.class,
            SearchRelatedItemsResponse.class,
            this::search),
        operation(
            "SearchAllRelatedItems",
            SearchAllRelatedItemsRequest.class,
            SearchAllRelatedItemsResponse.class,
            this::searchAll));
  }

  /** A case has a few hundred items, so all are read, and what makes a page is decided here. */
  private CompletionStage<SearchRelatedItemsResponse> search(
      Caller caller, SearchRelatedItemsRequest request) {
    Key<Domain> domain = DomainConfiguration.domain(caller, request.domainId());
    Key<Case> parent = Case.key(domain, request.caseId());
    int size = size(request.maxResults());
    String query =
        "SearchRelatedItems " + domain.id() + " " + parent.id() + " " + request.filters();
    return items(parent, request.filters())
        .thenCompose(
            items ->
                resources.page(
                    caller,
                    query,
                    request.nextToken(),
                    after ->
                        CompletableFuture.completedStage(
                            Pages.of(
                                items, ShownItem::itemId, Window.Order.DESCENDING, size, after))))
        .thenApply(
            page ->
                new SearchRelatedItemsResponse(
                    page.next(), page.items().stream().map(ShownItem::ofCase).toList()));
  }

  private CompletionStage<List<ShownItem>> items(
      Key<Case> parent, @Nullable List<RelatedItemTypeFilter> filters) {
    Key<Domain> domain = DomainConfiguration.domainOf(parent);
    // The items before the case: it then knows of each that is still there.
    return resources
        .all(parent, RelatedItem.KIND)
        .thenCompose(
            stored ->
                configuration
                    .read(domain, List.of(parent, Revision.key(domain)))
                    .thenCompose(
                        snapshot ->
                            schemas
                                .in(snapshot, domain)
                                .thenApply(schema -> ItemFilter.of(filters, schema))
                                .thenApply(
                                    filter ->
                                        shown(stored, Resources.required(snapshot, parent)).stream()
                                            .filter(filter::matches)
                                            .toList())));
  }

  private List<ShownItem> shown(List<Stored<RelatedItem>> items, Stored<Case> parent) {
    Instant now = resources.now();
    return items.stream()
        .map(item -> ShownItem.of(item, parent, now))
        .flatMap(Optional::stream)
        .toList();
  }

  private CompletionStage<SearchAllRelatedItemsResponse> searchAll(
      Caller caller, SearchAllRelatedItemsRequest request) {
    Key<Domain> domain = DomainConfiguration.domain(caller, request.domainId());
    List<Sort> order = ItemOrder.of(request.sorts());
    int size = size(request.maxResults());
    String query = "SearchAllRelatedItems " + domain.id() + " " + order + " " + request.filters();
    return schemas
        .current(domain)
        .thenApply(schema -> ItemFilter.of(request.filters(), schema))
        .thenCompose(
            filter ->
                resources.page(
                    caller,
                    query,
                    request.nextToken(),
                    after -> domainItems.page(domain, order, filter, size, after)))
        .thenApply(
            page ->
                new SearchAllRelatedItemsResponse(
                    page.next(), page.items().stream().map(ShownItem::ofDomain).toList()));
  }

  private static int size(@Nullable Integer maxResults) {
    return maxResults == null ? DEFAULT_PAGE : maxResults;
  }
}

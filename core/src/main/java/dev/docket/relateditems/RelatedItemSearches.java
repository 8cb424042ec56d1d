package dev.docket.relateditems;

import static dev.docket.operations.Operation.operation;

import dev.docket.cases.Case;
import dev.docket.cases.Schemas;
import dev.docket.domains.Domain;
import dev.docket.domains.DomainConfiguration;
import dev.docket.domains.Revision;
import dev.docket.operations.Caller;
import dev.docket.operations.Operation;
import dev.docket.operations.PageRequest;
import dev.docket.operations.Paging;
import dev.docket.operations.Resources;
import dev.docket.operations.Stamps;
import dev.docket.operations.Visibility;
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
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** The operations that search related items. */
public final class RelatedItemSearches {

  private static final int DEFAULT_PAGE = 25;

  /** The operation whose permission shows an item, and its case, also in searches of a domain. */
  private static final String READ = "SearchRelatedItems";

  private final Resources resources;
  private final Stamps stamps;
  private final Paging paging;
  private final DomainConfiguration configuration;
  private final Schemas schemas;
  private final DomainItems domainItems;

  public RelatedItemSearches(
      Resources resources,
      Stamps stamps,
      Paging paging,
      DomainConfiguration configuration,
      Schemas schemas) {
    this.resources = resources;
    this.stamps = stamps;
    this.paging = paging;
    this.configuration = configuration;
    this.schemas = schemas;
    this.domainItems = new DomainItems(resources, stamps);
  }

  public List<Operation<?, ?>> operations() {
    return List.of(
        operation(
            READ, SearchRelatedItemsRequest.class, SearchRelatedItemsResponse.class, this::search),
        operation(
            "SearchAllRelatedItems",
            SearchAllRelatedItemsRequest.class,
            SearchAllRelatedItemsResponse.class,
            this::searchAll));
  }

  /** A case has a few hundred items, so all are read, and the page is taken from them here. */
  private CompletionStage<SearchRelatedItemsResponse> search(
      Caller caller, SearchRelatedItemsRequest request) {
    Key<Domain> domain = DomainConfiguration.domain(caller, request.domainId());
    Key<Case> parent = Case.key(domain, request.caseId());
    String query =
        "SearchRelatedItems " + domain.id() + " " + parent.id() + " " + request.filters();
    return items(parent, request.filters(), Visibility.of(caller, READ))
        .thenCompose(
            items ->
                paging.page(
                    PageRequest.of(caller, query, request, DEFAULT_PAGE),
                    items,
                    RelatedItemView::itemId,
                    Window.Order.DESCENDING))
        .thenApply(found -> found.map(RelatedItemView::ofCase))
        .thenApply(found -> new SearchRelatedItemsResponse(found.next(), found.items()));
  }

  private CompletionStage<List<RelatedItemView>> items(
      Key<Case> parent, @Nullable List<RelatedItemTypeFilter> filters, Visibility visible) {
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
                                        views(
                                                stored.stream().filter(visible::includes).toList(),
                                                Resources.required(snapshot, parent))
                                            .stream()
                                            .filter(filter::matches)
                                            .toList())));
  }

  private List<RelatedItemView> views(List<Stored<RelatedItem>> items, Stored<Case> parent) {
    Instant now = stamps.now();
    return items.stream()
        .map(item -> RelatedItemView.of(item, parent, now))
        .flatMap(Optional::stream)
        .toList();
  }

  private CompletionStage<SearchAllRelatedItemsResponse> searchAll(
      Caller caller, SearchAllRelatedItemsRequest request) {
    Key<Domain> domain = DomainConfiguration.domain(caller, request.domainId());
    List<Sort> order = ItemOrder.of(request.sorts());
    String query = "SearchAllRelatedItems " + domain.id() + " " + order + " " + request.filters();
    PageRequest page = PageRequest.of(caller, query, request, DEFAULT_PAGE);
    return schemas
        .current(domain)
        .thenApply(schema -> ItemFilter.of(request.filters(), schema))
        .thenCompose(
            filter ->
                paging.page(
                    page,
                    after ->
                        domainItems.page(
                            new DomainItems.Searched(
                                domain, filter, Visibility.of(caller, READ), page.size()),
                            order,
                            after)))
        .thenApply(found -> found.map(RelatedItemView::ofDomain))
        .thenApply(found -> new SearchAllRelatedItemsResponse(found.next(), found.items()));
  }
}

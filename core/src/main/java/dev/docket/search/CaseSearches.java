package dev.docket.search;

import static dev.docket.operations.Operation.operation;

import dev.docket.cases.Case;
import dev.docket.cases.FieldSelection;
import dev.docket.cases.ReadableFields;
import dev.docket.cases.Schema;
import dev.docket.cases.Schemas;
import dev.docket.domains.Domain;
import dev.docket.domains.DomainConfiguration;
import dev.docket.fields.SystemField;
import dev.docket.operations.Caller;
import dev.docket.operations.FrontWalk;
import dev.docket.operations.Operation;
import dev.docket.operations.PageRequest;
import dev.docket.operations.Paging;
import dev.docket.operations.Resources;
import dev.docket.operations.Stamps;
import dev.docket.search.SearchMessages.SearchCasesRequest;
import dev.docket.search.SearchMessages.SearchCasesResponse;
import dev.docket.search.SearchMessages.SearchCasesResponseItem;
import dev.docket.storage.Condition;
import dev.docket.storage.Found;
import dev.docket.storage.Key;
import dev.docket.storage.Page;
import dev.docket.storage.Search;
import dev.docket.storage.Sort;
import dev.docket.storage.Stored;
import dev.docket.storage.Window;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** The operation SearchCases. */
public final class CaseSearches {

  private static final int DEFAULT_PAGE = 25;

  private static final String UPDATED = SystemField.LAST_UPDATED_DATETIME.id();

  private static final List<Sort> UPDATED_LAST_FIRST = List.of(Sort.descending(UPDATED));

  private final Resources resources;
  private final Stamps stamps;
  private final Paging paging;
  private final Schemas schemas;
  private final ReadableFields readable;

  public CaseSearches(Resources resources, Stamps stamps, Paging paging, Schemas schemas) {
    this.resources = resources;
    this.stamps = stamps;
    this.paging = paging;
    this.schemas = schemas;
    this.readable = new ReadableFields(resources);
  }

  public List<Operation<?, ?>> operations() {
    return List.of(
        operation(
            "SearchCases", SearchCasesRequest.class, SearchCasesResponse.class, this::search));
  }

  private CompletionStage<SearchCasesResponse> search(Caller caller, SearchCasesRequest request) {
    Key<Domain> domain = DomainConfiguration.domain(caller, request.domainId());
    return schemas.read(
        domain,
        schema ->
            readable
                .require(caller, domain, request.fieldIds())
                .thenCompose(allowed -> search(caller, domain, schema, request)));
  }

  private CompletionStage<SearchCasesResponse> search(
      Caller caller, Key<Domain> domain, Schema schema, SearchCasesRequest request) {
    FieldSelection fields =
        FieldSelection.of(schema, Objects.requireNonNullElse(request.fields(), List.of()));
    List<Sort> sorts = sorts(request.sorts());
    // Not the conditions: those of a term depend on the options, which may change between pages.
    String query =
        String.join(
            " ",
            // With a number that changes with what tokens say.
            "SearchCases 2",
            domain.id(),
            sorts.toString(),
            String.valueOf(request.filter()),
            Objects.requireNonNullElse(request.searchTerm(), ""));
    PageRequest page = PageRequest.of(caller, query, request, DEFAULT_PAGE);
    Condition condition = condition(schema, request);
    schema.requireKnown(sorts.stream().map(Sort::name).toList());
    Search<Case> search = new Search<>(domain, Case.KIND, condition, sorts, page.size());
    VisibleCases visible = new VisibleCases(resources, caller, domain);
    return paging
        .search(page, after -> page(visible, search, after))
        .thenApply(found -> answer(found, fields));
  }

  private static CompletionStage<Found<Case>> page(
      VisibleCases visible, Search<Case> first, @Nullable String after) {
    if (!first.sorts().equals(UPDATED_LAST_FIRST)) {
      return visible.search(after == null ? first : first.after(after));
    }
    FrontWalk<Stored<Case>> walk =
        new FrontWalk<>(
            first.size(),
            window -> visible.search(byUpdate(first, window)).thenApply(CaseSearches::page),
            stored -> first.position(stored).text());
    return after == null
        ? visible
            .search(first)
            .thenApply(
                found -> {
                  Page<Stored<Case>> page = walk.begin(page(found));
                  return new Found<>(page.items(), page.next(), found.total());
                })
        : walk.page(after).thenApply(page -> new Found<>(page.items(), page.next(), null));
  }

  private static Page<Stored<Case>> page(Found<Case> found) {
    return new Page<>(found.items(), found.next());
  }

  /** The same search in the order of the last update, in either direction. */
  private static Search<Case> byUpdate(Search<Case> search, Window window) {
    return new Search<>(
        search.scope(),
        Case.KIND,
        search.condition(),
        List.of(new Sort(UPDATED, window.order())),
        window.size(),
        window.after(),
        false);
  }

  private static Condition condition(Schema schema, SearchCasesRequest request) {
    List<Condition> conditions = new ArrayList<>();
    if (request.searchTerm() != null) {
      conditions.add(CaseTerm.condition(request.searchTerm(), schema));
    }
    if (request.filter() != null) {
      conditions.add(request.filter().condition(new Comparisons(schema.types())));
    }
    return new Condition.All(conditions);
  }

  private static List<Sort> sorts(@Nullable List<SearchMessages.Sort> requested) {
    return requested == null || requested.isEmpty()
        ? UPDATED_LAST_FIRST
        : requested.stream()
            .map(sort -> new Sort(sort.fieldId(), sort.sortOrder().direction()))
            .toList();
  }

  private SearchCasesResponse answer(Found<Case> found, FieldSelection fields) {
    Instant now = stamps.now();
    return new SearchCasesResponse(
        found.next(),
        found.items().stream().map(stored -> item(stored, fields, now)).toList(),
        Objects.requireNonNull(found.total()));
  }

  private static SearchCasesResponseItem item(
      Stored<Case> stored, FieldSelection fields, Instant now) {
    Case found = stored.value();
    return new SearchCasesResponseItem(
        stored.key().id(), found.templateId(), fields.values(found, now), found.tags());
  }
}

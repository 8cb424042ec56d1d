package dev.docket.relateditems;

import static dev.docket.operations.Operation.operation;

import dev.docket.cases.Case;
import dev.docket.cases.Times;
import dev.docket.domains.Domain;
import dev.docket.domains.DomainConfiguration;
import dev.docket.fields.FieldValueUnion;
import dev.docket.fields.SystemField;
import dev.docket.operations.Caller;
import dev.docket.operations.FrontWalk;
import dev.docket.operations.Operation;
import dev.docket.operations.PageRequest;
import dev.docket.operations.Pages;
import dev.docket.operations.Paging;
import dev.docket.operations.Resources;
import dev.docket.operations.Visibility;
import dev.docket.relateditems.RelatedItemMessages.CaseSummary;
import dev.docket.relateditems.RelatedItemMessages.ListCasesForContactRequest;
import dev.docket.relateditems.RelatedItemMessages.ListCasesForContactResponse;
import dev.docket.storage.Key;
import dev.docket.storage.Kind;
import dev.docket.storage.Stored;
import dev.docket.storage.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** The operation that finds the cases of a contact. */
public final class ContactCases {

  /** What is stored to find the cases of a contact. */
  public static final List<Kind<?>> KINDS = List.of(ContactCase.KIND);

  private static final int DEFAULT_PAGE = 10;

  /** The links that one read of the store returns. */
  private static final int WINDOW = 100;

  private final Resources resources;
  private final Paging paging;
  private final DomainConfiguration configuration;

  public ContactCases(Resources resources, Paging paging, DomainConfiguration configuration) {
    this.resources = resources;
    this.paging = paging;
    this.configuration = configuration;
  }

  public List<Operation<?, ?>> operations() {
    return List.of(
        operation(
            "ListCasesForContact",
            ListCasesForContactRequest.class,
            ListCasesForContactResponse.class,
            this::list));
  }

  private CompletionStage<ListCasesForContactResponse> list(
      Caller caller, ListCasesForContactRequest request) {
    Key<Domain> domain = DomainConfiguration.domain(caller, request.domainId());
    String prefix = ContactCase.prefix(request.contactArn());
    // With a number that changes with what tokens say.
    String query = "ListCasesForContact 2 " + domain.id() + " " + request.contactArn();
    PageRequest page = PageRequest.of(caller, query, request, DEFAULT_PAGE);
    return configuration
        .read(domain, List.of())
        .thenCompose(active -> links(domain, prefix, prefix, List.of()))
        .thenCompose(links -> cases(links, Visibility.of(caller, "GetCase")))
        .thenCompose(
            cases ->
                paging.page(
                    page,
                    after -> {
                      FrontWalk<Stored<Case>> walk = walk(cases, page.size());
                      return after == null ? walk.begin() : walk.page(after);
                    }))
        .thenApply(found -> found.map(ContactCases::summary))
        .thenApply(found -> new ListCasesForContactResponse(found.items(), found.next()));
  }

  private static FrontWalk<Stored<Case>> walk(List<Stored<Case>> cases, int size) {
    return new FrontWalk<>(
        size,
        window ->
            CompletableFuture.completedStage(
                Pages.of(cases, ContactCases::age, window.order(), window.size(), window.after())),
        ContactCases::age);
  }

  /**
   * The cases of a contact, from the links whose ids begin with its prefix. A contact has a few.
   *
   * @param after the last id that was read, at first the prefix, which is before all of its ids
   */
  private CompletionStage<List<Key<Case>>> links(
      Key<Domain> domain, String prefix, String after, List<Key<Case>> before) {
    return resources
        .list(domain, ContactCase.KIND, new Window(WINDOW, after, Window.Order.ASCENDING))
        .thenCompose(
            window -> {
              List<Key<Case>> cases = new ArrayList<>(before);
              for (Stored<ContactCase> link : window.items()) {
                if (!link.key().id().startsWith(prefix)) {
                  return CompletableFuture.completedStage(cases);
                }
                cases.add(Case.key(domain, link.value().caseId()));
              }
              return window.next() == null
                  ? CompletableFuture.completedStage(cases)
                  : links(domain, prefix, window.next(), cases);
            });
  }

  private CompletionStage<List<Stored<Case>>> cases(List<Key<Case>> keys, Visibility visible) {
    return resources
        .get(keys)
        .thenApply(
            snapshot ->
                keys.stream()
                    .map(snapshot::find)
                    .filter(Objects::nonNull)
                    .filter(visible::includes)
                    .toList());
  }

  /** The time of the last update; the ids tell cases of one moment apart. */
  private static String age(Stored<Case> stored) {
    FieldValueUnion updated = stored.value().fields().get(SystemField.LAST_UPDATED_DATETIME.id());
    String time =
        updated instanceof FieldValueUnion.StringValue text
            ? Times.sortable(Times.parse(text.value()))
            : "";
    return time + "/" + stored.key().id();
  }

  private static CaseSummary summary(Stored<Case> stored) {
    return new CaseSummary(stored.key().id(), stored.value().templateId());
  }
}

package dev.docket.server.wire;

import static dev.docket.server.wire.CaseFixture.number;
import static dev.docket.server.wire.CaseFixture.set;
import static dev.docket.server.wire.CaseFixture.text;
import static dev.docket.server.wire.RelatedItemFixture.CONTACT;
import static dev.docket.server.wire.RelatedItemFixture.FILE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.connectcases.ConnectCasesClient;
import software.amazon.awssdk.services.connectcases.model.CaseSummary;
import software.amazon.awssdk.services.connectcases.model.CommentFilter;
import software.amazon.awssdk.services.connectcases.model.ConnectCaseFilter;
import software.amazon.awssdk.services.connectcases.model.ContactFilter;
import software.amazon.awssdk.services.connectcases.model.CustomFieldsFilter;
import software.amazon.awssdk.services.connectcases.model.FieldFilter;
import software.amazon.awssdk.services.connectcases.model.FieldType;
import software.amazon.awssdk.services.connectcases.model.FileFilter;
import software.amazon.awssdk.services.connectcases.model.ListCasesForContactResponse;
import software.amazon.awssdk.services.connectcases.model.Order;
import software.amazon.awssdk.services.connectcases.model.RelatedItemTypeFilter;
import software.amazon.awssdk.services.connectcases.model.SearchAllRelatedItemsRequest;
import software.amazon.awssdk.services.connectcases.model.SearchAllRelatedItemsResponse;
import software.amazon.awssdk.services.connectcases.model.SearchAllRelatedItemsResponseItem;
import software.amazon.awssdk.services.connectcases.model.SearchAllRelatedItemsSort;
import software.amazon.awssdk.services.connectcases.model.SearchAllRelatedItemsSortProperty;
import software.amazon.awssdk.services.connectcases.model.SearchRelatedItemsResponse;
import software.amazon.awssdk.services.connectcases.model.SearchRelatedItemsResponseItem;
import software.amazon.awssdk.services.connectcases.model.SlaFilter;

/** Searches for related items, and for cases by their contacts. */
@Wire
class RelatedItemSearchWireTest extends CaseFixtureWireTest {

  private ConnectCasesClient cases;
  private String id;

  @BeforeEach
  void createCase() {
    cases = fixture.cases;
    id = fixture.create();
  }

  private static RelatedItemTypeFilter comments() {
    return RelatedItemTypeFilter.fromComment(CommentFilter.builder().build());
  }

  private static RelatedItemTypeFilter contacts(Consumer<ContactFilter.Builder> filter) {
    return RelatedItemTypeFilter.fromContact(filter);
  }

  private static RelatedItemTypeFilter files(String arn) {
    return RelatedItemTypeFilter.fromFile(FileFilter.builder().fileArn(arn).build());
  }

  private static RelatedItemTypeFilter custom(CustomFieldsFilter fields) {
    return RelatedItemTypeFilter.fromCustom(c -> c.fields(fields));
  }

  private static CustomFieldsFilter contains(String field, String text) {
    return CustomFieldsFilter.fromField(FieldFilter.fromContains(set(field, text)));
  }

  /** The ids of what SearchRelatedItems finds; SearchAllRelatedItems must find the same. */
  private List<String> found(RelatedItemTypeFilter... filters) {
    List<String> ofCase =
        fixture.items(id, filters).stream()
            .map(SearchRelatedItemsResponseItem::relatedItemId)
            .toList();
    assertThat(
            cases
                .searchAllRelatedItems(r -> r.domainId(fixture.domain).filters(filters))
                .relatedItems())
        .extracting(SearchAllRelatedItemsResponseItem::relatedItemId)
        .isEqualTo(ofCase);
    return ofCase;
  }

  private Walks.Page page(int size, String token, RelatedItemTypeFilter... filters) {
    SearchRelatedItemsResponse page =
        cases.searchRelatedItems(
            r ->
                r.domainId(fixture.domain)
                    .caseId(id)
                    .maxResults(size)
                    .nextToken(token)
                    .filters(filters));
    return new Walks.Page(
        page.relatedItems().stream().map(SearchRelatedItemsResponseItem::relatedItemId).toList(),
        page.nextToken());
  }

  private Walks.Page pageOfAll(int size, String token, SearchAllRelatedItemsSort... sorts) {
    return pageOfAll(size, token, r -> r.sorts(sorts));
  }

  private Walks.Page pageOfAll(
      int size, String token, Consumer<SearchAllRelatedItemsRequest.Builder> query) {
    SearchAllRelatedItemsResponse page =
        cases.searchAllRelatedItems(
            r -> {
              r.domainId(fixture.domain).maxResults(size).nextToken(token);
              query.accept(r);
            });
    return new Walks.Page(
        page.relatedItems().stream().map(SearchAllRelatedItemsResponseItem::relatedItemId).toList(),
        page.nextToken());
  }

  @Test
  void search_findsAllNewestFirst() {
    List<String> items =
        new ArrayList<>(
            List.of(
                fixture.comment(id, "Hello"),
                fixture.contact(id, CONTACT),
                fixture.file(id, FILE),
                fixture.sla(id, "Close soon", "closed", 1),
                fixture.link(id, fixture.create()),
                fixture.custom(id, set(fixture.field(FieldType.TEXT), "red"))));

    assertThat(found()).isEqualTo(items.reversed());
  }

  @Test
  void filters_findByTypeAndMember() {
    String comment = fixture.comment(id, "Hello");
    String contact = fixture.contact(id, CONTACT + "1");
    String contact2 = fixture.contact(id, CONTACT + "2");
    String file = fixture.file(id, FILE);
    String sla = fixture.sla(id, "Close soon", "closed", 1);
    String other = fixture.create();
    String link = fixture.link(id, other);

    assertThat(found(comments())).containsExactly(comment);
    assertThat(found(contacts(c -> {}))).containsExactly(contact2, contact);
    assertThat(found(contacts(c -> c.contactArn(CONTACT + "1")))).containsExactly(contact);
    assertThat(found(contacts(c -> c.channel("VOICE").contactArn(CONTACT + "2"))))
        .containsExactly(contact2);
    assertThat(found(contacts(c -> c.channel("CHAT")))).isEmpty();
    assertThat(found(files(null))).containsExactly(file);
    assertThat(found(files(FILE + "1"))).isEmpty();
    assertThat(found(RelatedItemTypeFilter.fromSla(SlaFilter.builder().build())))
        .containsExactly(sla);
    assertThat(
            found(
                RelatedItemTypeFilter.fromConnectCase(
                    ConnectCaseFilter.builder().caseId(other).build())))
        .containsExactly(link);
    assertThat(found(comments(), files(FILE), files(FILE + "1"))).containsExactly(file, comment);
  }

  @Test
  void customFilters_compareFieldsByTheirType() {
    String colour = fixture.field(FieldType.TEXT);
    String weight = fixture.field(FieldType.NUMBER);
    String red = fixture.custom(id, set(colour, "Dark red"), set(weight, number(2)));
    String blue = fixture.custom(id, set(colour, "Blue"));
    fixture.comment(id, "red");
    CustomFieldsFilter heavy =
        CustomFieldsFilter.fromField(FieldFilter.fromGreaterThan(set(weight, number(1))));

    assertThat(found(custom(null))).containsExactly(blue, red);
    assertThat(found(custom(contains(colour, "RED")))).containsExactly(red);
    assertThat(found(custom(heavy))).containsExactly(red);
    assertThat(found(custom(CustomFieldsFilter.fromNot(heavy)))).containsExactly(blue);
    assertThat(
            found(
                custom(
                    CustomFieldsFilter.fromOrAll(
                        List.of(
                            contains(colour, "blue"),
                            CustomFieldsFilter.fromAndAll(
                                List.of(heavy, contains(colour, "dark"))))))))
        .containsExactly(blue, red);
  }

  @Test
  void customFilters_findValuesOfDeletedFieldsAndRefuseUnknownOnes() {
    String colour = fixture.field(FieldType.TEXT);
    String red = fixture.custom(id, set(colour, "red"));

    cases.deleteField(r -> r.domainId(fixture.domain).fieldId(colour));

    assertThat(found(custom(contains(colour, "red")))).containsExactly(red);
    refused(
        () -> found(custom(contains("unknown", "red"))),
        "The following fields do not exist: [unknown]");
    refused(
        () ->
            found(
                custom(CustomFieldsFilter.fromField(FieldFilter.fromLessThan(set(colour, "red"))))),
        "Field " + colour + " of type Text");
  }

  @Test
  void pages_areCompleteWhileItemsComeAndGo() {
    List<String> items = new ArrayList<>();
    IntStream.range(0, 7).forEach(i -> items.add(fixture.comment(id, "Comment " + i)));

    List<String> met =
        Walks.along(
            token -> {
              Walks.Page page = page(2, token);
              fixture.delete(id, fixture.comment(id, "Gone"));
              fixture.comment(id, "Late");
              return page;
            });
    List<String> metInDomain =
        Walks.along(
            token -> {
              Walks.Page page = pageOfAll(2, token);
              fixture.delete(id, fixture.comment(id, "Gone"));
              fixture.comment(id, "Late");
              return page;
            });

    assertThat(met).isEqualTo(items.reversed());
    assertThat(metInDomain.subList(metInDomain.size() - 7, metInDomain.size()))
        .isEqualTo(items.reversed());
    assertThat(metInDomain).doesNotHaveDuplicates();
  }

  @Test
  void tokens_areBoundToTheirQuery() {
    fixture.comment(id, "One");
    fixture.comment(id, "Two");
    String token = page(1, null).nextToken();
    String tokenOfAll = pageOfAll(1, null).nextToken();

    refusedToken(() -> page(1, token, comments()));
    refusedToken(() -> page(1, tokenOfAll));
    refusedToken(() -> pageOfAll(1, token));
    refusedToken(
        () -> pageOfAll(1, tokenOfAll, sort(SearchAllRelatedItemsSortProperty.CASE_ID, "Asc")));
  }

  private static void refusedToken(Runnable call) {
    refused(call::run, "Invalid nextToken");
  }

  private static SearchAllRelatedItemsSort sort(
      SearchAllRelatedItemsSortProperty property, String order) {
    return SearchAllRelatedItemsSort.builder().sortProperty(property).sortOrder(order).build();
  }

  /** An item as far as sorts know it; items that are made later have greater ids. */
  private record Sorted(String caseId, String itemId) {

    static Comparator<Sorted> by(SearchAllRelatedItemsSort sort) {
      Comparator<Sorted> order =
          switch (sort.sortProperty()) {
            case ASSOCIATION_TIME -> Comparator.comparing(Sorted::itemId);
            case CASE_ID -> Comparator.comparing(Sorted::caseId);
            case UNKNOWN_TO_SDK_VERSION -> throw new IllegalArgumentException();
          };
      return sort.sortOrder() == Order.ASC ? order : order.reversed();
    }
  }

  @Test
  void sorts_decideTheOrderOfAllPages() {
    List<String> ids = List.of(id, fixture.create(), fixture.create());
    List<Sorted> items = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      String caseId = ids.get(i * i % 3);
      items.add(new Sorted(caseId, fixture.comment(caseId, "Comment " + i)));
    }
    for (String first : List.of("Asc", "Desc")) {
      for (String second : List.of("Asc", "Desc")) {
        SearchAllRelatedItemsSort byCase = sort(SearchAllRelatedItemsSortProperty.CASE_ID, first);
        SearchAllRelatedItemsSort byTime =
            sort(SearchAllRelatedItemsSortProperty.ASSOCIATION_TIME, second);
        assertSorted(items, byCase, byTime);
        assertSorted(items, byTime, byCase);
      }
    }
  }

  private void assertSorted(List<Sorted> items, SearchAllRelatedItemsSort... sorts) {
    List<String> expected =
        items.stream()
            .sorted(Sorted.by(sorts[0]).thenComparing(Sorted.by(sorts[1])))
            .map(Sorted::itemId)
            .toList();
    for (int size : List.of(1, 2, 5, 25)) {
      assertThat(Walks.along(token -> pageOfAll(size, token, sorts)))
          .as("%s in pages of %d", Arrays.toString(sorts), size)
          .isEqualTo(expected);
    }
  }

  @Test
  void oneSort_leavesTheRestInTheSameDirection() {
    String other = fixture.create();
    String first = fixture.comment(other, "One");
    String second = fixture.comment(id, "Two");
    String third = fixture.comment(other, "Three");

    assertThat(pageOfAll(25, null).ids()).containsExactly(third, second, first);
    assertThat(
            pageOfAll(25, null, sort(SearchAllRelatedItemsSortProperty.ASSOCIATION_TIME, "Asc"))
                .ids())
        .containsExactly(first, second, third);
    assertThat(pageOfAll(25, null, sort(SearchAllRelatedItemsSortProperty.CASE_ID, "Asc")).ids())
        .containsExactly(second, first, third);
  }

  @Test
  void searchAll_findsWhatIsRareAtOnceAndGoesOnForAStatus() {
    String file = fixture.file(id, FILE);
    String met = fixture.sla(id, "Close", "closed", 60);
    fixture.update(id, set("status", "closed"));
    for (int other = 0; other < 101; other++) {
      String caseId = fixture.create();
      IntStream.range(0, 10).forEach(i -> fixture.sla(caseId, "Close", "closed", 60));
    }
    RelatedItemTypeFilter metInTime =
        RelatedItemTypeFilter.fromSla(SlaFilter.builder().status("Met").build());

    Walks.Page first = pageOfAll(25, null, r -> r.filters(metInTime));
    Walks.Page second = pageOfAll(25, first.nextToken(), r -> r.filters(metInTime));

    assertThat(pageOfAll(25, null, r -> r.filters(files(null))))
        .isEqualTo(new Walks.Page(List.of(file), null));
    assertThat(first.ids()).isEmpty();
    assertThat(first.nextToken()).isNotNull();
    assertThat(second).isEqualTo(new Walks.Page(List.of(met), null));
  }

  @Test
  void unknownDomain_isNotFound() {
    assertThatThrownBy(() -> cases.searchAllRelatedItems(r -> r.domainId("unknown")))
        .hasMessageContaining("Domain not found");
    assertThatThrownBy(
            () -> cases.listCasesForContact(r -> r.domainId("unknown").contactArn(CONTACT)))
        .hasMessageContaining("Domain not found");
  }

  private Walks.Page casesOf(String contact, int size, String token) {
    ListCasesForContactResponse page =
        cases.listCasesForContact(
            r -> r.domainId(fixture.domain).contactArn(contact).maxResults(size).nextToken(token));
    return new Walks.Page(
        page.cases().stream().map(CaseSummary::caseId).toList(), page.nextToken());
  }

  @Test
  void contact_leadsToItsCases() {
    List<String> ids = new ArrayList<>(List.of(id));
    IntStream.range(0, 4).forEach(i -> ids.add(fixture.create()));
    Collections.shuffle(ids);
    for (String caseId : ids) {
      fixture.contact(caseId, CONTACT);
      fixture.update(caseId, set("status", "closed"));
    }
    // Its ARN goes on where the other one ends.
    fixture.contact(fixture.create(), CONTACT + ":" + id);

    assertThat(Walks.along(token -> casesOf(CONTACT, 2, token))).isEqualTo(ids.reversed());
    assertThat(casesOf(CONTACT + "unknown", 10, null)).isEqualTo(new Walks.Page(List.of(), null));
    assertThat(
            cases
                .listCasesForContact(r -> r.domainId(fixture.domain).contactArn(CONTACT))
                .cases()
                .getFirst()
                .templateId())
        .isEqualTo(fixture.template);
  }

  @Test
  void contact_mayHaveTheLongestArn() {
    String arn = "😀".repeat(500);

    fixture.contact(id, arn);

    assertThat(casesOf(arn, 10, null).ids()).containsExactly(id);
    assertThat(casesOf("😀".repeat(499), 10, null).ids()).isEmpty();
  }

  @Test
  void contact_isForgottenWithItsItem() {
    String item = fixture.contact(id, CONTACT);

    fixture.delete(id, item);

    assertThat(casesOf(CONTACT, 10, null).ids()).isEmpty();
  }
}

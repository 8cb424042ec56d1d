package dev.docket.server.wire;

import static dev.docket.server.wire.CaseFixture.number;
import static dev.docket.server.wire.CaseFixture.set;
import static dev.docket.server.wire.RelatedItemFixture.CONTACT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.connectcases.model.AuditEvent;
import software.amazon.awssdk.services.connectcases.model.BasicLayout;
import software.amazon.awssdk.services.connectcases.model.CaseRuleDetails;
import software.amazon.awssdk.services.connectcases.model.CaseRuleSummary;
import software.amazon.awssdk.services.connectcases.model.CaseSummary;
import software.amazon.awssdk.services.connectcases.model.DomainSummary;
import software.amazon.awssdk.services.connectcases.model.FieldOption;
import software.amazon.awssdk.services.connectcases.model.FieldSummary;
import software.amazon.awssdk.services.connectcases.model.FieldType;
import software.amazon.awssdk.services.connectcases.model.LayoutContent;
import software.amazon.awssdk.services.connectcases.model.LayoutSummary;
import software.amazon.awssdk.services.connectcases.model.Order;
import software.amazon.awssdk.services.connectcases.model.SearchAllRelatedItemsResponseItem;
import software.amazon.awssdk.services.connectcases.model.SearchAllRelatedItemsSort;
import software.amazon.awssdk.services.connectcases.model.SearchAllRelatedItemsSortProperty;
import software.amazon.awssdk.services.connectcases.model.SearchCasesRequest;
import software.amazon.awssdk.services.connectcases.model.SearchCasesResponseItem;
import software.amazon.awssdk.services.connectcases.model.SearchRelatedItemsResponseItem;
import software.amazon.awssdk.services.connectcases.model.Sort;
import software.amazon.awssdk.services.connectcases.model.TemplateSummary;

/**
 * What a walk along the pages of each listing promises, while the very things that the listing is
 * sorted by change between the pages.
 */
@Wire
class ListingWalksWireTest extends CaseFixtureWireTest {

  private final AtomicInteger pages = new AtomicInteger();

  @Override
  TestDocket startServer() {
    return TestDocket.start("--rate-limit=off", "--quotas=off");
  }

  /**
   * Walks to the end and does something after each page.
   *
   * @param between is given the number of the page, from 1
   */
  private List<String> walk(Function<@Nullable String, Walks.Page> listing, IntConsumer between) {
    pages.set(0);
    return Walks.along(
        token -> {
          Walks.Page page = listing.apply(token);
          between.accept(pages.incrementAndGet());
          return page;
        });
  }

  private interface IntConsumer {
    void accept(int page);
  }

  private static List<String> made(int count, IntFunction<String> create) {
    return new ArrayList<>(IntStream.range(0, count).mapToObj(create).toList());
  }

  private Walks.Page cases(
      int size, @Nullable String token, Consumer<SearchCasesRequest.Builder> members) {
    var answer =
        fixture.cases.searchCases(
            r ->
                r.domainId(fixture.domain)
                    .maxResults(size)
                    .nextToken(token)
                    .applyMutation(members));
    return new Walks.Page(
        answer.cases().stream().map(SearchCasesResponseItem::caseId).toList(), answer.nextToken());
  }

  private static Sort by(String field, Order order) {
    return Sort.builder().fieldId(field).sortOrder(order).build();
  }

  private void touch(String caseId) {
    fixture.update(caseId, set("summary", "Changed " + pages));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 4, 5, 24, 25, 29})
  void searchCases_meetsACaseThatIsUpdatedBehindTheFirstPage(int updated) {
    List<String> made = made(30, i -> fixture.create()).reversed();

    List<String> met =
        walk(
            token -> cases(5, token, r -> {}),
            page -> {
              if (page == 1) {
                touch(made.get(updated));
              }
            });

    assertThat(met).hasSameElementsAs(made);
    assertThat(met).as("those on the first page are met again").hasSize(updated < 5 ? 31 : 30);
  }

  @Test
  void searchCases_isAsLongAsItsPagesWhereNothingChanges() {
    List<String> made = made(15, i -> fixture.create()).reversed();

    assertThat(walk(token -> cases(5, token, r -> {}), page -> {})).isEqualTo(made);
    assertThat(pages).hasValue(3);
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 5})
  void searchCases_meetsAllThatStays_whileCasesAreUpdatedMadeAndDeleted(int size) {
    List<String> staying = made(30, i -> fixture.create(set("summary", "Old")));

    List<String> met =
        walk(
            token -> cases(size, token, r -> r.searchTerm("broken")),
            page -> {
              touch(staying.get(page % 30));
              touch(staying.get((page * 7) % 30));
              String gone = fixture.create();
              fixture.http.call("DELETE", "/domains/" + fixture.domain + "/cases/" + gone, "");
            });

    assertThat(new HashSet<>(met)).containsAll(staying);
  }

  @ParameterizedTest
  @CsvSource({"created_datetime, ASC", "created_datetime, DESC", "case_id, ASC"})
  void searchCases_inAnOrderOfWhatStays_meetsAllOnce(String field, Order order) {
    List<String> staying = made(10, i -> fixture.create());

    List<String> met =
        walk(
            token -> cases(3, token, r -> r.sorts(by(field, order))),
            page -> {
              staying.forEach(this::touch);
              String gone = fixture.create();
              fixture.http.call("DELETE", "/domains/" + fixture.domain + "/cases/" + gone, "");
            });

    assertThat(met).isEqualTo(order == Order.ASC ? staying : staying.reversed());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ASC", "DESC"})
  void searchCases_inAnOrderOfWhatChanges_meetsAllThatDoNotChangeOnce(Order order) {
    String weight = fixture.field(FieldType.NUMBER);
    List<String> made = made(10, i -> fixture.create(set(weight, number(i))));
    List<String> changing = List.of(made.get(0), made.get(5), made.get(9));

    List<String> met =
        walk(
            token -> cases(3, token, r -> r.sorts(by(weight, order))),
            page -> changing.forEach(id -> fixture.update(id, set(weight, number(page * 4 % 10)))));

    made.removeAll(changing);
    met.removeAll(changing);
    assertThat(met).isEqualTo(order == Order.ASC ? made : made.reversed());
  }

  private Walks.Page casesOfContact(@Nullable String token) {
    var answer =
        fixture.cases.listCasesForContact(
            r -> r.domainId(fixture.domain).contactArn(CONTACT).maxResults(3).nextToken(token));
    return new Walks.Page(
        answer.cases().stream().map(CaseSummary::caseId).toList(), answer.nextToken());
  }

  @Test
  void listCasesForContact_meetsAllThatStay_whileTheyAreUpdated() {
    List<String> made = made(10, i -> fixture.create());
    made.forEach(id -> fixture.contact(id, CONTACT));

    List<String> met =
        walk(
            this::casesOfContact,
            page -> {
              if (page < 4) {
                touch(made.get(page));
                fixture.contact(fixture.create(), CONTACT);
              }
            });

    assertThat(new HashSet<>(met)).containsAll(made);
    List<String> quiet = walk(this::casesOfContact, page -> {});
    assertThat(quiet).hasSize(13).doesNotHaveDuplicates();
    assertThat(pages).hasValue(5);
  }

  private void changeItems(String caseId, List<String> items, int page) {
    fixture.updateItem(
        caseId,
        items.get(page % items.size()),
        """
        {"content":{"comment":{"body":"Changed %d","contentType":"Text/Plain"}}}"""
            .formatted(page));
    fixture.delete(caseId, fixture.comment(caseId, "Gone"));
    fixture.comment(caseId, "Late");
  }

  @Test
  void searchRelatedItems_meetsAllThatStayOnce() {
    String caseId = fixture.create();
    List<String> items = made(7, i -> fixture.comment(caseId, "Comment " + i));

    List<String> met =
        walk(
            token -> {
              var answer =
                  fixture.cases.searchRelatedItems(
                      r ->
                          r.domainId(fixture.domain).caseId(caseId).maxResults(2).nextToken(token));
              return new Walks.Page(
                  answer.relatedItems().stream()
                      .map(SearchRelatedItemsResponseItem::relatedItemId)
                      .toList(),
                  answer.nextToken());
            },
            page -> changeItems(caseId, items, page));

    assertThat(met).isEqualTo(items.reversed());
  }

  @ParameterizedTest
  @CsvSource({"ASSOCIATION_TIME, ASC", "ASSOCIATION_TIME, DESC", "CASE_ID, ASC", "CASE_ID, DESC"})
  void searchAllRelatedItems_meetsAllThatStayOnce(
      SearchAllRelatedItemsSortProperty property, Order order) {
    List<String> parents = made(2, i -> fixture.create());
    List<String> items = made(8, i -> fixture.comment(parents.get(i / 4), "Comment " + i));
    SearchAllRelatedItemsSort sort =
        SearchAllRelatedItemsSort.builder().sortProperty(property).sortOrder(order).build();

    List<String> met =
        walk(
            token -> {
              var answer =
                  fixture.cases.searchAllRelatedItems(
                      r -> r.domainId(fixture.domain).maxResults(3).nextToken(token).sorts(sort));
              return new Walks.Page(
                  answer.relatedItems().stream()
                      .map(SearchAllRelatedItemsResponseItem::relatedItemId)
                      .toList(),
                  answer.nextToken());
            },
            page -> {
              if (page < 4) {
                changeItems(parents.get(0), items.subList(0, 4), page);
                touch(parents.get(1));
              }
            });

    assertThat(met).doesNotHaveDuplicates();
    met.retainAll(items);
    assertThat(met).isEqualTo(order == Order.ASC ? items : items.reversed());
  }

  @Test
  void getCaseAuditEvents_meetsTheEventsOfItsBeginningOnce() {
    String caseId = fixture.create();
    IntStream.range(0, 6).forEach(i -> fixture.update(caseId, set("summary", "Before " + i)));
    List<String> before = fixture.audit(caseId).stream().map(AuditEvent::eventId).toList();

    List<String> met =
        walk(
            token -> {
              var answer =
                  fixture.cases.getCaseAuditEvents(
                      r ->
                          r.domainId(fixture.domain).caseId(caseId).maxResults(2).nextToken(token));
              return new Walks.Page(
                  answer.auditEvents().stream().map(AuditEvent::eventId).toList(),
                  answer.nextToken());
            },
            page -> touch(caseId));

    assertThat(met).isEqualTo(before);
  }

  /**
   * Walks along things that are listed as they were made, while all are renamed, and some come and
   * go; then those that stay are met once, and what came last is met too.
   */
  private void assertInOrderOfCreation(
      List<String> made,
      Function<String, String> create,
      Consumer<String> rename,
      Consumer<String> delete,
      Function<@Nullable String, Walks.Page> listing) {
    List<String> late = new ArrayList<>();
    List<String> met =
        walk(
            listing,
            page -> {
              if (page == 1) {
                made.forEach(rename);
                delete.accept(create.apply("Gone"));
                late.add(create.apply("A late one"));
              }
            });

    made.addAll(late);
    assertThat(met).endsWith(made.toArray(new String[0])).doesNotHaveDuplicates();
  }

  @Test
  void listFields_meetsAllThatStayOnce() {
    Function<String, String> create =
        name ->
            fixture
                .cases
                .createField(r -> r.domainId(fixture.domain).name(name).type(FieldType.TEXT))
                .fieldId();
    assertInOrderOfCreation(
        made(5, i -> create.apply("Field " + (9 - i))),
        create,
        id ->
            fixture.cases.updateField(r -> r.domainId(fixture.domain).fieldId(id).name("A " + id)),
        id -> fixture.cases.deleteField(r -> r.domainId(fixture.domain).fieldId(id)),
        token -> {
          var answer =
              fixture.cases.listFields(
                  r -> r.domainId(fixture.domain).maxResults(2).nextToken(token));
          return new Walks.Page(
              answer.fields().stream().map(FieldSummary::fieldId).toList(), answer.nextToken());
        });
  }

  @Test
  void listLayouts_meetsAllThatStayOnce() {
    LayoutContent content = LayoutContent.fromBasic(BasicLayout.builder().build());
    Function<String, String> create =
        name ->
            fixture
                .cases
                .createLayout(r -> r.domainId(fixture.domain).name(name).content(content))
                .layoutId();
    assertInOrderOfCreation(
        made(5, i -> create.apply("Layout " + (9 - i))),
        create,
        id ->
            fixture.cases.updateLayout(
                r -> r.domainId(fixture.domain).layoutId(id).name("A " + id)),
        id -> fixture.cases.deleteLayout(r -> r.domainId(fixture.domain).layoutId(id)),
        token -> {
          var answer =
              fixture.cases.listLayouts(
                  r -> r.domainId(fixture.domain).maxResults(2).nextToken(token));
          return new Walks.Page(
              answer.layouts().stream().map(LayoutSummary::layoutId).toList(), answer.nextToken());
        });
  }

  @Test
  void listTemplates_meetsAllThatStayOnce() {
    Function<String, String> create = name -> fixture.template(r -> r.name(name));
    assertInOrderOfCreation(
        made(5, i -> create.apply("Form " + (9 - i))),
        create,
        id ->
            fixture.cases.updateTemplate(
                r -> r.domainId(fixture.domain).templateId(id).name("A " + id)),
        id -> fixture.cases.deleteTemplate(r -> r.domainId(fixture.domain).templateId(id)),
        token -> {
          var answer =
              fixture.cases.listTemplates(
                  r -> r.domainId(fixture.domain).maxResults(2).nextToken(token));
          return new Walks.Page(
              answer.templates().stream().map(TemplateSummary::templateId).toList(),
              answer.nextToken());
        });
  }

  @Test
  void listCaseRules_meetsAllThatStayOnce() {
    CaseRuleDetails rule =
        CaseRuleDetails.fromRequired(q -> q.defaultValue(true).conditions(List.of()));
    Function<String, String> create =
        name ->
            fixture
                .cases
                .createCaseRule(r -> r.domainId(fixture.domain).name(name).rule(rule))
                .caseRuleId();
    assertInOrderOfCreation(
        made(5, i -> create.apply("Rule " + (9 - i))),
        create,
        id ->
            fixture.cases.updateCaseRule(
                r -> r.domainId(fixture.domain).caseRuleId(id).name("A " + id)),
        id -> fixture.cases.deleteCaseRule(r -> r.domainId(fixture.domain).caseRuleId(id)),
        token -> {
          var answer =
              fixture.cases.listCaseRules(
                  r -> r.domainId(fixture.domain).maxResults(2).nextToken(token));
          return new Walks.Page(
              answer.caseRules().stream().map(CaseRuleSummary::caseRuleId).toList(),
              answer.nextToken());
        });
  }

  @Test
  void listDomains_meetsAllThatStayOnce() {
    Function<String, String> create =
        name -> fixture.cases.createDomain(r -> r.name(name)).domainId();
    assertInOrderOfCreation(
        made(5, i -> create.apply("domain-" + (9 - i))),
        create,
        id -> {},
        id -> fixture.cases.deleteDomain(r -> r.domainId(id)),
        token -> {
          var answer = fixture.cases.listDomains(r -> r.maxResults(2).nextToken(token));
          return new Walks.Page(
              answer.domains().stream().map(DomainSummary::domainId).toList(), answer.nextToken());
        });
  }

  private static FieldOption option(String name, String value) {
    return FieldOption.builder().name(name).value(value).active(true).build();
  }

  private void put(String field, FieldOption... options) {
    fixture.cases.batchPutFieldOptions(
        r -> r.domainId(fixture.domain).fieldId(field).options(Arrays.asList(options)));
  }

  @Test
  void listFieldOptions_meetsAllThatKeepTheirNamesOnce() {
    String field = fixture.field(FieldType.SINGLE_SELECT, "b", "c", "d", "e", "f", "g");

    List<String> met =
        walk(
            token -> {
              var answer =
                  fixture.cases.listFieldOptions(
                      r ->
                          r.domainId(fixture.domain).fieldId(field).maxResults(2).nextToken(token));
              return new Walks.Page(
                  answer.options().stream().map(FieldOption::value).toList(), answer.nextToken());
            },
            page -> {
              if (page == 1) {
                put(field, option("z", "b"), option("a", "g"), option("dd", "new"));
              }
            });

    assertThat(met).containsExactly("b", "c", "d", "new", "e", "f", "b");
  }
}

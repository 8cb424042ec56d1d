package dev.docket.server.visibility;

import static dev.docket.server.visibility.LimitedService.ADMIN;
import static dev.docket.server.visibility.LimitedService.all;
import static dev.docket.server.visibility.LimitedService.arn;
import static dev.docket.server.visibility.LimitedService.limitedBy;
import static dev.docket.server.visibility.PolicyDocuments.allow;
import static dev.docket.server.visibility.PolicyDocuments.allowIf;
import static dev.docket.server.visibility.PolicyDocuments.denyIf;
import static dev.docket.server.visibility.PolicyDocuments.statement;
import static dev.docket.server.visibility.PolicyDocuments.tag;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.docket.operations.Caller;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Searches for related items find what their caller may find item by item. */
class ItemVisibilityTest {

  private static final String SEARCH = "SearchRelatedItems";

  /** More than the search of a domain reads at a time. */
  private static final int ITEMS = 120;

  private static final String BOB = "arn:aws:connect:us-east-1:111122223333:instance/i/agent/bob";

  private LimitedService service;
  private String domain;
  private final List<String> cases = new ArrayList<>();
  private final List<String> items = new ArrayList<>();

  @BeforeEach
  void start() {
    service = new LimitedService();
    domain = service.call(ADMIN, "CreateDomain", "{'name':'acme'}").get("domainId").asText();
    String template =
        service
            .call(ADMIN, "CreateTemplate", of("'name':'Any','status':'Active'"))
            .get("templateId")
            .asText();
    for (String tags : List.of("{'team':'red'}", "{'team':'blue'}")) {
      String made =
          "'templateId':'"
              + template
              + "','fields':[{'id':'title','value':{'stringValue':'T'}}],'tags':"
              + tags;
      cases.add(service.call(ADMIN, "CreateCase", of(made)).get("caseId").asText());
    }
    for (int i = 0; i < ITEMS; i++) {
      items.add(create(i));
    }
  }

  /** By turns in either case: comments and, every third, files; every fifth item made by Bob. */
  private String create(int number) {
    String content =
        number % 3 == 0
            ? "'type':'File','content':{'file':{'fileArn':'arn:aws:cases:us-east-1:111122223333:domain/d/file/%d'}}"
                .formatted(number)
            : "'type':'Comment','content':{'comment':{'body':'Hm','contentType':'Text/Plain'}}";
    String user = number % 5 == 0 ? ",'performedBy':{'userArn':'" + BOB + "'}" : "";
    String id =
        service
            .call(
                ADMIN,
                "CreateRelatedItem",
                of("'caseId':'" + cases.get(number % 2) + "'," + content + user))
            .get("relatedItemId")
            .asText();
    if (number % 4 == 0) {
      service.tag(itemPath(number, id), "{'Secret':'yes'}");
    }
    return id;
  }

  private String itemPath(int number, String id) {
    return "domain/" + domain + "/case/" + cases.get(number % 2) + "/related-item/" + id;
  }

  @AfterEach
  void close() {
    service.close();
  }

  private String of(String members) {
    return "{'domainId':'" + domain + "'," + members + "}";
  }

  private List<String> newestFirst(IntPredicate seen) {
    return IntStream.range(0, ITEMS).filter(seen).mapToObj(items::get).toList().reversed();
  }

  private List<String> ofCase(Caller caller, int index, int size) {
    List<JsonNode> pages =
        service.pages(
            caller,
            SEARCH,
            "{'domainId':'" + domain + "','caseId':'" + cases.get(index) + "'",
            size);
    pages
        .subList(0, pages.size() - 1)
        .forEach(page -> assertThat(page.get("relatedItems")).hasSize(size));
    return all(pages, "relatedItems", "relatedItemId");
  }

  private List<String> ofDomain(Caller caller, int size) {
    List<JsonNode> pages =
        service.pages(caller, "SearchAllRelatedItems", "{'domainId':'" + domain + "'", size);
    pages.forEach(page -> assertThat(page.get("relatedItems").size()).isLessThanOrEqualTo(size));
    return all(pages, "relatedItems", "relatedItemId");
  }

  private void sees(Caller caller, IntPredicate seen) {
    for (int size : List.of(7, 25)) {
      assertThat(ofDomain(caller, size)).isEqualTo(newestFirst(seen));
      for (int index : List.of(0, 1)) {
        int own = index;
        assertThat(ofCase(caller, index, size))
            .isEqualTo(newestFirst(i -> i % 2 == own && seen.test(i)));
      }
    }
  }

  @Test
  void items_areSeenByType() {
    sees(
        limitedBy(
            PolicyDocuments.of(
                allow(SEARCH),
                denyIf(SEARCH, "{'StringEquals':{'cases:RelatedItemType':'File'}}"))),
        i -> i % 3 != 0);
  }

  @Test
  void items_areSeenByWhoMadeThem() {
    sees(
        limitedBy(
            PolicyDocuments.of(
                statement(
                    "Allow",
                    SEARCH,
                    arn("domain/" + domain + "/case/????????-????-????-????-????????????"),
                    ""),
                allowIf(SEARCH, "{'StringEquals':{'cases:CreatedBy':'" + BOB + "'}}"))),
        i -> i % 5 == 0);
  }

  @Test
  void items_areSeenByTag() {
    sees(
        limitedBy(
            PolicyDocuments.of(allow(SEARCH), denyIf(SEARCH, tag("StringLike", "secret", "y*")))),
        i -> i % 4 != 0);
  }

  @Test
  void item_isSeenById() {
    sees(
        limitedBy(
            PolicyDocuments.of(
                allow(SEARCH), statement("Deny", SEARCH, arn(itemPath(5, items.get(5))), ""))),
        i -> i != 5);
  }

  /** Whether one may search a case for items at all is decided before the operation. */
  @Test
  void itemsOfADomain_areThoseOfCasesThatMayBeSearched() {
    Caller caller =
        limitedBy(
            PolicyDocuments.of(allow(SEARCH), denyIf(SEARCH, tag("StringEquals", "team", "red"))));

    assertThat(ofDomain(caller, 25)).isEqualTo(newestFirst(i -> i % 2 == 1));
  }

  @Test
  void items_ofWhichNoneIsSeen_areNoPage() {
    Caller caller = limitedBy(PolicyDocuments.of(allow("GetCase")));

    assertThat(service.pages(caller, "SearchAllRelatedItems", "{'domainId':'" + domain + "'", 25))
        .singleElement()
        .satisfies(page -> assertThat(page.get("relatedItems")).isEmpty());
    assertThat(ofCase(caller, 0, 25)).isEmpty();
  }

  /** The values of the first case's items that a history tells, by the types of the items. */
  private List<String> history(String... statements) {
    List<String> told = new ArrayList<>();
    service
        .pages(
            limitedBy(PolicyDocuments.of(statements)),
            "GetCaseAuditEvents",
            "{'domainId':'" + domain + "','caseId':'" + cases.getFirst() + "'",
            25)
        .forEach(
            page ->
                page.get("auditEvents")
                    .forEach(
                        event -> {
                          if (event.path("type").asText().startsWith("RelatedItem")
                              && !event.get("fields").isEmpty()) {
                            told.add(event.get("relatedItemType").asText());
                          }
                        }));
    return told.stream().distinct().sorted().toList();
  }

  @Test
  void history_tellsTheValuesOfItemsThatTheCallerMayFind() {
    String comments = "{'StringEquals':{'cases:RelatedItemType':'Comment'}}";

    assertThat(history(allow("*"))).containsExactly("Comment", "File");
    assertThat(history(allow("Get*"))).isEmpty();
    assertThat(history(allow("*"), denyIf(SEARCH, comments))).containsExactly("File");
    assertThat(
            history(
                statement("Allow", SEARCH, arn("domain/*/case/????????-*"), ""),
                statement("Deny", SEARCH, arn("domain/*/related-item/*"), "")))
        .isEmpty();
    assertThat(history(allow("*"), denyIf("*", "{'Null':{'cases:RelatedItemType':'false'}}")))
        .isEmpty();
  }

  /** Which of the items has a tag, an id or a creator, no history tells. */
  @Test
  void history_tellsNothingOfItemsOfWhichSomeAreHidden() {
    assertThat(history(allow("*"), denyIf(SEARCH, tag("StringEquals", "secret", "yes")))).isEmpty();
    assertThat(history(allow("*"), statement("Deny", SEARCH, arn(itemPath(4, items.get(4))), "")))
        .isEmpty();
    assertThat(history(allow("*"), denyIf(SEARCH, "{'StringEquals':{'cases:CreatedBy':'x'}}")))
        .isEmpty();
  }

  @Test
  void historyOfACaseThatMayNotBeSearched_tellsNothingOfItems() {
    assertThat(history(allow("*"), denyIf(SEARCH, tag("StringEquals", "team", "red")))).isEmpty();
    assertThat(history(allow("*"), denyIf("UpdateCase", tag("StringEquals", "team", "red"))))
        .containsExactly("Comment", "File");
  }
}

package dev.docket.server.wire;

import static dev.docket.server.wire.CaseDesk.AGENT;
import static dev.docket.server.wire.CaseDesk.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.connectcases.ConnectCasesClient;
import software.amazon.awssdk.services.connectcases.model.CaseFilter;
import software.amazon.awssdk.services.connectcases.model.EmptyFieldValue;
import software.amazon.awssdk.services.connectcases.model.FieldFilter;
import software.amazon.awssdk.services.connectcases.model.FieldIdentifier;
import software.amazon.awssdk.services.connectcases.model.FieldOption;
import software.amazon.awssdk.services.connectcases.model.FieldType;
import software.amazon.awssdk.services.connectcases.model.FieldValue;
import software.amazon.awssdk.services.connectcases.model.FieldValueUnion;
import software.amazon.awssdk.services.connectcases.model.Order;
import software.amazon.awssdk.services.connectcases.model.SearchCasesRequest;
import software.amazon.awssdk.services.connectcases.model.SearchCasesResponse;
import software.amazon.awssdk.services.connectcases.model.SearchCasesResponseItem;
import software.amazon.awssdk.services.connectcases.model.Sort;
import software.amazon.awssdk.services.connectcases.model.ValidationException;

/** SearchCases with the AWS SDK. */
@Wire
class SearchCasesWireTest {

  private ItemDesk desk;

  @BeforeEach
  void open() {
    desk = new ItemDesk(TestDocket.start());
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private SearchCasesResponse search(Consumer<SearchCasesRequest.Builder> members) {
    return desk.cases.searchCases(r -> r.domainId(desk.domain).applyMutation(members));
  }

  private static List<String> ids(SearchCasesResponse answer) {
    return answer.cases().stream().map(SearchCasesResponseItem::caseId).toList();
  }

  private List<String> mentioning(String term) {
    return ids(search(r -> r.searchTerm(term)));
  }

  private List<String> meeting(CaseFilter filter) {
    return ids(search(r -> r.filter(filter)));
  }

  private static CaseFilter where(Consumer<FieldFilter.Builder> comparison) {
    return CaseFilter.fromField(FieldFilter.builder().applyMutation(comparison).build());
  }

  private static CaseFilter equal(String field, FieldValueUnion value) {
    return where(c -> c.equalTo(set(field, value)));
  }

  private static CaseFilter equal(String field, String text) {
    return equal(field, text(text));
  }

  private static CaseFilter contains(String field, String text) {
    return where(c -> c.contains(set(field, text)));
  }

  private static CaseFilter not(CaseFilter filter) {
    return CaseFilter.fromNot(filter);
  }

  private static FieldValueUnion text(String text) {
    return FieldValueUnion.fromStringValue(text);
  }

  private static FieldValueUnion number(double number) {
    return FieldValueUnion.fromDoubleValue(number);
  }

  private static FieldValueUnion none() {
    return FieldValueUnion.fromEmptyValue(EmptyFieldValue.builder().build());
  }

  private static Sort by(String field, Order order) {
    return Sort.builder().fieldId(field).sortOrder(order).build();
  }

  @Test
  void searchForNothing_givesAllCases_theOneUpdatedLastFirst_withoutValues() {
    String first = desk.create();
    String second = desk.create();
    desk.update(first, set("summary", "Newer now"));

    SearchCasesResponse answer = search(r -> {});

    assertThat(ids(answer)).containsExactly(first, second);
    assertThat(answer.nextToken()).isNull();
    assertThat(answer.cases()).allSatisfy(item -> assertThat(item.fields()).isEmpty());
    assertThat(answer.cases()).extracting("templateId").containsOnly(desk.template);
    assertThat(ids(search(r -> r.searchTerm("")))).containsExactly(first, second);
  }

  @Test
  void items_haveTheFieldsThatAreAskedForAndHaveAValue_andTheTags() {
    String weight = desk.field(FieldType.NUMBER);
    String id = desk.create(set(weight, number(2.5)));
    tag(id, "returns");

    SearchCasesResponseItem item =
        search(
                r ->
                    r.fields(
                        Arrays.asList(
                            FieldIdentifier.builder().id("summary").build(),
                            FieldIdentifier.builder().id(weight).build(),
                            FieldIdentifier.builder().id("case_id").build())))
            .cases()
            .getFirst();

    assertThat(item.fields()).containsExactly(set(weight, number(2.5)), set("case_id", text(id)));
    assertThat(item.tags()).isEqualTo(Map.of("team", "returns"));
  }

  @Test
  void everyType_isComparedAsItsValuesAre() {
    String url = desk.field(FieldType.URL);
    String kind = desk.field(FieldType.SINGLE_SELECT, "lost", "broken");
    String weight = desk.field(FieldType.NUMBER);
    String urgent = desk.field(FieldType.BOOLEAN);
    String due = desk.field(FieldType.DATE_TIME);
    String owner = desk.field(FieldType.USER);
    String full =
        desk.create(
            set(url, "https://a.example/Orders/1"),
            set(kind, "lost"),
            set(weight, number(-2.5)),
            set(urgent, FieldValueUnion.fromBooleanValue(false)),
            set(due, "2026-03-14T10:00:00Z"),
            set(owner, FieldValueUnion.fromUserArnValue(AGENT)));
    String bare = desk.create();

    for (CaseFilter found :
        List.of(
            equal("title", "BROKEN"),
            contains("title", "ROK"),
            equal("status", "open"),
            equal("customer_id", CaseDesk.PROFILE))) {
      assertThat(meeting(found)).as("%s", found).containsExactlyInAnyOrder(full, bare);
    }
    for (CaseFilter found :
        List.of(
            equal(url, "HTTPS://a.example/orders/1"),
            contains(url, "/ORDERS/"),
            equal(kind, "lost"),
            contains(kind, "lost"),
            equal(weight, number(-2.5)),
            where(c -> c.lessThan(set(weight, number(0)))),
            where(c -> c.greaterThanOrEqualTo(set(weight, number(-2.5)))),
            equal(urgent, FieldValueUnion.fromBooleanValue(false)),
            equal(due, "2026-03-14T11:00:00+01:00"),
            where(c -> c.greaterThan(set(due, "2026-03-14"))),
            where(c -> c.lessThanOrEqualTo(set(due, "2026-03-14T10:00:00Z"))),
            equal(owner, FieldValueUnion.fromUserArnValue(AGENT)))) {
      assertThat(meeting(found)).as("%s", found).containsExactly(full);
      assertThat(meeting(not(found))).as("not %s", found).containsExactly(bare);
    }
    for (String field : List.of(url, kind, weight, urgent, due, owner)) {
      assertThat(meeting(equal(field, none()))).containsExactly(bare);
    }
  }

  @Test
  void comparisonThatATypeDoesNotOffer_isRefused() {
    String weight = desk.field(FieldType.NUMBER);

    for (CaseFilter refused :
        List.of(
            contains(weight, "2"),
            equal(weight, "2"),
            where(c -> c.greaterThan(set("title", "A"))),
            where(c -> c.contains(set("created_datetime", "2026-03-14"))),
            equal("created_datetime", "yesterday"),
            where(c -> c.lessThan(set(weight, none()))))) {
      assertThatThrownBy(() -> meeting(refused))
          .isInstanceOf(ValidationException.class)
          .hasMessageContaining("cannot be compared in this way with this value");
    }
  }

  @Test
  void unknownFields_areRefused_inFilterSortsAndFields() {
    desk.create();
    FieldIdentifier nowhere = FieldIdentifier.builder().id("nowhere").build();

    for (Consumer<SearchCasesRequest.Builder> refused :
        List.<Consumer<SearchCasesRequest.Builder>>of(
            r -> r.filter(not(equal("nowhere", "x"))),
            r -> r.sorts(by("nowhere", Order.ASC)),
            r -> r.fields(nowhere))) {
      assertThatThrownBy(() -> search(refused))
          .isInstanceOf(ValidationException.class)
          .hasMessageContaining("The following fields do not exist: [nowhere]");
    }
  }

  @Test
  void deletedField_isStillSearched() {
    String colour = desk.field(FieldType.TEXT);
    String id = desk.create(set(colour, "Vermilion"));
    desk.create();
    desk.cases.deleteField(r -> r.domainId(desk.domain).fieldId(colour));

    assertThat(meeting(equal(colour, "vermilion"))).containsExactly(id);
    assertThat(mentioning("vermil")).containsExactly(id);
  }

  @Test
  void term_isLookedForInTextsAndOptions_wordByWord() {
    String kind = desk.field(FieldType.SINGLE_SELECT);
    desk.cases.batchPutFieldOptions(
        r ->
            r.domainId(desk.domain)
                .fieldId(kind)
                .options(option("Lost in transit", "L1"), option("Broken glass", "B1")));
    String lost = desk.create(set("summary", "A red parcel"), set(kind, "L1"));
    String broken = desk.create(set("summary", "A blue parcel"), set(kind, "B1"));
    String number = desk.text(broken, "reference_number");

    assertThat(mentioning("PARCEL")).containsExactly(broken, lost);
    assertThat(mentioning("parcel red")).containsExactly(lost);
    assertThat(mentioning("\"red parcel\"")).containsExactly(lost);
    assertThat(mentioning("\"parcel red\"")).isEmpty();
    assertThat(mentioning("transit red")).containsExactly(lost);
    assertThat(mentioning("b1")).containsExactly(broken);
    assertThat(mentioning(number)).containsExactly(broken);
    assertThat(mentioning(lost)).containsExactly(lost);
    assertThat(mentioning("9f5d1c3b")).containsExactly(broken, lost);
    desk.cases.batchPutFieldOptions(
        r -> r.domainId(desk.domain).fieldId(kind).options(option("Never arrived", "L1")));
    assertThat(mentioning("transit")).isEmpty();
    assertThat(mentioning("arrived")).containsExactly(lost);
  }

  private static FieldOption option(String name, String value) {
    return FieldOption.builder().name(name).value(value).active(true).build();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"%", "_", "\\", "'", "''", "%%_", "\\%", "$1", ".*", "[a-z]", "{\"a\"}", "é🦊"})
  void charactersThatMeanSomethingElsewhere_meanThemselves(String text) {
    String holding = desk.create(set("summary", "before " + text + " after"));
    desk.create(set("summary", "before x after"));

    assertThat(meeting(contains("summary", text))).containsExactly(holding);
    assertThat(meeting(equal("summary", "before " + text + " after"))).containsExactly(holding);
    if (!text.contains("\"")) {
      assertThat(mentioning(text)).containsExactly(holding);
    }
  }

  @Test
  void quotes_areOnlyMeantByFilters() {
    String holding = desk.create(set("summary", "say \"yes\" now"));
    desk.create(set("summary", "say yes now"));

    assertThat(meeting(contains("summary", "\"yes\""))).containsExactly(holding);
    assertThat(mentioning("\"")).hasSize(2);
  }

  @Test
  void termOf255Characters_isLookedFor_andNoLongerOne() {
    String text = "0123456789".repeat(26);
    String holding = desk.create(set("summary", text));
    desk.create(set("summary", text.substring(1, 255)));

    assertThat(mentioning(text.substring(0, 255))).containsExactly(holding);
    assertThatThrownBy(() -> mentioning(text.substring(0, 256)))
        .isInstanceOf(ValidationException.class)
        .hasMessageContaining("'searchTerm'");
  }

  @Test
  void nulInATerm_isRefused() {
    assertThatThrownBy(() -> mentioning("a\u0000b")).isInstanceOf(ValidationException.class);
    assertThatThrownBy(() -> meeting(contains("title", "\u0000")))
        .isInstanceOf(ValidationException.class);
  }

  @Test
  void operators_join_tenDeepAtMost() {
    String id = desk.create(set("summary", "Here"));
    CaseFilter here = contains("summary", "here");
    CaseFilter gone = contains("summary", "gone");

    assertThat(meeting(CaseFilter.fromAndAll(List.of(here, not(gone))))).containsExactly(id);
    assertThat(meeting(CaseFilter.fromAndAll(List.of(here, gone)))).isEmpty();
    assertThat(meeting(CaseFilter.fromOrAll(List.of(gone, here)))).containsExactly(id);
    CaseFilter ten = here;
    for (int i = 0; i < 10; i++) {
      ten = not(ten);
    }
    assertThat(meeting(ten)).containsExactly(id);
    CaseFilter eleven = not(ten);
    assertThatThrownBy(() -> meeting(eleven))
        .isInstanceOf(ValidationException.class)
        .hasMessageContaining("at most 10 levels deep");
  }

  @Test
  void sorts_orderByTheirValues_absentOnesLast_thenByTheSecondSort() {
    String rank = desk.field(FieldType.NUMBER);
    String one = desk.create(set(rank, number(1)), set("summary", "b"));
    String alsoOne = desk.create(set(rank, number(1)), set("summary", "A"));
    String two = desk.create(set(rank, number(2)));
    String unranked = desk.create();

    assertThat(ids(search(r -> r.sorts(by(rank, Order.DESC), by("summary", Order.ASC)))))
        .containsExactly(two, alsoOne, one, unranked);
    assertThat(ids(search(r -> r.sorts(by(rank, Order.ASC), by("summary", Order.DESC)))))
        .containsExactly(one, alsoOne, two, unranked);
    assertThat(ids(search(r -> r.sorts(by("created_datetime", Order.ASC)))))
        .containsExactly(one, alsoOne, two, unranked);
  }

  @Test
  void tags_areFoundByKeyAndValue_afterTheyChange() {
    String tagged = desk.create();
    String bare = desk.create();
    tag(tagged, "returns");
    String any = "{\"tag\":{\"equalTo\":{\"key\":\"team\"}}}";

    assertThat(ids(raw(filter(tag("returns"))))).containsExactly(tagged);
    assertThat(ids(raw(filter("{\"not\":" + any + "}")))).containsExactly(bare);
    tag(tagged, "billing");
    tag(bare, "");
    assertThat(ids(raw(filter(tag("returns"))))).isEmpty();
    assertThat(ids(raw(filter(tag("billing"))))).containsExactly(tagged);
    assertThat(ids(raw(filter(tag(""))))).containsExactly(bare);
    assertThat(ids(raw(filter(any)))).containsExactlyInAnyOrder(tagged, bare);
    RawHttp.Answer keyless = raw(filter("{\"tag\":{\"equalTo\":{\"value\":\"returns\"}}}"));
    assertThat(keyless.status()).isEqualTo(400);
    assertThat(keyless.json().get("message").asText()).isEqualTo("A tag filter needs a key");
  }

  private void tag(String caseId, String team) {
    String arn =
        "arn:aws:cases:us-east-1:%s:domain/%s/case/%s"
            .formatted(desk.docket.account(), desk.domain, caseId);
    desk.cases.tagResource(r -> r.arn(arn).tags(Map.of("team", team)));
  }

  private static String filter(String filter) {
    return "{\"filter\":" + filter + "}";
  }

  private static String tag(String value) {
    return "{\"tag\":{\"equalTo\":{\"key\":\"team\",\"value\":\"" + value + "\"}}}";
  }

  /** SearchCases with members that the SDK does not know yet. */
  private RawHttp.Answer raw(String body) {
    return desk.http.call("POST", "/domains/" + desk.domain + "/cases-search", body);
  }

  private static List<String> ids(RawHttp.Answer answer) {
    return answer.json().get("cases").findValuesAsText("caseId");
  }

  private static long total(RawHttp.Answer answer) {
    return answer.json().get("totalCount").asLong();
  }

  @Test
  void deletedCase_isNotFoundAnyMore() {
    String id = desk.create();
    desk.http.call("DELETE", "/domains/" + desk.domain + "/cases/" + id, "");

    RawHttp.Answer answer = raw("{}");

    assertThat(ids(answer)).isEmpty();
    assertThat(total(answer)).isZero();
  }

  @Test
  void pages_continueWhereTheLastOneEnded_withTheTotalOfTheFirst() {
    List<String> made = List.of(desk.create(), desk.create(), desk.create());
    String query = "{\"sorts\":[{\"fieldId\":\"created_datetime\",\"sortOrder\":\"Asc\"}]";

    RawHttp.Answer first = raw(query + ",\"maxResults\":2}");
    String token = first.json().get("nextToken").asText();
    desk.create();
    RawHttp.Answer second = raw(query + ",\"maxResults\":2,\"nextToken\":\"" + token + "\"}");

    assertThat(ids(first)).isEqualTo(made.subList(0, 2));
    assertThat(ids(second)).startsWith(made.get(2)).hasSize(2);
    assertThat(total(first)).isEqualTo(3);
    assertThat(total(second)).isEqualTo(3);
    assertThat(second.json().has("nextToken")).isFalse();
    assertThat(total(raw(query + "}"))).isEqualTo(4);
  }

  @Test
  void token_isGoodForItsQueryAndCallerOnly() {
    desk.create();
    desk.create();
    String token = search(r -> r.maxResults(1)).nextToken();

    for (Consumer<SearchCasesRequest.Builder> other :
        List.<Consumer<SearchCasesRequest.Builder>>of(
            r -> r.nextToken(token).searchTerm("a"),
            r -> r.nextToken(token).filter(equal("status", "open")),
            r -> r.nextToken(token).sorts(by("title", Order.ASC)),
            r -> r.nextToken(token + "x"),
            r -> r.nextToken("garbage"))) {
      assertThatThrownBy(() -> search(other))
          .isInstanceOf(ValidationException.class)
          .hasMessageContaining("Invalid nextToken");
    }
    try (ConnectCasesClient stranger = desk.docket.client("111111111111")) {
      String domain = stranger.createDomain(r -> r.name("acme")).domainId();
      assertThatThrownBy(() -> stranger.searchCases(r -> r.domainId(domain).nextToken(token)))
          .hasMessageContaining("Invalid nextToken");
    }
    assertThat(search(r -> r.nextToken(token).maxResults(100)).cases()).hasSize(1);
  }

  @Test
  void nextBreach_isSearchedAndSortedBy() {
    String later = desk.create();
    String sooner = desk.create();
    String never = desk.create();
    desk.sla(later, "Close", "closed", 90);
    desk.sla(sooner, "Close", "closed", 30);
    String breach = "next_sla_breach_datetime";

    assertThat(ids(search(r -> r.sorts(by(breach, Order.ASC)))))
        .containsExactly(sooner, later, never);
    assertThat(meeting(where(c -> c.lessThan(set(breach, desk.text(later, breach))))))
        .containsExactly(sooner);
    desk.update(sooner, set("status", "closed"));
    assertThat(meeting(equal(breach, none()))).containsExactly(sooner, never);
  }

  @Test
  void otherDomains_areNotSearched() {
    desk.create();
    String other = desk.cases.createDomain(r -> r.name("other")).domainId();

    assertThat(desk.cases.searchCases(r -> r.domainId(other)).cases()).isEmpty();
    assertThatThrownBy(
            () -> desk.cases.searchCases(r -> r.domainId("00000000-0000-4000-8000-000000000000")))
        .hasMessageContaining("Domain not found");
  }

  @Test
  void pageSizeAndLists_haveBounds() {
    for (int size : List.of(0, 101)) {
      assertThatThrownBy(() -> search(r -> r.maxResults(size)))
          .isInstanceOf(ValidationException.class)
          .hasMessageContaining("'maxResults'");
    }
    FieldValue value = set("title", "x");
    CaseFilter eleven = CaseFilter.fromOrAll(Collections.nCopies(11, where(c -> c.equalTo(value))));
    assertThatThrownBy(() -> meeting(eleven)).isInstanceOf(ValidationException.class);
  }
}

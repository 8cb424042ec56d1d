package dev.docket.server.wire;

import static dev.docket.server.wire.CaseFixture.number;
import static dev.docket.server.wire.CaseFixture.set;
import static dev.docket.server.wire.CaseFixture.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.connectcases.ConnectCasesClient;
import software.amazon.awssdk.services.connectcases.model.CaseFilter;
import software.amazon.awssdk.services.connectcases.model.FieldIdentifier;
import software.amazon.awssdk.services.connectcases.model.FieldType;
import software.amazon.awssdk.services.connectcases.model.FieldValue;
import software.amazon.awssdk.services.connectcases.model.Order;
import software.amazon.awssdk.services.connectcases.model.SearchCasesRequest;
import software.amazon.awssdk.services.connectcases.model.SearchCasesResponse;
import software.amazon.awssdk.services.connectcases.model.SearchCasesResponseItem;
import software.amazon.awssdk.services.connectcases.model.Sort;
import software.amazon.awssdk.services.connectcases.model.ValidationException;

/** In which order and how SearchCases shows what it finds, with the AWS SDK. */
@Wire
class SearchCasesPagesWireTest extends CaseSearchWireTest {

  @Test
  void searchForNothing_givesAllCases_theOneUpdatedLastFirst_withoutValues() {
    String first = fixture.create();
    String second = fixture.create();
    fixture.update(first, set("summary", "Newer now"));

    SearchCasesResponse answer = search(r -> {});

    assertThat(ids(answer)).containsExactly(first, second);
    assertThat(answer.nextToken()).isNull();
    assertThat(answer.cases()).allSatisfy(item -> assertThat(item.fields()).isEmpty());
    assertThat(answer.cases()).extracting("templateId").containsOnly(fixture.template);
    assertThat(ids(search(r -> r.searchTerm("")))).containsExactly(first, second);
  }

  @Test
  void items_haveTheFieldsThatAreAskedForAndHaveAValue_andTheTags() {
    String weight = fixture.field(FieldType.NUMBER);
    String id = fixture.create(set(weight, number(2.5)));
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
  void sorts_orderByTheirValues_absentOnesLast_thenByTheSecondSort() {
    String rank = fixture.field(FieldType.NUMBER);
    String one = fixture.create(set(rank, number(1)), set("summary", "b"));
    String alsoOne = fixture.create(set(rank, number(1)), set("summary", "A"));
    String two = fixture.create(set(rank, number(2)));
    String unranked = fixture.create();

    assertThat(ids(search(r -> r.sorts(by(rank, Order.DESC), by("summary", Order.ASC)))))
        .containsExactly(two, alsoOne, one, unranked);
    assertThat(ids(search(r -> r.sorts(by(rank, Order.ASC), by("summary", Order.DESC)))))
        .containsExactly(one, alsoOne, two, unranked);
    assertThat(ids(search(r -> r.sorts(by("created_datetime", Order.ASC)))))
        .containsExactly(one, alsoOne, two, unranked);
  }

  /** The order without sorts is that by the last update, in which an update moves a case. */
  @Test
  void caseUpdatedBetweenPages_staysInAnOrderByCreation_andIsMetInTheEndWithoutSorts() {
    List<String> made =
        List.of(fixture.create(), fixture.create(), fixture.create(), fixture.create());
    Sort[] byCreation = {by("created_datetime", Order.DESC)};

    SearchCasesResponse sorted = search(r -> r.sorts(byCreation).maxResults(2));
    SearchCasesResponse unsorted = search(r -> r.maxResults(2));
    fixture.update(made.get(0), set("summary", "Newer now"));

    assertThat(ids(sorted)).containsExactly(made.get(3), made.get(2));
    assertThat(ids(search(r -> r.sorts(byCreation).maxResults(2).nextToken(sorted.nextToken()))))
        .containsExactly(made.get(1), made.get(0));
    assertThat(ids(unsorted)).containsExactly(made.get(3), made.get(2));
    SearchCasesResponse second = search(r -> r.maxResults(2).nextToken(unsorted.nextToken()));
    assertThat(ids(second)).containsExactly(made.get(1));
    SearchCasesResponse third = search(r -> r.maxResults(2).nextToken(second.nextToken()));
    assertThat(ids(third)).containsExactly(made.get(0));
    assertThat(third.nextToken()).isNull();
    assertThat(ids(search(r -> {}))).startsWith(made.get(0));
  }

  @Test
  void pages_continueWhereTheLastOneEnded_withTheTotalOfTheFirst() {
    List<String> made = List.of(fixture.create(), fixture.create(), fixture.create());
    String query = "{\"sorts\":[{\"fieldId\":\"created_datetime\",\"sortOrder\":\"Asc\"}]";

    RawHttp.Answer first = raw(query + ",\"maxResults\":2}");
    String token = first.json().get("nextToken").asText();
    fixture.create();
    RawHttp.Answer second = raw(query + ",\"maxResults\":2,\"nextToken\":\"" + token + "\"}");

    assertThat(ids(first)).isEqualTo(made.subList(0, 2));
    assertThat(ids(second)).startsWith(made.get(2)).hasSize(2);
    assertThat(total(first)).isEqualTo(3);
    assertThat(total(second)).isEqualTo(3);
    assertThat(second.json().has("nextToken")).isFalse();
    assertThat(total(raw(query + "}"))).isEqualTo(4);
  }

  @Test
  void pagesWithoutSorts_haveTheTotalOfTheFirst_alsoBehindTheTurn() {
    List<String> made = List.of(fixture.create(), fixture.create(), fixture.create());

    RawHttp.Answer answer = raw("{\"maxResults\":1}");
    fixture.update(made.get(0), set("summary", "Newer now"));
    fixture.create();
    List<Long> totals = new ArrayList<>(List.of(total(answer)));
    while (answer.json().has("nextToken")) {
      answer =
          raw(
              "{\"maxResults\":1,\"nextToken\":\""
                  + answer.json().get("nextToken").asText()
                  + "\"}");
      totals.add(total(answer));
    }

    assertThat(totals).containsExactly(3L, 3L, 3L, 3L);
  }

  @Test
  void token_isGoodForItsQueryAndCallerOnly() {
    fixture.create();
    fixture.create();
    String token = search(r -> r.maxResults(1)).nextToken();

    for (Consumer<SearchCasesRequest.Builder> other :
        List.<Consumer<SearchCasesRequest.Builder>>of(
            r -> r.nextToken(token).searchTerm("a"),
            r -> r.nextToken(token).filter(equal("status", "open")),
            r -> r.nextToken(token).sorts(by("title", Order.ASC)),
            r -> r.nextToken(token + "x"),
            r -> r.nextToken("garbage"))) {
      refused(() -> search(other), "Invalid nextToken");
    }
    try (ConnectCasesClient stranger = fixture.docket.client("111111111111")) {
      String domain = stranger.createDomain(r -> r.name("acme")).domainId();
      assertThatThrownBy(() -> stranger.searchCases(r -> r.domainId(domain).nextToken(token)))
          .hasMessageContaining("Invalid nextToken");
    }
    assertThat(search(r -> r.nextToken(token).maxResults(100)).cases()).hasSize(1);
  }

  @Test
  void pageSizeAndLists_haveBounds() {
    for (int size : List.of(0, 101)) {
      refused(() -> search(r -> r.maxResults(size)), "'maxResults'");
    }
    FieldValue value = set("title", "x");
    CaseFilter eleven = CaseFilter.fromOrAll(Collections.nCopies(11, where(c -> c.equalTo(value))));
    assertThatThrownBy(() -> meeting(eleven)).isInstanceOf(ValidationException.class);
  }

  @Test
  void unknownFields_areRefused_inFilterSortsAndFields() {
    fixture.create();
    FieldIdentifier nowhere = FieldIdentifier.builder().id("nowhere").build();

    for (Consumer<SearchCasesRequest.Builder> refused :
        List.<Consumer<SearchCasesRequest.Builder>>of(
            r -> r.filter(not(equal("nowhere", "x"))),
            r -> r.sorts(by("nowhere", Order.ASC)),
            r -> r.fields(nowhere))) {
      refused(() -> search(refused), "The following fields do not exist: [nowhere]");
    }
  }

  @Test
  void otherDomains_areNotSearched() {
    fixture.create();
    String other = fixture.cases.createDomain(r -> r.name("other")).domainId();

    assertThat(fixture.cases.searchCases(r -> r.domainId(other)).cases()).isEmpty();
    assertThatThrownBy(
            () ->
                fixture.cases.searchCases(r -> r.domainId("00000000-0000-4000-8000-000000000000")))
        .hasMessageContaining("Domain not found");
  }

  @Test
  void deletedCase_isNotFoundAnyMore() {
    String id = fixture.create();
    fixture.http.call("DELETE", "/domains/" + fixture.domain + "/cases/" + id, "");

    RawHttp.Answer answer = raw("{}");

    assertThat(ids(answer)).isEmpty();
    assertThat(total(answer)).isZero();
  }
}

package dev.docket.server.wire;

import static dev.docket.server.wire.CaseFixture.AGENT;
import static dev.docket.server.wire.CaseFixture.number;
import static dev.docket.server.wire.CaseFixture.set;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.connectcases.model.CaseFilter;
import software.amazon.awssdk.services.connectcases.model.FieldType;
import software.amazon.awssdk.services.connectcases.model.FieldValueUnion;
import software.amazon.awssdk.services.connectcases.model.Order;

/** What the filters of SearchCases find, with the AWS SDK. */
@Wire
class SearchCasesFiltersWireTest extends CaseSearchWireTest {

  @Test
  void everyType_isComparedAsItsValuesAre() {
    String url = fixture.field(FieldType.URL);
    String kind = fixture.field(FieldType.SINGLE_SELECT, "lost", "broken");
    String weight = fixture.field(FieldType.NUMBER);
    String urgent = fixture.field(FieldType.BOOLEAN);
    String due = fixture.field(FieldType.DATE_TIME);
    String owner = fixture.field(FieldType.USER);
    String full =
        fixture.create(
            set(url, "https://a.example/Orders/1"),
            set(kind, "lost"),
            set(weight, number(-2.5)),
            set(urgent, FieldValueUnion.fromBooleanValue(false)),
            set(due, "2026-03-14T10:00:00Z"),
            set(owner, FieldValueUnion.fromUserArnValue(AGENT)));
    String bare = fixture.create();

    for (CaseFilter found :
        List.of(
            equal("title", "BROKEN"),
            contains("title", "ROK"),
            equal("status", "open"),
            equal("customer_id", CaseFixture.PROFILE))) {
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
    String weight = fixture.field(FieldType.NUMBER);

    for (CaseFilter refused :
        List.of(
            contains(weight, "2"),
            equal(weight, "2"),
            where(c -> c.greaterThan(set("title", "A"))),
            where(c -> c.contains(set("created_datetime", "2026-03-14"))),
            equal("created_datetime", "yesterday"),
            where(c -> c.lessThan(set(weight, none()))))) {
      refused(() -> meeting(refused), "cannot be compared in this way with this value");
    }
  }

  @Test
  void operators_join_tenDeepAtMost() {
    String id = fixture.create(set("summary", "Here"));
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
    refused(() -> meeting(eleven), "at most 10 levels deep");
  }

  @Test
  void tags_areFoundByKeyAndValue_afterTheyChange() {
    String tagged = fixture.create();
    String bare = fixture.create();
    tag(tagged, "returns");
    String any = "{\"tag\":{\"equalTo\":{\"key\":\"team\"}}}";

    assertThat(ids(raw(filter(teamIs("returns"))))).containsExactly(tagged);
    assertThat(ids(raw(filter("{\"not\":" + any + "}")))).containsExactly(bare);
    tag(tagged, "billing");
    tag(bare, "");
    assertThat(ids(raw(filter(teamIs("returns"))))).isEmpty();
    assertThat(ids(raw(filter(teamIs("billing"))))).containsExactly(tagged);
    assertThat(ids(raw(filter(teamIs(""))))).containsExactly(bare);
    assertThat(ids(raw(filter(any)))).containsExactlyInAnyOrder(tagged, bare);
    RawHttp.Answer keyless = raw(filter("{\"tag\":{\"equalTo\":{\"value\":\"returns\"}}}"));
    assertThat(keyless.status()).isEqualTo(400);
    assertThat(keyless.json().get("message").asText()).isEqualTo("A tag filter needs a key");
  }

  private static String filter(String filter) {
    return "{\"filter\":" + filter + "}";
  }

  private static String teamIs(String value) {
    return "{\"tag\":{\"equalTo\":{\"key\":\"team\",\"value\":\"" + value + "\"}}}";
  }

  @Test
  void nextBreach_isSearchedAndSortedBy() {
    String later = fixture.create();
    String sooner = fixture.create();
    String never = fixture.create();
    fixture.sla(later, "Close", "closed", 90);
    fixture.sla(sooner, "Close", "closed", 30);
    String breach = "next_sla_breach_datetime";

    assertThat(ids(search(r -> r.sorts(by(breach, Order.ASC)))))
        .containsExactly(sooner, later, never);
    assertThat(meeting(where(c -> c.lessThan(set(breach, fixture.text(later, breach))))))
        .containsExactly(sooner);
    fixture.update(sooner, set("status", "closed"));
    assertThat(meeting(equal(breach, none()))).containsExactly(sooner, never);
  }
}

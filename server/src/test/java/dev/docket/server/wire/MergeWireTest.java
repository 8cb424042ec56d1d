package dev.docket.server.wire;

import static dev.docket.server.wire.CaseFixture.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.docket.server.wire.RawHttp.Answer;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.connectcases.model.CaseSummary;
import software.amazon.awssdk.services.connectcases.model.ConflictException;
import software.amazon.awssdk.services.connectcases.model.FieldType;
import software.amazon.awssdk.services.connectcases.model.RelatedItemType;
import software.amazon.awssdk.services.connectcases.model.SearchAllRelatedItemsResponseItem;
import software.amazon.awssdk.services.connectcases.model.SearchCasesResponseItem;
import software.amazon.awssdk.services.connectcases.model.SearchRelatedItemsResponseItem;
import software.amazon.awssdk.services.connectcases.model.ServiceQuotaExceededException;

/** Merging cases, which the AWS SDK for Java does not know yet. */
@Wire
class MergeWireTest extends CaseFixtureWireTest {

  private static final String EVERYTHING =
      "\"relatedItemsConfiguration\":{\"comment\":true,\"connectCase\":true,\"contact\":true,"
          + "\"custom\":true}";

  private Answer start(String primary, String secondary, String... members) {
    String more = members.length == 0 ? "" : "," + String.join(",", members);
    return call(primary, "/merge", "{\"secondaryCaseIds\":[\"" + secondary + "\"]" + more + "}");
  }

  private Answer call(String caseId, String path, String body) {
    return fixture.http.call(
        "POST", "/domains/" + fixture.domain + "/cases/" + caseId + path, body);
  }

  private Answer status(String caseId) {
    return call(caseId, "/merge-status", "");
  }

  private void merge(String primary, String secondary, String... members) {
    Answer started = start(primary, secondary, members);
    assertThat(started.status()).as(started.text()).isEqualTo(200);
    TestDocket.eventually(
        () -> status(secondary).json().path("status").asText().equals("COMPLETED"));
  }

  private static String selected(String secondary, String... fieldIds) {
    List<String> ids = new ArrayList<>();
    for (String id : fieldIds) {
      ids.add("{\"id\":\"" + id + "\"}");
    }
    return "\"fieldsConfiguration\":[{\"sourceCaseId\":\""
        + secondary
        + "\",\"fieldIds\":["
        + String.join(",", ids)
        + "]}]";
  }

  /** The history of a case, newest first, as this SDK does not know it. */
  private JsonNode history(String caseId) {
    return call(caseId, "/audit-history", "{}").json().get("auditEvents");
  }

  private void invalid(Answer answer, String named) {
    assertThat(answer.isError(400, "ValidationException").text()).contains(named);
  }

  @Test
  void merge_bringsValuesAndItemsToThePrimaryCaseAndClosesTheOther() {
    String kept = fixture.field(FieldType.TEXT);
    String taken = fixture.field(FieldType.TEXT);
    String primary = fixture.create(set(kept, "primary"), set(taken, "primary"));
    String secondary =
        fixture.create(
            set(kept, "secondary"), set(taken, "secondary"), set("summary", "Two parts"));
    String comment = fixture.comment(secondary, "hello");
    String contact = fixture.contact(secondary, RelatedItemFixture.CONTACT + "1");
    fixture.file(secondary, RelatedItemFixture.FILE + "1");

    merge(primary, secondary, selected(secondary, taken), EVERYTHING);

    assertThat(fixture.text(primary, kept)).isEqualTo("primary");
    assertThat(fixture.text(primary, taken)).isEqualTo("secondary");
    assertThat(fixture.text(primary, "summary")).isEqualTo("Two parts");
    assertThat(fixture.text(primary, "status")).isEqualTo("open");
    assertThat(fixture.text(secondary, "status")).isEqualTo("closed");
    assertThat(fixture.text(secondary, "last_closed_datetime")).isNotNull();
    assertThat(fixture.items(primary))
        .extracting(SearchRelatedItemsResponseItem::relatedItemId)
        .contains(comment, contact)
        .hasSize(3);
    assertThat(fixture.items(primary))
        .filteredOn(item -> item.type() == RelatedItemType.CONNECT_CASE)
        .singleElement()
        .satisfies(link -> assertThat(link.content().connectCase().caseId()).isEqualTo(secondary));
    assertThat(fixture.items(secondary))
        .extracting(SearchRelatedItemsResponseItem::type)
        .containsExactlyInAnyOrder(RelatedItemType.FILE, RelatedItemType.CONNECT_CASE);
    assertThat(
            fixture
                .cases
                .listCasesForContact(
                    r -> r.domainId(fixture.domain).contactArn(RelatedItemFixture.CONTACT + "1"))
                .cases())
        .singleElement()
        .satisfies(found -> assertThat(found.caseId()).isEqualTo(primary));
  }

  @Test
  void itemsOfTypesThatAreNotSelected_stay() {
    String primary = fixture.create();
    String secondary = fixture.create();
    String comment = fixture.comment(secondary, "hello");

    merge(primary, secondary, "\"relatedItemsConfiguration\":{\"comment\":false,\"contact\":true}");

    assertThat(fixture.item(secondary, comment)).isNotNull();
    assertThat(fixture.items(primary)).hasSize(1);
  }

  @Test
  void bothCases_tellOfTheMergeUnderOneId() {
    String primary = fixture.create();
    String secondary = fixture.create(set("summary", "Two parts"));
    fixture.comment(secondary, "hello");

    merge(primary, secondary, EVERYTHING, "\"performedBy\":{\"customEntity\":\"supervisor\"}");

    JsonNode ofPrimary = history(primary);
    JsonNode ofSecondary = history(secondary);
    String id = ofPrimary.at("/0/mergeMetadata/mergeEventId").asText();
    assertThat(types(ofPrimary))
        .containsExactly(
            "Case.Merged",
            "RelatedItem.Created",
            "RelatedItem.Created",
            "Case.Updated",
            "Case.Created");
    assertThat(types(ofSecondary))
        .startsWith("Case.Merged", "RelatedItem.Created", "RelatedItem.Deleted", "Case.Updated");
    for (JsonNode events : List.of(ofPrimary, ofSecondary)) {
      for (int i = 0; i < 4; i++) {
        JsonNode event = events.get(i);
        assertThat(event.at("/mergeMetadata/mergeEventId").asText()).isEqualTo(id).isNotEmpty();
        assertThat(event.at("/mergeMetadata/primaryCaseId").asText()).isEqualTo(primary);
        assertThat(event.at("/mergeMetadata/secondaryCaseId").asText()).isEqualTo(secondary);
        assertThat(event.at("/performedBy/user/customEntity").asText()).isEqualTo("supervisor");
      }
    }
    assertThat(ofPrimary.get(4).has("mergeMetadata")).isFalse();
  }

  private static List<String> types(JsonNode events) {
    List<String> types = new ArrayList<>();
    events.forEach(event -> types.add(event.get("type").asText()));
    return types;
  }

  @Test
  void statusOfTheOthers_isNotFound() {
    String primary = fixture.create();
    String secondary = fixture.create();
    merge(primary, secondary);

    JsonNode merged = status(secondary).json();
    assertThat(merged.get("primaryCaseId").asText()).isEqualTo(primary);
    assertThat(merged.at("/secondaryCaseIds/0").asText()).isEqualTo(secondary);
    status(primary).isError(404, "ResourceNotFoundException");
    status(fixture.create()).isError(404, "ResourceNotFoundException");
    status("nowhere").isError(404, "ResourceNotFoundException");
  }

  @Test
  void secondaryCase_livesOnButIsNeverMergedAgain() {
    String primary = fixture.create();
    String secondary = fixture.create();
    String third = fixture.create();
    merge(primary, secondary);

    fixture.update(secondary, set("status", "open"));
    fixture.comment(secondary, "again");

    start(third, secondary).isError(409, "ConflictException");
    start(secondary, third).isError(409, "ConflictException");
    merge(primary, third);
    fixture.cases.deleteCase(r -> r.domainId(fixture.domain).caseId(secondary));
    status(secondary).isError(404, "ResourceNotFoundException");
  }

  @Test
  void requestThatContradictsItself_startsNothing() {
    String primary = fixture.create();
    String secondary = fixture.create(set("summary", "Two parts"));
    String field = fixture.field(FieldType.TEXT);

    invalid(start(primary, primary), "itself");
    invalid(start(primary, secondary, selected(primary, "summary")), "sourceCaseId");
    invalid(start(primary, secondary, selected(secondary, "summary", "summary")), "summary");
    String twice =
        selected(secondary, "summary")
            .replace("}]}]", "}]},{\"sourceCaseId\":\"" + secondary + "\",\"fieldIds\":[]}]");
    invalid(start(primary, secondary, twice), "at most one");
    for (String system : List.of("title", "status", "customer_id", "case_id", "nowhere")) {
      invalid(start(primary, secondary, selected(secondary, system)), system);
    }
    invalid(start(primary, secondary, selected(secondary, field)), field);
    invalid(call(primary, "/merge", "{\"secondaryCaseIds\":[\"a\",\"b\"]}"), "secondaryCaseIds");
    start(primary, "nowhere").isError(404, "ResourceNotFoundException");
    start("nowhere", secondary).isError(404, "ResourceNotFoundException");
    status(primary).isError(404, "ResourceNotFoundException");
  }

  @Test
  void closedCase_isNotMerged() {
    String closed = fixture.create(set("status", "closed"));
    String open = fixture.create();

    invalid(start(open, closed), closed);
    invalid(start(closed, open), closed);
  }

  @Test
  void casesOfTwoCustomers_areNotMerged() {
    String one = fixture.create();
    String other =
        fixture.create(
            r -> r.fields(set("title", "Broken"), set("customer_id", CaseFixture.PROFILE + "2")));
    String none = fixture.create(r -> r.fields(set("title", "Broken")));

    invalid(start(one, other), "customer");
    merge(one, none);
    assertThat(fixture.text(one, "customer_id")).isEqualTo(CaseFixture.PROFILE);
  }

  @Test
  void mergeThatWouldBeTooMuch_isRefused() {
    fixture.close();
    fixture =
        new RelatedItemFixture(TestDocket.start("--rate-limit=off", "--quotas=related-items=2"));
    String primary = fixture.create();
    String secondary = fixture.create();
    fixture.comment(primary, "one");
    fixture.comment(secondary, "two");

    start(primary, secondary, EVERYTHING).isError(402, "ServiceQuotaExceededException");
    fixture.comment(secondary, "three");
    start(primary, secondary).isError(402, "ServiceQuotaExceededException");
    status(primary).isError(404, "ResourceNotFoundException");
  }

  @Test
  void itemsThatArrive_haveRoomKeptForThem() {
    fixture.close();
    fixture =
        new RelatedItemFixture(
            TestDocket.start("--rate-limit=off", "--merge-delay=1h", "--quotas=related-items=3"));
    String primary = fixture.create();
    String secondary = fixture.create();
    fixture.comment(secondary, "one");

    assertThat(start(primary, secondary, EVERYTHING).status()).isEqualTo(200);

    String kept = fixture.comment(primary, "two");
    ThrowingCallable tooMuch = () -> fixture.comment(primary, "three");
    assertThatThrownBy(tooMuch).isInstanceOf(ServiceQuotaExceededException.class);
    fixture.delete(primary, kept);
    fixture.comment(primary, "three");
  }

  @Test
  void searches_findWhatWasMovedWhereItIs() {
    String primary = fixture.create();
    String secondary = fixture.create(set("summary", "Seldom"));
    String comment = fixture.comment(secondary, "hello");
    fixture.contact(primary, RelatedItemFixture.CONTACT + "1");
    fixture.contact(secondary, RelatedItemFixture.CONTACT + "1");

    merge(primary, secondary, EVERYTHING);

    assertThat(
            fixture
                .cases
                .listCasesForContact(
                    r -> r.domainId(fixture.domain).contactArn(RelatedItemFixture.CONTACT + "1"))
                .cases())
        .extracting(CaseSummary::caseId)
        .containsExactly(primary);
    assertThat(fixture.cases.searchAllRelatedItems(r -> r.domainId(fixture.domain)).relatedItems())
        .filteredOn(item -> item.relatedItemId().equals(comment))
        .extracting(SearchAllRelatedItemsResponseItem::caseId)
        .containsExactly(primary);
    assertThat(fixture.cases.searchCases(r -> r.domainId(fixture.domain).searchTerm("Seldom")))
        .satisfies(
            found ->
                assertThat(found.cases())
                    .extracting(SearchCasesResponseItem::caseId)
                    .containsExactlyInAnyOrder(primary, secondary));
  }

  @Test
  void whileItRuns_theSecondaryCaseIsLockedAndBothAreKept() {
    fixture.close();
    fixture = new RelatedItemFixture(TestDocket.start("--rate-limit=off", "--merge-delay=1h"));
    String primary = fixture.create();
    String secondary = fixture.create();
    String third = fixture.create();
    String comment = fixture.comment(secondary, "hello");

    assertThat(start(primary, secondary, EVERYTHING).status()).isEqualTo(200);

    assertThat(status(primary).json().get("status").asText()).isEqualTo("IN_PROGRESS");
    assertThat(status(secondary).json().get("status").asText()).isEqualTo("IN_PROGRESS");
    conflict(() -> fixture.update(secondary, set("title", "Late")));
    conflict(() -> fixture.comment(secondary, "more"));
    conflict(() -> fixture.delete(secondary, comment));
    conflict(() -> fixture.cases.deleteCase(r -> r.domainId(fixture.domain).caseId(secondary)));
    conflict(() -> fixture.cases.deleteCase(r -> r.domainId(fixture.domain).caseId(primary)));
    fixture
        .updateItem(
            secondary,
            comment,
            "{\"content\":{\"comment\":{\"body\":\"x\",\"contentType\":\"Text/Plain\"}}}")
        .isError(409, "ConflictException");
    start(third, secondary).isError(409, "ConflictException");
    start(primary, third).isError(409, "ConflictException");
    JsonNode batch =
        fixture
            .http
            .call(
                "PUT",
                "/cases:batchUpdateCase",
                "{\"domainId\":\""
                    + fixture.domain
                    + "\",\"fields\":[],\"title\":\"Late\",\"cases\":"
                    + BatchUpdateCaseWireTest.caseIds(primary, secondary)
                    + "}")
            .json();
    assertThat(batch.at("/failedCases/0/errorCode").asText()).isEqualTo("CONFLICT");
    assertThat(fixture.text(primary, "title")).isEqualTo("Late");
    fixture.comment(primary, "fine");
  }

  private static void conflict(ThrowingCallable call) {
    assertThatThrownBy(call).isInstanceOf(ConflictException.class).hasMessageContaining("merge");
  }
}

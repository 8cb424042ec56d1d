package dev.docket.server.wire;

import static dev.docket.server.wire.CaseFixture.PROFILE;
import static dev.docket.server.wire.CaseFixture.set;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.docket.server.wire.RawHttp.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.connectcases.model.AuditEventType;
import software.amazon.awssdk.services.connectcases.model.FieldType;

/** BatchUpdateCase, which the AWS SDK for Java does not know yet. */
@Wire
class BatchUpdateCaseWireTest extends CaseFixtureWireTest {

  private static final String UNKNOWN = "00000000-0000-4000-8000-000000000000";

  static String caseIds(String... ids) {
    return List.of(ids).stream()
        .map(id -> "{\"caseIdentifier\":{\"caseId\":\"" + id + "\"}}")
        .collect(Collectors.joining(",", "[", "]"));
  }

  static String referenceIds(String... ids) {
    return List.of(ids).stream()
        .map(id -> "{\"caseIdentifier\":{\"referenceId\":\"" + id + "\"}}")
        .collect(Collectors.joining(",", "[", "]"));
  }

  static String text(String identifier, String value) {
    return "{\"fieldIdentifier\":" + identifier + ",\"value\":{\"stringValue\":\"" + value + "\"}}";
  }

  static String byId(String id) {
    return "{\"id\":\"" + id + "\"}";
  }

  static String byName(String name) {
    return "{\"name\":\"" + name + "\"}";
  }

  private Answer update(String domain, String cases, String members) {
    return fixture.http.call(
        "PUT",
        "/cases:batchUpdateCase",
        "{\"domainId\":\"" + domain + "\",\"cases\":" + cases + "," + members + "}");
  }

  private Answer update(String cases, String members) {
    return update(fixture.domain, cases, members);
  }

  private JsonNode updated(String cases, String members) {
    Answer answer = update(cases, members);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json();
  }

  private static List<String> ids(JsonNode entries) {
    List<String> ids = new ArrayList<>();
    entries.forEach(entry -> ids.add(entry.at("/caseIdentifier/caseId").asText()));
    return ids;
  }

  private String reference(String caseId) {
    return fixture.text(caseId, "reference_id");
  }

  @Test
  void everyCase_getsTheSameValues() {
    String queue = fixture.field(FieldType.TEXT);
    String one = fixture.create();
    String other = fixture.create();

    JsonNode answer =
        updated(
            caseIds(other, one),
            "\"fields\":["
                + text(byId(queue), "north")
                + ","
                + text(byName("Summary"), "Two parts")
                + "],\"title\":\"Late\",\"status\":\"closed\",\"customerId\":\""
                + PROFILE
                + "2\",\"performedBy\":{\"customEntity\":\"importer\"}");

    assertThat(ids(answer.get("successfulCases"))).containsExactly(other, one);
    assertThat(answer.get("failedCases")).isEmpty();
    for (String id : List.of(one, other)) {
      assertThat(fixture.text(id, queue)).isEqualTo("north");
      assertThat(fixture.text(id, "summary")).isEqualTo("Two parts");
      assertThat(fixture.text(id, "title")).isEqualTo("Late");
      assertThat(fixture.text(id, "status")).isEqualTo("closed");
      assertThat(fixture.audit(id).getFirst().type()).isEqualTo(AuditEventType.CASE_UPDATED);
      assertThat(fixture.audit(id).getFirst().performedBy().user().customEntity())
          .isEqualTo("importer");
    }
  }

  @Test
  void caseThatIsRefused_leavesTheOthersAlone() {
    String first = fixture.create();
    String last = fixture.create();

    JsonNode answer = updated(caseIds(first, UNKNOWN, last), "\"fields\":[],\"title\":\"Late\"");

    assertThat(ids(answer.get("successfulCases"))).containsExactly(first, last);
    assertThat(ids(answer.get("failedCases"))).containsExactly(UNKNOWN);
    assertThat(answer.at("/failedCases/0/errorCode").asText()).isEqualTo("CASE_NOT_FOUND");
    assertThat(answer.at("/failedCases/0/errorMessage").asText()).contains(UNKNOWN);
    assertThat(fixture.text(last, "title")).isEqualTo("Late");
  }

  @Test
  void valueThatACaseDoesNotTake_isAnErrorOfItsEntry() {
    String id = fixture.create();

    JsonNode answer = updated(caseIds(id), "\"fields\":[],\"status\":\"lost\"");

    assertThat(answer.get("successfulCases")).isEmpty();
    assertThat(answer.at("/failedCases/0/errorCode").asText()).isEqualTo("VALIDATION_ERROR");
    assertThat(answer.at("/failedCases/0/errorMessage").asText()).contains("status");
    assertThat(fixture.text(id, "status")).isEqualTo("open");
    assertThat(fixture.audit(id)).hasSize(1);
  }

  @Test
  void referenceId_namesACaseInAnyLetterCase() {
    String id = fixture.create();
    String reference = reference(id);

    JsonNode answer =
        updated(
            referenceIds(reference.toLowerCase(Locale.ROOT)), "\"fields\":[],\"title\":\"Late\"");

    assertThat(answer.at("/successfulCases/0/caseIdentifier/caseId").asText()).isEqualTo(id);
    assertThat(answer.at("/successfulCases/0/caseIdentifier/referenceId").asText())
        .isEqualTo(reference);
    assertThat(answer.at("/successfulCases/0/caseIdentifier").has("referenceNumber")).isFalse();
    assertThat(fixture.text(id, "title")).isEqualTo("Late");
  }

  @Test
  void referenceIdOfNoCase_refusesTheBatch() {
    String id = fixture.create();
    String cases =
        "[{\"caseIdentifier\":{\"caseId\":\""
            + id
            + "\"}},{\"caseIdentifier\":{\"referenceId\":\"%s\"}}]";

    for (String reference : List.of("7ZZZZZZZZZZZZZZZZZZZZZZZZZ", "nothing", id)) {
      Answer answer =
          update(String.format(Locale.ROOT, cases, reference), "\"fields\":[],\"title\":\"Late\"")
              .isError(404, "ResourceNotFoundException");
      assertThat(answer.json().get("resourceType").asText()).isEqualTo("Case");
      assertThat(answer.json().get("resourceId").asText()).isEqualTo(reference);
    }
    assertThat(fixture.text(id, "title")).isEqualTo("Broken");
  }

  @Test
  void contradiction_refusesTheBatch() {
    String id = fixture.create();
    String field = fixture.field(FieldType.TEXT);
    String none = "\"fields\":[]";
    String title = none + ",\"title\":\"Late\"";

    invalid(caseIds(id, id), title, id);
    invalid(
        "[{\"caseIdentifier\":{\"caseId\":\""
            + id
            + "\"}},{\"caseIdentifier\":{\"referenceId\":\""
            + reference(id)
            + "\"}}]",
        title,
        "more than once");
    invalid(caseIds(id), none, "Nothing to update");
    invalid(caseIds(id), "\"fields\":[" + text(byId("nowhere"), "x") + "]", "nowhere");
    invalid(caseIds(id), "\"fields\":[" + text(byName("Nowhere"), "x") + "]", "Nowhere");
    invalid(caseIds(id), "\"fields\":[" + text(byName("a|b"), "x") + "]", "a|b");
    invalid(caseIds(id), "\"fields\":[" + text(byName("a,b"), "x") + "]", "a,b");
    for (String own : List.of("title", "status", "customer_id")) {
      invalid(caseIds(id), "\"fields\":[" + text(byId(own), "x") + "]", own);
    }
    invalid(caseIds(id), "\"fields\":[" + text(byName("Title"), "x") + "]", "title");
    invalid(
        caseIds(id),
        "\"fields\":[" + text(byId(field), "x") + "," + text(byId(field), "y") + "]",
        field);
    assertThat(fixture.text(id, "title")).isEqualTo("Broken");
    assertThat(fixture.audit(id)).hasSize(1);
  }

  private void invalid(String cases, String members, String named) {
    assertThat(update(cases, members).isError(400, "ValidationException").text()).contains(named);
  }

  @Test
  void domainThatIsNotThere_refusesTheBatch() {
    Answer answer =
        update(
                UUID.randomUUID().toString(),
                caseIds(fixture.create()),
                "\"fields\":[],\"title\":\"x\"")
            .isError(404, "ResourceNotFoundException");

    assertThat(answer.json().get("resourceType").asText()).isEqualTo("Domain");
  }

  @Test
  void sameClientToken_getsTheSameAnswerAndChangesNothing() {
    String id = fixture.create();
    String members = "\"fields\":[],\"title\":\"Late\",\"clientToken\":\"once\"";
    JsonNode answer = updated(caseIds(id, UNKNOWN), members);
    fixture.update(id, set("title", "Later"));

    assertThat(updated(caseIds(id, UNKNOWN), members)).isEqualTo(answer);
    assertThat(fixture.text(id, "title")).isEqualTo("Later");
    update(caseIds(id), members).isError(409, "ConflictException");
    update(caseIds(id, UNKNOWN), members.replace("Late", "Else")).isError(409, "ConflictException");
  }

  @Test
  void clientTokens_areThoseOfTheirOperation() {
    fixture.create(r -> r.clientToken("once").fields(CaseFixture.fields()));
    String id = fixture.create();

    JsonNode answer =
        updated(caseIds(id), "\"fields\":[],\"title\":\"Late\",\"clientToken\":\"once\"");

    assertThat(ids(answer.get("successfulCases"))).containsExactly(id);
  }

  @Test
  void hundredCases_areUpdatedAtOnceAndOneMoreIsRefused() {
    String[] ids = IntStream.range(0, 100).mapToObj(i -> fixture.create()).toArray(String[]::new);

    JsonNode answer = updated(caseIds(ids), "\"fields\":[],\"title\":\"Late\"");

    assertThat(ids(answer.get("successfulCases"))).containsExactly(ids);
    String[] more =
        IntStream.range(0, 101).mapToObj(i -> UUID.randomUUID().toString()).toArray(String[]::new);
    invalid(caseIds(more), "\"fields\":[],\"title\":\"Late\"", "cases");
  }

  @Test
  void referenceId_isFoundByASearchAsAWhole() {
    String id = fixture.create();
    fixture.create();

    assertThat(
            fixture
                .cases
                .searchCases(
                    r ->
                        r.domainId(fixture.domain)
                            .searchTerm(reference(id).toLowerCase(Locale.ROOT)))
                .cases())
        .singleElement()
        .satisfies(found -> assertThat(found.caseId()).isEqualTo(id));
  }
}

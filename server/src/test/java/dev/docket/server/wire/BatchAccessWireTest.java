package dev.docket.server.wire;

import static dev.docket.server.wire.BatchUpdateCaseWireTest.caseIds;
import static dev.docket.server.wire.BatchUpdateCaseWireTest.referenceIds;
import static dev.docket.server.wire.PolicyKeys.allow;
import static dev.docket.server.wire.PolicyKeys.allowIf;
import static dev.docket.server.wire.PolicyKeys.deny;
import static dev.docket.server.wire.PolicyKeys.denyIf;
import static dev.docket.server.wire.PolicyKeys.has;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.docket.server.wire.RawHttp.Answer;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.connectcases.model.CaseRuleDetails;
import software.amazon.awssdk.services.connectcases.model.FieldType;

/** What policies decide about the entries of batches. */
@Wire
class BatchAccessWireTest extends AccessFixtureWireTest {

  private static final String COMMENT =
      "'content': {'comment': {'body': 'x', 'contentType': 'Text/Plain'}}";

  @Override
  void addKeys() {
    keys.add("nobody")
        .add(
            "red",
            allow("*", "arn:aws:cases:*:*:*/field/*"),
            allow("*", "arn:aws:cases:*:*:*/related-item/*"),
            allowIf("*", has("StringEquals", "aws:ResourceTag/team", "red")))
        .add(
            "not-secret",
            allow("*", "*"),
            denyIf("*", has("Bool", "aws:ResourceTag/secret", "true")))
        .add("no-items", allow("*", "*"), deny("*", "arn:aws:cases:*:*:*/related-item/*"))
        .add("no-batch", allow("*", "*"), denyIf("*", has("Bool", "cases:IsBatchAction", "true")))
        .add("no-summary", allow("*", "*"), deny("*", "arn:aws:cases:*:*:*/field/summary"));
  }

  private void tagDomain() {
    fixture.cases.tagResource(r -> r.arn(arn("")).tags(Map.of("team", "red")));
  }

  private Answer update(String key, String cases, String members) {
    return call(
        key,
        "PUT",
        "/cases:batchUpdateCase",
        "{'domainId': '%s', 'cases': %s, %s}".formatted(fixture.domain, cases, members));
  }

  private Answer comment(String key, String cases) {
    return call(
        key,
        "POST",
        "/cases:batchCreateRelatedItem",
        "{'domainId': '%s', 'cases': %s, %s}".formatted(fixture.domain, cases, COMMENT));
  }

  private static List<String> ids(JsonNode entries) {
    return StreamSupport.stream(entries.spliterator(), false)
        .map(entry -> entry.at("/caseIdentifier/caseId").asText())
        .toList();
  }

  private static void denied(JsonNode entries, String... ids) {
    assertThat(ids(entries)).containsExactly(ids);
    assertThat(entries)
        .allSatisfy(
            entry -> {
              assertThat(entry.path("errorCode").asText()).isEqualTo("ACCESS_DENIED");
              assertThat(entry.path("errorMessage").asText())
                  .contains("is not authorized to perform: cases:")
                  .contains("/case/" + entry.at("/caseIdentifier/caseId").asText());
            });
  }

  @Test
  void caseThatMayNotBeChanged_isToldOfInItsEntryWhetherItIsThereOrNot() {
    tagDomain();
    String red = taggedCase("team", "red");
    String blue = taggedCase("team", "blue");

    JsonNode answer =
        succeeded(update("red", caseIds(blue, red, UNKNOWN), "'fields': [], 'title': 'Late'"));

    assertThat(ids(answer.path("successfulCases"))).containsExactly(red);
    denied(answer.path("failedCases"), blue, UNKNOWN);
    assertThat(fixture.text(blue, "title")).isEqualTo("Broken");
    assertThat(fixture.text(red, "title")).isEqualTo("Late");
  }

  @Test
  void referenceId_tellsNothingToWhoMayNotChangeTheCase() {
    tagDomain();
    String blue = taggedCase("team", "blue");
    String cases = referenceIds(fixture.text(blue, "reference_id"), UNKNOWN_REFERENCE);

    denied(
        succeeded(update("red", cases, "'fields': [], 'title': 'Late'")).path("failedCases"),
        blue,
        UNKNOWN);
    update("not-secret", cases, "'fields': [], 'title': 'Late'")
        .isError(404, "ResourceNotFoundException");
    update("red", referenceIds("nonsense"), "'fields': [], 'title': 'Late'")
        .isError(404, "ResourceNotFoundException");
  }

  @Test
  void commentOnACase_needsTheCaseAndTheItem() {
    tagDomain();
    String red = taggedCase("team", "red");
    String blue = taggedCase("team", "blue");

    JsonNode answer = succeeded(comment("red", caseIds(red, blue, UNKNOWN)));
    assertThat(ids(answer.path("successfulItems"))).containsExactly(red);
    denied(answer.path("failedItems"), blue, UNKNOWN);
    JsonNode none = succeeded(comment("no-items", caseIds(red)));
    denied(none.path("failedItems"), red);
    assertThat(none.at("/failedItems/0/errorMessage").asText()).contains(red + "/related-item/*");
    assertThat(fixture.items(red)).hasSize(1);
    assertThat(fixture.items(blue)).isEmpty();
  }

  @Test
  void batch_isRefusedAsAWholeWithoutTheDomainOrAField() {
    String id = fixture.create();

    assertThat(refused(update("nobody", caseIds(id), "'fields': [], 'title': 'x'")))
        .contains("cases:UpdateCase on resource: " + arn(" "));
    refused(comment("nobody", caseIds(id)));
    refused(update("no-batch", caseIds(id), "'fields': [], 'title': 'x'"));
    refused(comment("no-batch", caseIds(id)));
    succeeded(
        inDomain(
            "no-batch",
            "PUT",
            "/cases/" + id,
            "{'fields': [{'id': 'title', 'value': {'stringValue': 'x'}}]}"));
    assertThat(
            refused(
                update("no-summary", caseIds(id), "'fields': [" + value("id", "summary") + "]")))
        .contains(arn("/field/summary"));
  }

  private static String value(String by, String field) {
    return "{'fieldIdentifier': {'%s': '%s'}, 'value': {'stringValue': 'x'}}".formatted(by, field);
  }

  @Test
  void nameOfAFieldThatMayNotBeSet_isLikeOneThatNoFieldHas() {
    String cases = caseIds(fixture.create());

    Answer hidden = update("no-summary", cases, "'fields': [" + value("name", "Summary") + "]");
    Answer none = update("no-summary", cases, "'fields': [" + value("name", "Summory") + "]");

    hidden.isError(400, "ValidationException");
    assertThat(hidden.text().replace("Summary", "Summory")).isEqualTo(none.text());
    String assigned = "'fields': [" + value("name", "Assigned user") + "]";
    succeeded(update("no-summary", cases, assigned));
  }

  @Test
  void clientToken_answersAgainOnlyWhatMayBeSeen() {
    tagDomain();
    String red = taggedCase("team", "red");
    String blue = taggedCase("team", "blue");
    String members = "'fields': [], 'title': 'Late', 'clientToken': 'token'";
    String cases = caseIds(red, blue);

    JsonNode owner = succeeded(update("not-secret", cases, members));
    JsonNode other = succeeded(update("red", cases, members));

    assertThat(ids(owner.path("successfulCases"))).containsExactly(red, blue);
    assertThat(ids(other.path("successfulCases"))).containsExactly(red);
    denied(other.path("failedCases"), blue);
    assertThat(succeeded(update("not-secret", cases, members))).isEqualTo(owner);
  }

  @Test
  void fieldsThatMayNotBeRead_areErrors() {
    tagDomain();
    String open = fixture.field(FieldType.TEXT);
    String secret = fixture.field(FieldType.TEXT);
    fixture.cases.tagResource(r -> r.arn(arn("/field/" + secret)).tags(Map.of("secret", "true")));

    JsonNode answer =
        succeeded(
            inDomain(
                "not-secret",
                "POST",
                "/fields-batch",
                "{'fields': " + ids(open, secret, "title", UNKNOWN) + "}"));

    assertThat(answer.path("fields").findValuesAsText("fieldId")).containsExactly(open, "title");
    assertThat(answer.at("/errors/0/id").asText()).isEqualTo(secret);
    assertThat(answer.at("/errors/0/errorCode").asText()).isEqualTo("AccessDeniedException");
    assertThat(answer.at("/errors/0/message").asText()).contains(arn("/field/" + secret));
    assertThat(answer.at("/errors/1/errorCode").asText()).isEqualTo("ResourceNotFoundException");
  }

  @Test
  void rulesThatMayNotBeRead_areErrorsWhetherTheyAreThereOrNot() {
    tagDomain();
    String red = rule("one");
    String other = rule("two");
    fixture.cases.tagResource(r -> r.arn(arn("/case-rule/" + red)).tags(Map.of("team", "red")));

    JsonNode answer =
        succeeded(
            inDomain(
                "red", "POST", "/rules-batch", "{'caseRules': " + ids(other, red, UNKNOWN) + "}"));

    assertThat(answer.path("caseRules").findValuesAsText("caseRuleId")).containsExactly(red);
    assertThat(answer.path("errors").findValuesAsText("id")).containsExactly(other, UNKNOWN);
    assertThat(answer.path("errors").findValuesAsText("errorCode"))
        .containsOnly("AccessDeniedException");
    List<String> messages = answer.path("errors").findValuesAsText("message");
    assertThat(messages.get(0).replace(other, UNKNOWN)).isEqualTo(messages.get(1));
  }

  private String rule(String name) {
    return fixture
        .cases
        .createCaseRule(
            r ->
                r.domainId(fixture.domain)
                    .name(name)
                    .rule(
                        CaseRuleDetails.fromRequired(
                            q -> q.defaultValue(true).conditions(List.of()))))
        .caseRuleId();
  }
}

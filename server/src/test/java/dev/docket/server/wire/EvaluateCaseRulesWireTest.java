package dev.docket.server.wire;

import static dev.docket.server.wire.CaseFixture.fields;
import static dev.docket.server.wire.CaseFixture.set;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.docket.server.wire.RawHttp.Answer;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.connectcases.model.BooleanCondition;
import software.amazon.awssdk.services.connectcases.model.CaseRuleDetails;
import software.amazon.awssdk.services.connectcases.model.FieldType;
import software.amazon.awssdk.services.connectcases.model.OperandOne;
import software.amazon.awssdk.services.connectcases.model.OperandTwo;
import software.amazon.awssdk.services.connectcases.model.RequiredField;
import software.amazon.awssdk.services.connectcases.model.TemplateRule;

/** What rules come to for values that nobody has written. */
@Wire
class EvaluateCaseRulesWireTest extends CaseFixtureWireTest {

  private static final String BASE =
      "{\"id\":\"title\",\"value\":{\"stringValue\":\"Broken\"}},"
          + "{\"id\":\"customer_id\",\"value\":{\"stringValue\":\""
          + CaseFixture.PROFILE
          + "\"}}";

  private String parent;
  private String child;
  private String reason;
  private String required;
  private String options;
  private String template;

  @BeforeEach
  void createTemplate() {
    parent = fixture.field(FieldType.SINGLE_SELECT, "p", "q");
    child = fixture.field(FieldType.SINGLE_SELECT, "x", "y", "z");
    fixture.putOptions(child, false, "z");
    reason = fixture.field(FieldType.TEXT);
    required =
        rule(
            "Needed when closed",
            CaseRuleDetails.fromRequired(
                r -> r.defaultValue(false).conditions(is("summary", "x"), is("status", "closed"))));
    options =
        rule(
            "By the parent",
            CaseRuleDetails.fromFieldOptions(
                o ->
                    o.parentFieldId(parent)
                        .childFieldId(child)
                        .parentChildFieldOptionsMappings(
                            m -> m.parentFieldOptionValue("p").childFieldOptionValues("z", "x"))));
    String hidden =
        rule("Hidden", CaseRuleDetails.fromHidden(h -> h.defaultValue(true).conditions(List.of())));
    template =
        fixture.template(
            t ->
                t.requiredFields(RequiredField.builder().fieldId("assigned_user").build())
                    .rules(on(required, reason), on(options, null), on(hidden, "assigned_queue")));
  }

  private String rule(String name, CaseRuleDetails details) {
    return fixture
        .cases
        .createCaseRule(r -> r.domainId(fixture.domain).name(name).rule(details))
        .caseRuleId();
  }

  private static TemplateRule on(String rule, String field) {
    return TemplateRule.builder().caseRuleId(rule).fieldId(field).build();
  }

  private static BooleanCondition is(String field, String value) {
    return BooleanCondition.fromEqualTo(
        o ->
            o.operandOne(OperandOne.fromFieldId(field))
                .operandTwo(OperandTwo.fromStringValue(value))
                .result(true));
  }

  private static String text(String field, String value) {
    return "{\"id\":\"%s\",\"value\":{\"stringValue\":\"%s\"}}".formatted(field, value);
  }

  private Answer ask(String what, String id, String... fields) {
    return fixture.http.call(
        "POST",
        "/rules/domains/" + fixture.domain + "/evaluations",
        "{\"%s\":\"%s\",\"fields\":[%s]}".formatted(what, id, String.join(",", fields)));
  }

  private JsonNode evaluate(String what, String id, String... fields) {
    Answer answer = ask(what, id, fields);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json();
  }

  private static JsonNode field(JsonNode evaluation, String id) {
    return StreamSupport.stream(evaluation.path("fields").spliterator(), false)
        .filter(field -> field.path("fieldId").asText().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** What CreateCase and UpdateCase answer to the same. */
  private static String message(JsonNode evaluation) {
    return evaluation.path("violations").findValuesAsText("message").stream()
        .collect(joining("; "));
  }

  @Test
  void newCase_isToldWhatItsRulesComeTo() {
    String[] values = {BASE, text("status", "closed"), text(parent, "p"), text(child, "y")};

    JsonNode evaluation = evaluate("templateId", template, values);

    assertThat(field(evaluation, "title").path("requiredBy").asText()).isEqualTo("SERVICE");
    assertThat(field(evaluation, "assigned_user").path("requiredBy").asText())
        .isEqualTo("TEMPLATE");
    assertThat(field(evaluation, reason).path("requiredBy").asText()).isEqualTo("RULE");
    assertThat(field(evaluation, "assigned_queue").path("hidden").booleanValue()).isTrue();
    assertThat(field(evaluation, child).path("options").toString()).isEqualTo("[\"x\"]");
    JsonNode closed = evaluation.at("/rules/0");
    assertThat(closed.path("caseRuleId").asText()).isEqualTo(required);
    assertThat(closed.path("name").asText()).isEqualTo("Needed when closed");
    assertThat(closed.path("result").booleanValue()).isTrue();
    assertThat(closed.path("decidedBy").intValue()).isEqualTo(1);
    assertThat(closed.at("/condition/equalTo/operandTwo/stringValue").asText()).isEqualTo("closed");
    assertThat(evaluation.at("/rules/1/mapping/parentFieldOptionValue").asText()).isEqualTo("p");
    assertThat(evaluation.at("/rules/2/decidedBy").isMissingNode()).isTrue();
    assertThat(evaluation.path("violations").findValuesAsText("caseRuleId"))
        .containsExactly(required, options);
    Answer refusal =
        fixture
            .http
            .call(
                "POST",
                "/domains/" + fixture.domain + "/cases",
                "{\"templateId\":\"%s\",\"fields\":[%s]}"
                    .formatted(template, String.join(",", values)))
            .isError(400, "ValidationException");
    assertThat(refusal.json().path("message").asText()).isEqualTo(message(evaluation));
    assertThat(fixture.cases.searchCases(r -> r.domainId(fixture.domain)).cases()).isEmpty();
  }

  @Test
  void caseThatWouldBeChanged_staysAsItIs() {
    String id =
        fixture.create(
            r -> r.templateId(template).fields(fields(set("assigned_user", CaseFixture.AGENT))));

    JsonNode asItIs = evaluate("caseId", id);
    JsonNode closed = evaluate("caseId", id, text("status", "closed"));

    assertThat(asItIs.path("templateId").asText()).isEqualTo(template);
    assertThat(asItIs.path("violations")).isEmpty();
    assertThat(asItIs.at("/rules/0/result").booleanValue()).isFalse();
    assertThat(closed.at("/violations/0/fieldId").asText()).isEqualTo(reason);
    assertThat(message(closed))
        .isEqualTo("Field " + reason + " is required by case rule " + required);
    refused(() -> fixture.update(id, set("status", "closed")), message(closed));
    JsonNode taken = evaluate("caseId", id, text("status", "closed"), text(reason, "Done"));
    assertThat(taken.path("violations")).isEmpty();
    assertThat(fixture.text(id, "status")).isEqualTo("open");
    assertThat(fixture.audit(id)).hasSize(1);
  }

  @Test
  void whatCannotBeEvaluated_isRefused() {
    fixture
        .http
        .call("POST", "/rules/domains/" + fixture.domain + "/evaluations", "{\"fields\":[]}")
        .isError(400, "ValidationException");
    ask("templateId", "none").isError(404, "ResourceNotFoundException");
    ask("caseId", "none").isError(404, "ResourceNotFoundException");
    assertThat(message(evaluate("templateId", template, BASE, text("none", "x"))))
        .contains("The following fields do not exist: [none]");
  }
}

package dev.docket.server.visibility;

import static dev.docket.server.visibility.LimitedService.ADMIN;
import static dev.docket.server.visibility.LimitedService.arn;
import static dev.docket.server.visibility.LimitedService.limitedBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.docket.operations.Caller;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Evaluations of rules tell nothing of values that their caller may not read. */
class EvaluationVisibilityTest {

  private static final String TITLE = "{'id':'title','value':{'stringValue':'Broken'}}";

  private final LimitedService service = new LimitedService();
  private String domain;
  private String secret;
  private String ofSecret;
  private String ofStatus;
  private String template;

  @BeforeEach
  void createTemplate() {
    domain = service.call(ADMIN, "CreateDomain", "{'name':'acme'}").get("domainId").asText();
    secret = make("CreateField", "fieldId", "'name':'Fraud','type':'Boolean'");
    ofSecret = rule("Fraud", "{'fieldId':'" + secret + "'}", "{'booleanValue':true}");
    ofStatus = rule("Open", "{'fieldId':'status'}", "{'stringValue':'open'}");
    template =
        make(
            "CreateTemplate",
            "templateId",
            "'name':'Returns','rules':[{'caseRuleId':'%s','fieldId':'summary'},".formatted(ofSecret)
                + "{'caseRuleId':'%s','fieldId':'assigned_queue'}]".formatted(ofStatus));
  }

  @AfterEach
  void close() {
    service.close();
  }

  /** Calls an operation in the domain, for a member of its output. */
  private String make(String operation, String member, String members) {
    return service
        .call(ADMIN, operation, "{'domainId':'" + domain + "'," + members + "}")
        .get(member)
        .asText();
  }

  /** A rule that requires a field when a value is another one. */
  private String rule(String name, String one, String two) {
    return make(
        "CreateCaseRule",
        "caseRuleId",
        "'name':'%s','rule':{'required':{'defaultValue':false,'conditions':[{'equalTo':"
                .formatted(name)
            + "{'operandOne':%s,'operandTwo':%s,'result':true}}]}}".formatted(one, two));
  }

  private JsonNode evaluate(Caller caller, String members) {
    return service.call(
        caller, "EvaluateCaseRules", "{'domainId':'" + domain + "'," + members + "}");
  }

  private Caller withoutSecret() {
    return limitedBy(
        PolicyDocuments.of(
            PolicyDocuments.allow("*"),
            PolicyDocuments.statement(
                "Deny", "GetCase", arn("domain/" + domain + "/field/" + secret), "")));
  }

  @Test
  void ruleOfAValueThatMayNotBeRead_isLeftOut() {
    String caseId =
        make(
            "CreateCase",
            "caseId",
            "'templateId':'%s','fields':[%s,{'id':'summary','value':{'stringValue':'s'}},"
                    .formatted(template, TITLE)
                + "{'id':'assigned_queue','value':{'stringValue':'q'}},"
                + "{'id':'%s','value':{'booleanValue':true}}]".formatted(secret));
    String ofCase = "'caseId':'" + caseId + "','fields':[]";

    JsonNode all = evaluate(ADMIN, ofCase);
    JsonNode part = evaluate(withoutSecret(), ofCase);

    assertThat(all.get("complete").booleanValue()).isTrue();
    assertThat(all.get("rules").findValuesAsText("caseRuleId")).containsExactly(ofSecret, ofStatus);
    assertThat(all.get("fields").findValuesAsText("fieldId")).contains("summary", "assigned_queue");
    assertThat(part.get("complete").booleanValue()).isFalse();
    assertThat(part.get("rules").findValuesAsText("caseRuleId")).containsExactly(ofStatus);
    assertThat(part.get("fields").findValuesAsText("fieldId"))
        .contains("assigned_queue")
        .doesNotContain("summary");
    assertThat(part.toString()).doesNotContain(secret);
  }

  @Test
  void ruleOfTheCallersOwnValue_isTold() {
    JsonNode told =
        evaluate(
            withoutSecret(),
            "'templateId':'%s','fields':[%s,{'id':'%s','value':{'booleanValue':true}}]"
                .formatted(template, TITLE, secret));

    assertThat(told.get("complete").booleanValue()).isTrue();
    assertThat(told.at("/rules/0/result").booleanValue()).isTrue();
    assertThat(told.get("violations").findValuesAsText("fieldId"))
        .containsExactly("summary", "assigned_queue");
  }
}

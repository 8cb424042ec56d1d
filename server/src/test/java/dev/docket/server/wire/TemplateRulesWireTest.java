package dev.docket.server.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.connectcases.model.CaseRuleDetails;
import software.amazon.awssdk.services.connectcases.model.FieldOption;
import software.amazon.awssdk.services.connectcases.model.FieldOptionsCaseRule;
import software.amazon.awssdk.services.connectcases.model.FieldType;
import software.amazon.awssdk.services.connectcases.model.HiddenCaseRule;
import software.amazon.awssdk.services.connectcases.model.RequiredCaseRule;
import software.amazon.awssdk.services.connectcases.model.ResourceNotFoundException;
import software.amazon.awssdk.services.connectcases.model.TemplateRule;
import software.amazon.awssdk.services.connectcases.model.ValidationException;

/** The case rules of templates, called with the AWS SDK. */
@Wire
class TemplateRulesWireTest extends DomainWireTest {

  private static final CaseRuleDetails REQUIRED =
      CaseRuleDetails.fromRequired(
          RequiredCaseRule.builder().defaultValue(true).conditions(List.of()).build());
  private static final CaseRuleDetails HIDDEN =
      CaseRuleDetails.fromHidden(
          HiddenCaseRule.builder().defaultValue(true).conditions(List.of()).build());

  private String rule(String name, CaseRuleDetails details) {
    return cases.createCaseRule(r -> r.domainId(domain).name(name).rule(details)).caseRuleId();
  }

  private void deleteRule(String id) {
    cases.deleteCaseRule(r -> r.domainId(domain).caseRuleId(id));
  }

  /** A rule for the options of a field, which the status decides. */
  private String optionsRule(String childField) {
    return rule("Options of " + childField, optionsOf(childField, "open"));
  }

  private CaseRuleDetails optionsOf(String childField, String status) {
    FieldOption lost = FieldOption.builder().name("Lost").value("lost").active(true).build();
    cases.batchPutFieldOptions(r -> r.domainId(domain).fieldId(childField).options(lost));
    return CaseRuleDetails.fromFieldOptions(
        FieldOptionsCaseRule.builder()
            .parentFieldId("status")
            .childFieldId(childField)
            .parentChildFieldOptionsMappings(
                m -> m.parentFieldOptionValue(status).childFieldOptionValues("lost"))
            .build());
  }

  private void updateRule(String id, CaseRuleDetails details) {
    cases.updateCaseRule(r -> r.domainId(domain).caseRuleId(id).rule(details));
  }

  private CaseRuleDetails details(String id) {
    return cases
        .batchGetCaseRule(r -> r.domainId(domain).caseRules(c -> c.id(id)))
        .caseRules()
        .getFirst()
        .rule();
  }

  private static TemplateRule on(String rule, String field) {
    return TemplateRule.builder().caseRuleId(rule).fieldId(field).build();
  }

  private String create(String name, TemplateRule... rules) {
    return cases.createTemplate(r -> r.domainId(domain).name(name).rules(rules)).templateId();
  }

  private void update(String id, TemplateRule... rules) {
    cases.updateTemplate(r -> r.domainId(domain).templateId(id).rules(rules));
  }

  private List<TemplateRule> rules(String id) {
    return cases.getTemplate(r -> r.domainId(domain).templateId(id)).rules();
  }

  @Test
  void template_keepsItsRules() {
    String required = rule("Required", REQUIRED);
    String hidden = rule("Hidden", HIDDEN);
    String reason = field("Reason", FieldType.SINGLE_SELECT);
    String options = optionsRule(reason);

    String id =
        create(
            "Returns",
            on(required, "summary"),
            on(required, reason),
            on(hidden, "summary"),
            on(options, null));

    assertThat(rules(id))
        .containsExactly(
            on(required, "summary"),
            on(required, reason),
            on(hidden, "summary"),
            on(options, null));
    update(id, on(options, reason));
    assertThat(rules(id)).containsExactly(on(options, reason));
    cases.updateTemplate(r -> r.domainId(domain).templateId(id).name("Complaints"));
    assertThat(rules(id)).containsExactly(on(options, reason));
    cases.updateTemplate(r -> r.domainId(domain).templateId(id).rules(List.of()));
    assertThat(rules(id)).isEmpty();
  }

  @Test
  void rules_thatDoNotFitTheirFieldsAreRefused() {
    String required = rule("Required", REQUIRED);
    String alsoRequired = rule("Also required", REQUIRED);
    String reason = field("Reason", FieldType.SINGLE_SELECT);
    String options = optionsRule(reason);
    String deletedField = field("Colour", FieldType.TEXT);
    deleteField(deletedField);
    String deletedRule = rule("Former", HIDDEN);
    deleteRule(deletedRule);
    String template = create("Old");

    for (Map.Entry<List<TemplateRule>, String> refusal :
        Map.of(
                List.of(on(required, null)),
                "needs a fieldId",
                List.of(on(options, "status")),
                "acts on field " + reason + ", not on status",
                List.of(on(required, "summary"), on(alsoRequired, "summary")),
                "Field summary has more than one rule of type Required",
                List.of(on(options, null), on(options, reason)),
                "Field " + reason + " has more than one rule of type FieldOptions",
                List.of(on(required, "nowhere")),
                "The following fields do not exist: [nowhere]",
                List.of(on(required, deletedField)),
                "The following fields have been deleted: [" + deletedField + "]",
                List.of(on(deletedRule, "summary")),
                "CaseRule " + deletedRule + " has been deleted")
            .entrySet()) {
      TemplateRule[] rules = refusal.getKey().toArray(TemplateRule[]::new);
      for (ThrowingCallable call :
          List.<ThrowingCallable>of(() -> create("New", rules), () -> update(template, rules))) {
        assertThatThrownBy(call)
            .isInstanceOf(ValidationException.class)
            .hasMessageContaining(refusal.getValue());
      }
    }
    assertThat(rules(template)).isEmpty();
  }

  @Test
  void unknownRule_isNotFound() {
    assertThatThrownBy(() -> create("Returns", on("nowhere", "summary")))
        .isInstanceOfSatisfying(
            ResourceNotFoundException.class,
            refusal -> assertThat(refusal.resourceType()).isEqualTo("CaseRule"));
  }

  @Test
  void rule_isNotDeletedWhileATemplateHasIt() {
    String rule = rule("Required", REQUIRED);
    String first = create("First", on(rule, "summary"));
    String second = create("Second", on(rule, "summary"));
    conflicting(() -> deleteRule(rule), "CaseRule " + rule + " is used by template " + first);

    update(first);
    conflicting(() -> deleteRule(rule), "CaseRule " + rule + " is used by template " + second);

    cases.deleteTemplate(r -> r.domainId(domain).templateId(second));
    deleteRule(rule);
    assertThat(rules(second)).containsExactly(on(rule, "summary"));
  }

  @Test
  void rule_keepsItsFieldWhileATemplateHasIt() {
    String reason = field("Reason", FieldType.SINGLE_SELECT);
    CaseRuleDetails elsewhere = optionsOf(field("Colour", FieldType.SINGLE_SELECT), "open");
    String rule = optionsRule(reason);
    String template = create("Returns", on(rule, null));

    conflicting(
        () -> updateRule(rule, elsewhere), "CaseRule " + rule + " is used by template " + template);

    updateRule(rule, optionsOf(reason, "closed"));
    assertThat(details(rule)).isEqualTo(optionsOf(reason, "closed"));
    update(template);
    updateRule(rule, elsewhere);
    assertThat(details(rule)).isEqualTo(elsewhere);
  }

  @Test
  void rule_forADeletedFieldIsLeftOut() {
    String rule = rule("Required", REQUIRED);
    String colour = field("Colour", FieldType.TEXT);
    String template = create("Returns", on(rule, colour), on(rule, "summary"));

    deleteField(colour);

    assertThat(rules(template)).containsExactly(on(rule, "summary"));
    conflicting(() -> deleteRule(rule), "CaseRule " + rule + " is used by template " + template);
  }

  @Test
  void rule_forDeletedFieldsOnlyIsNotNeeded() {
    String rule = rule("Required", REQUIRED);
    String colour = field("Colour", FieldType.TEXT);
    String template = create("Returns", on(rule, colour));
    conflicting(() -> deleteRule(rule), "CaseRule " + rule + " is used by template " + template);

    deleteField(colour);

    deleteRule(rule);
    assertThat(rules(template)).isEmpty();
  }
}

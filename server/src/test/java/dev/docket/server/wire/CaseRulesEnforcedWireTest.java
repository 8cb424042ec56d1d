package dev.docket.server.wire;

import static dev.docket.server.wire.CaseFixture.clear;
import static dev.docket.server.wire.CaseFixture.fields;
import static dev.docket.server.wire.CaseFixture.set;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.connectcases.model.BooleanCondition;
import software.amazon.awssdk.services.connectcases.model.CaseRuleDetails;
import software.amazon.awssdk.services.connectcases.model.FieldType;
import software.amazon.awssdk.services.connectcases.model.FieldValue;
import software.amazon.awssdk.services.connectcases.model.OperandOne;
import software.amazon.awssdk.services.connectcases.model.OperandTwo;
import software.amazon.awssdk.services.connectcases.model.RequiredField;
import software.amazon.awssdk.services.connectcases.model.TemplateRule;

/** Case rules at work on cases, with the AWS SDK. */
@Wire
class CaseRulesEnforcedWireTest extends CaseFixtureWireTest {

  private final AtomicInteger names = new AtomicInteger();

  private static BooleanCondition whenClosed() {
    return BooleanCondition.fromEqualTo(
        o ->
            o.operandOne(OperandOne.fromFieldId("status"))
                .operandTwo(OperandTwo.fromStringValue("closed"))
                .result(true));
  }

  private static CaseRuleDetails requiredWhenClosed() {
    return CaseRuleDetails.fromRequired(r -> r.defaultValue(false).conditions(whenClosed()));
  }

  private static CaseRuleDetails hidden() {
    return CaseRuleDetails.fromHidden(r -> r.defaultValue(true).conditions(List.of()));
  }

  private String rule(CaseFixture at, CaseRuleDetails details) {
    return at.cases
        .createCaseRule(
            r -> r.domainId(at.domain).name("Rule " + names.incrementAndGet()).rule(details))
        .caseRuleId();
  }

  private static TemplateRule on(String field, String rule) {
    return TemplateRule.builder().caseRuleId(rule).fieldId(field).build();
  }

  private String create(String template, FieldValue... more) {
    return fixture.create(r -> r.templateId(template).fields(fields(more)));
  }

  @Test
  void requiredField_isNeededWhenTheConditionHolds() {
    String rule = rule(fixture, requiredWhenClosed());
    String template = fixture.template(r -> r.rules(on("summary", rule)));
    String message = "Field summary is required by case rule " + rule;

    refused(() -> create(template, set("status", "closed")), message);
    String id = create(template);
    refused(() -> fixture.update(id, set("status", "closed")), message);
    assertThat(fixture.text(id, "status")).isEqualTo("open");
    fixture.update(id, set("summary", "Done"), set("status", "closed"));
    refused(() -> fixture.update(id, clear("summary")), message);
    fixture.update(id, clear("summary"), set("status", "open"));
    assertThat(fixture.get(id, "summary")).isEmpty();
  }

  @Test
  void hiddenField_isNotRequired() {
    String field = fixture.field(FieldType.TEXT);
    String template =
        fixture.template(
            r ->
                r.requiredFields(RequiredField.builder().fieldId(field).build())
                    .rules(
                        on("summary", rule(fixture, requiredWhenClosed())),
                        on("summary", rule(fixture, hidden())),
                        on(field, rule(fixture, hidden()))));

    String id = create(template, set("status", "closed"));

    assertThat(fixture.text(id, "status")).isEqualTo("closed");
    fixture.update(id, set("summary", "Still taken"));
    assertThat(fixture.text(id, "summary")).isEqualTo("Still taken");
  }

  /** A rule that for one option of the parent leaves one option of the child. */
  private String optionsRule(String parent, String value, String child, String offered) {
    return rule(
        fixture,
        CaseRuleDetails.fromFieldOptions(
            o ->
                o.parentFieldId(parent)
                    .childFieldId(child)
                    .parentChildFieldOptionsMappings(
                        m -> m.parentFieldOptionValue(value).childFieldOptionValues(offered))));
  }

  /** The fields have their options composed, the rule decomposed. */
  @Test
  void optionsOfARule_areThoseOfTheFieldsHoweverTheyAreComposed() {
    String parent = fixture.field(FieldType.SINGLE_SELECT, "caf\u00e9", "q");
    String child = fixture.field(FieldType.SINGLE_SELECT, "th\u00e9", "y");
    String rule = optionsRule(parent, "cafe\u0301", child, "the\u0301");
    String template =
        fixture.template(r -> r.rules(TemplateRule.builder().caseRuleId(rule).build()));

    create(template, set(parent, "caf\u00e9"), set(child, "th\u00e9"));
    refused(
        () -> create(template, set(parent, "caf\u00e9"), set(child, "y")),
        "Value y of field " + child + " is not offered by case rule " + rule);
  }

  @Test
  void options_areThoseThatGoWithTheParent() {
    String parent = fixture.field(FieldType.SINGLE_SELECT, "p", "q");
    String child = fixture.field(FieldType.SINGLE_SELECT, "x", "y");
    String rule = optionsRule(parent, "p", child, "x");
    String template =
        fixture.template(r -> r.rules(TemplateRule.builder().caseRuleId(rule).build()));
    String message = "Value y of field " + child + " is not offered by case rule " + rule;

    refused(() -> create(template, set(parent, "p"), set(child, "y")), message);
    String id = create(template, set(parent, "q"), set(child, "y"));
    refused(() -> fixture.update(id, set(parent, "p")), message);
    fixture.update(id, set(parent, "p"), set(child, "x"));
    assertThat(fixture.text(id, child)).isEqualTo("x");
  }

  @Test
  void changedRule_holdsFromTheNextRequestOn() {
    String rule = rule(fixture, requiredWhenClosed());
    String template = fixture.template(r -> r.rules(on("summary", rule)));
    String id = create(template);

    fixture.cases.updateCaseRule(
        r ->
            r.domainId(fixture.domain)
                .caseRuleId(rule)
                .rule(
                    CaseRuleDetails.fromRequired(q -> q.defaultValue(true).conditions(List.of()))));
    refused(
        () -> fixture.update(id, clear("summary")),
        "Field summary is required by case rule " + rule);

    fixture.cases.updateTemplate(
        r -> r.domainId(fixture.domain).templateId(template).rules(List.of()));
    fixture.update(id, set("title", "Lost"), clear("summary"));
    assertThat(fixture.text(id, "title")).isEqualTo("Lost");
  }

  @Test
  void ruleThatAnOlderCaseBreaks_refusesNoUpdateOfOtherFields() {
    String template = fixture.template(r -> {});
    String id = fixture.create(r -> r.templateId(template).fields(fields(set("status", "closed"))));
    String rule = rule(fixture, requiredWhenClosed());
    fixture.cases.updateTemplate(
        r -> r.domainId(fixture.domain).templateId(template).rules(on("summary", rule)));
    String message = "Field summary is required by case rule " + rule;

    fixture.update(id, set("title", "Mended"));
    assertThat(fixture.text(id, "title")).isEqualTo("Mended");
    refused(() -> fixture.update(id, set("title", "Lost"), clear("summary")), message);
    fixture.update(id, set("status", "open"));
    refused(() -> fixture.update(id, set("title", "Lost"), set("status", "closed")), message);
    refused(() -> create(template, set("status", "closed")), message);
    assertThat(fixture.text(id, "title")).isEqualTo("Mended");
    fixture.update(id, set("summary", "Done"), set("status", "closed"));
    assertThat(fixture.text(id, "status")).isEqualTo("closed");
  }

  @Test
  void requiredFieldThatAnOlderCaseLacks_refusesNoUpdateOfOtherFields() {
    String field = fixture.field(FieldType.TEXT);
    String template = fixture.template(r -> {});
    String id = create(template);
    fixture.cases.updateTemplate(
        r ->
            r.domainId(fixture.domain)
                .templateId(template)
                .requiredFields(RequiredField.builder().fieldId(field).build()));
    String message = "The following required fields are missing: [" + field + "]";

    fixture.update(id, set("title", "Mended"));
    assertThat(fixture.text(id, "title")).isEqualTo("Mended");
    refused(() -> fixture.update(id, clear(field)), message);
    refused(() -> create(template), message);
    fixture.update(id, set(field, "Known"));
    refused(() -> fixture.update(id, clear(field)), message);
  }

  @Test
  void rules_canBeSwitchedOff() {
    try (CaseFixture lenient = CaseFixture.open("--case-rules=off")) {
      String rule = rule(lenient, requiredWhenClosed());
      String template = lenient.template(r -> r.rules(on("summary", rule)));

      String id =
          lenient.create(r -> r.templateId(template).fields(fields(set("status", "closed"))));

      assertThat(lenient.text(id, "status")).isEqualTo("closed");
    }
  }
}

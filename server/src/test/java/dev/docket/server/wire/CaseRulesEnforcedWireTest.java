package dev.docket.server.wire;

import static dev.docket.server.wire.CaseDesk.clear;
import static dev.docket.server.wire.CaseDesk.fields;
import static dev.docket.server.wire.CaseDesk.set;
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
class CaseRulesEnforcedWireTest extends DeskWireTest {

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

  private String rule(CaseDesk at, CaseRuleDetails details) {
    return at.cases
        .createCaseRule(
            r -> r.domainId(at.domain).name("Rule " + names.incrementAndGet()).rule(details))
        .caseRuleId();
  }

  private static TemplateRule on(String field, String rule) {
    return TemplateRule.builder().caseRuleId(rule).fieldId(field).build();
  }

  private String create(String template, FieldValue... more) {
    return desk.create(r -> r.templateId(template).fields(fields(more)));
  }

  @Test
  void requiredField_isNeededWhenTheConditionHolds() {
    String rule = rule(desk, requiredWhenClosed());
    String template = desk.template(r -> r.rules(on("summary", rule)));
    String message = "Field summary is required by case rule " + rule;

    refused(() -> create(template, set("status", "closed")), message);
    String id = create(template);
    refused(() -> desk.update(id, set("status", "closed")), message);
    assertThat(desk.text(id, "status")).isEqualTo("open");
    desk.update(id, set("summary", "Done"), set("status", "closed"));
    refused(() -> desk.update(id, clear("summary")), message);
    desk.update(id, clear("summary"), set("status", "open"));
    assertThat(desk.get(id, "summary")).isEmpty();
  }

  @Test
  void hiddenField_isNotRequired() {
    String field = desk.field(FieldType.TEXT);
    String template =
        desk.template(
            r ->
                r.requiredFields(RequiredField.builder().fieldId(field).build())
                    .rules(
                        on("summary", rule(desk, requiredWhenClosed())),
                        on("summary", rule(desk, hidden())),
                        on(field, rule(desk, hidden()))));

    String id = create(template, set("status", "closed"));

    assertThat(desk.text(id, "status")).isEqualTo("closed");
    desk.update(id, set("summary", "Still taken"));
    assertThat(desk.text(id, "summary")).isEqualTo("Still taken");
  }

  /** A rule that for one option of the parent leaves one option of the child. */
  private String optionsRule(String parent, String value, String child, String offered) {
    return rule(
        desk,
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
    String parent = desk.field(FieldType.SINGLE_SELECT, "caf\u00e9", "q");
    String child = desk.field(FieldType.SINGLE_SELECT, "th\u00e9", "y");
    String rule = optionsRule(parent, "cafe\u0301", child, "the\u0301");
    String template = desk.template(r -> r.rules(TemplateRule.builder().caseRuleId(rule).build()));

    create(template, set(parent, "caf\u00e9"), set(child, "th\u00e9"));
    refused(
        () -> create(template, set(parent, "caf\u00e9"), set(child, "y")),
        "Value y of field " + child + " is not offered by case rule " + rule);
  }

  @Test
  void options_areThoseThatGoWithTheParent() {
    String parent = desk.field(FieldType.SINGLE_SELECT, "p", "q");
    String child = desk.field(FieldType.SINGLE_SELECT, "x", "y");
    String rule = optionsRule(parent, "p", child, "x");
    String template = desk.template(r -> r.rules(TemplateRule.builder().caseRuleId(rule).build()));
    String message = "Value y of field " + child + " is not offered by case rule " + rule;

    refused(() -> create(template, set(parent, "p"), set(child, "y")), message);
    String id = create(template, set(parent, "q"), set(child, "y"));
    refused(() -> desk.update(id, set(parent, "p")), message);
    desk.update(id, set(parent, "p"), set(child, "x"));
    assertThat(desk.text(id, child)).isEqualTo("x");
  }

  @Test
  void changedRule_holdsFromTheNextRequestOn() {
    String rule = rule(desk, requiredWhenClosed());
    String template = desk.template(r -> r.rules(on("summary", rule)));
    String id = create(template);

    desk.cases.updateCaseRule(
        r ->
            r.domainId(desk.domain)
                .caseRuleId(rule)
                .rule(
                    CaseRuleDetails.fromRequired(q -> q.defaultValue(true).conditions(List.of()))));
    refused(
        () -> desk.update(id, clear("summary")), "Field summary is required by case rule " + rule);

    desk.cases.updateTemplate(r -> r.domainId(desk.domain).templateId(template).rules(List.of()));
    desk.update(id, set("title", "Lost"), clear("summary"));
    assertThat(desk.text(id, "title")).isEqualTo("Lost");
  }

  @Test
  void ruleThatAnOlderCaseBreaks_refusesNoUpdateOfOtherFields() {
    String template = desk.template(r -> {});
    String id = desk.create(r -> r.templateId(template).fields(fields(set("status", "closed"))));
    String rule = rule(desk, requiredWhenClosed());
    desk.cases.updateTemplate(
        r -> r.domainId(desk.domain).templateId(template).rules(on("summary", rule)));
    String message = "Field summary is required by case rule " + rule;

    desk.update(id, set("title", "Mended"));
    assertThat(desk.text(id, "title")).isEqualTo("Mended");
    refused(() -> desk.update(id, set("title", "Lost"), clear("summary")), message);
    desk.update(id, set("status", "open"));
    refused(() -> desk.update(id, set("title", "Lost"), set("status", "closed")), message);
    refused(() -> create(template, set("status", "closed")), message);
    assertThat(desk.text(id, "title")).isEqualTo("Mended");
    desk.update(id, set("summary", "Done"), set("status", "closed"));
    assertThat(desk.text(id, "status")).isEqualTo("closed");
  }

  @Test
  void requiredFieldThatAnOlderCaseLacks_refusesNoUpdateOfOtherFields() {
    String field = desk.field(FieldType.TEXT);
    String template = desk.template(r -> {});
    String id = create(template);
    desk.cases.updateTemplate(
        r ->
            r.domainId(desk.domain)
                .templateId(template)
                .requiredFields(RequiredField.builder().fieldId(field).build()));
    String message = "The following required fields are missing: [" + field + "]";

    desk.update(id, set("title", "Mended"));
    assertThat(desk.text(id, "title")).isEqualTo("Mended");
    refused(() -> desk.update(id, clear(field)), message);
    refused(() -> create(template), message);
    desk.update(id, set(field, "Known"));
    refused(() -> desk.update(id, clear(field)), message);
  }

  @Test
  void rules_canBeSwitchedOff() {
    try (CaseDesk lenient = CaseDesk.open("--case-rules=off")) {
      String rule = rule(lenient, requiredWhenClosed());
      String template = lenient.template(r -> r.rules(on("summary", rule)));

      String id =
          lenient.create(r -> r.templateId(template).fields(fields(set("status", "closed"))));

      assertThat(lenient.text(id, "status")).isEqualTo("closed");
    }
  }
}

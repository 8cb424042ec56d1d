package dev.docket.cases;

import static dev.docket.cases.Samples.NOW;
import static dev.docket.cases.Samples.PROFILE;
import static dev.docket.cases.Samples.active;
import static dev.docket.cases.Samples.deleted;
import static dev.docket.cases.Samples.field;
import static dev.docket.cases.Samples.inactive;
import static dev.docket.cases.Samples.none;
import static dev.docket.cases.Samples.number;
import static dev.docket.cases.Samples.rule;
import static dev.docket.cases.Samples.set;
import static dev.docket.cases.Samples.template;
import static dev.docket.cases.Samples.text;
import static dev.docket.cases.Samples.truth;
import static dev.docket.cases.Samples.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.cases.CaseEditor.Edit;
import dev.docket.fields.Field;
import dev.docket.fields.FieldType;
import dev.docket.fields.FieldValueUnion;
import dev.docket.operations.ProblemException;
import dev.docket.rules.BooleanCondition;
import dev.docket.rules.BooleanCondition.BooleanOperands;
import dev.docket.rules.BooleanCondition.EqualTo;
import dev.docket.rules.BooleanCondition.NotEqualTo;
import dev.docket.rules.BooleanCondition.OperandOne;
import dev.docket.rules.BooleanCondition.OperandTwo;
import dev.docket.rules.CaseRule;
import dev.docket.rules.CaseRuleDetails;
import dev.docket.rules.CaseRuleDetails.FieldOptionsCaseRule;
import dev.docket.rules.CaseRuleDetails.HiddenCaseRule;
import dev.docket.rules.CaseRuleDetails.ParentChildFieldOptionsMapping;
import dev.docket.rules.CaseRuleDetails.RequiredCaseRule;
import dev.docket.templates.Template;
import dev.docket.templates.TemplateRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CaseEditorTest {

  private static final Map<String, Field> FIELDS =
      Map.of(
          "t", field(FieldType.Text),
          "n", field(FieldType.Number),
          "b", field(FieldType.Boolean),
          "parent", field(FieldType.SingleSelect, active("p"), active("q")),
          "child", field(FieldType.SingleSelect, active("x"), active("y"), inactive("z")),
          "gone", deleted(FieldType.Text));

  private static final Map<String, CaseRule> RULES =
      Map.of(
          "r-required",
              rule(new CaseRuleDetails.Required(new RequiredCaseRule(false, whenTrue("b")))),
          "r-filled", rule(required(whenFilled("n"))),
          "r-closed", rule(required(whenFilled("last_closed_datetime"))),
          "r-updated", rule(required(whenFilled("last_updated_user"))),
          "r-hidden-when",
              rule(new CaseRuleDetails.Hidden(new HiddenCaseRule(false, whenTrue("b")))),
          "r-always", rule(new CaseRuleDetails.Required(new RequiredCaseRule(true, List.of()))),
          "r-hidden", rule(new CaseRuleDetails.Hidden(new HiddenCaseRule(true, List.of()))),
          "r-existing",
              rule(
                  new CaseRuleDetails.Required(
                      new RequiredCaseRule(true, whenBlank("created_datetime")))),
          "r-options",
              rule(
                  new CaseRuleDetails.FieldOptions(
                      new FieldOptionsCaseRule(
                          "parent",
                          "child",
                          List.of(new ParentChildFieldOptionsMapping("p", List.of("x")))))));

  private static final Schema SCHEMA = Samples.schema(FIELDS, RULES);
  private static final Template PLAIN = template(List.of());

  /** The values of a case that says of itself no more than it must. */
  private static final Map<String, FieldValueUnion> SPARE =
      Map.of(
          "title", text("Broken"),
          "customer_id", text(PROFILE),
          "status", text("open"),
          "created_datetime", text("2026-03-01T00:00:00Z"));

  private static final String NO_CUSTOMER =
      "Field customer_id is required unless the server runs with --require-customer-id false";

  private static List<BooleanCondition> whenTrue(String field) {
    return List.of(
        new EqualTo(
            new BooleanOperands(
                new OperandOne.FieldId(field), new OperandTwo.BooleanValue(true), true)));
  }

  private static List<BooleanCondition> whenBlank(String field) {
    return List.of(
        new EqualTo(
            new BooleanOperands(
                new OperandOne.FieldId(field), new OperandTwo.EmptyValue(), false)));
  }

  private static List<BooleanCondition> whenFilled(String field) {
    return List.of(
        new NotEqualTo(
            new BooleanOperands(new OperandOne.FieldId(field), new OperandTwo.EmptyValue(), true)));
  }

  private static CaseRuleDetails required(List<BooleanCondition> conditions) {
    return new CaseRuleDetails.Required(new RequiredCaseRule(false, conditions));
  }

  private static CaseEditor editor(Template template) {
    return new CaseEditor(SCHEMA, template, ValidationPolicy.full(), null, NOW);
  }

  private static Edit create(Template template, FieldValue... more) {
    List<FieldValue> sent = new ArrayList<>();
    sent.add(set("title", "Broken"));
    sent.add(set("customer_id", PROFILE));
    sent.addAll(List.of(more));
    return editor(template).create("c-1", "01234567", sent);
  }

  private static Edit update(Map<String, FieldValueUnion> before, FieldValue... sent) {
    return editor(PLAIN).update(before, List.of(sent));
  }

  private static Map<String, FieldValueUnion> with(String field, FieldValueUnion value) {
    Map<String, FieldValueUnion> values = new HashMap<>(SPARE);
    values.put(field, value);
    return values;
  }

  @Test
  void creation_addsWhatTheServiceKnows() {
    Edit made = create(PLAIN, set("n", number(7)));

    assertThat(made.violations()).isEmpty();
    assertThat(made.after())
        .isEqualTo(
            Map.of(
                "title", text("Broken"),
                "customer_id", text(PROFILE),
                "n", number(7),
                "status", text("open"),
                "case_id", text("c-1"),
                "reference_number", text("01234567"),
                "created_datetime", text("2026-03-14T09:26:53.589793Z"),
                "last_updated_datetime", text("2026-03-14T09:26:53.589793Z")));
  }

  @Test
  void creation_asClosedIsAClosing() {
    assertThat(create(PLAIN, set("status", "closed")).after())
        .containsEntry("last_closed_datetime", text("2026-03-14T09:26:53.589793Z"))
        .containsEntry("status", text("closed"));
  }

  @Test
  void creation_withoutStatusIsOpen() {
    assertThat(create(PLAIN, set("status", none())).after()).containsEntry("status", text("open"));
    assertThat(create(PLAIN, set("status", "held")).after()).containsEntry("status", text("held"));
  }

  @Test
  void lastUpdater_isWhoTheCallerSays() {
    CaseEditor byUser =
        new CaseEditor(
            SCHEMA, PLAIN, ValidationPolicy.full(), new UserUnion.UserArn(Samples.AGENT), NOW);
    CaseEditor byEntity =
        new CaseEditor(
            SCHEMA, PLAIN, ValidationPolicy.full(), new UserUnion.CustomEntity("importer"), NOW);
    List<FieldValue> sent = List.of(set("t", "x"));

    Map<String, FieldValueUnion> first = byUser.update(SPARE, sent).after();
    assertThat(first).containsEntry("last_updated_user", user(Samples.AGENT));
    assertThat(byEntity.update(SPARE, sent).after())
        .containsEntry("last_updated_user", text("importer"));
    assertThat(update(first, set("t", "y")).after()).doesNotContainKey("last_updated_user");
  }

  @Test
  void creation_tellsAllViolationsTogether() {
    Edit refused =
        editor(template(List.of("n", "b")))
            .create(
                "c-1",
                "01234567",
                List.of(
                    set("nowhere", "x"),
                    set("gone", "x"),
                    set("case_id", "x"),
                    set("t", number(1)),
                    set("child", "z"),
                    set("n", "7"),
                    set("t", "again"),
                    set("elsewhere", "x")));

    assertThat(refused.violations())
        .containsExactly(
            "The following fields do not exist: [nowhere, elsewhere]",
            "The following fields have been deleted: [gone]",
            "Field t is named more than once",
            "Field case_id is managed by the service and cannot be set",
            "Field t of type Text does not accept doubleValue",
            "Value z is not an active option of field child",
            "Field n of type Number does not accept stringValue",
            "The following required fields are missing: [title, customer_id, b]",
            NO_CUSTOMER);
    assertThatThrownBy(refused::required)
        .isInstanceOf(ProblemException.class)
        .hasMessageStartingWith("ValidationException: The following fields do not exist")
        .hasMessageContaining("; Field t is named more than once; ");
  }

  @Test
  void required_isWhatCallersCanGive() {
    assertThat(create(template(List.of("t"))).violations())
        .containsExactly("The following required fields are missing: [t]");
    assertThat(create(template(List.of("t")), set("t", "")).violations())
        .containsExactly("The following required fields are missing: [t]");
    assertThat(create(template(List.of("case_id", "gone", "title"))).violations()).isEmpty();
  }

  @Test
  void customer_isRequiredOnlyWhereItIsAsked() {
    CaseEditor lenient =
        new CaseEditor(SCHEMA, PLAIN, new ValidationPolicy(false, true), null, NOW);

    assertThat(lenient.create("c", "0", List.of(set("title", "x"))).violations()).isEmpty();
    assertThat(lenient.update(SPARE, List.of(set("customer_id", none()))).violations()).isEmpty();
    assertThat(update(SPARE, set("customer_id", none())).violations())
        .containsExactly("The following required fields are missing: [customer_id]", NO_CUSTOMER);
  }

  @Test
  void customerThatTheTemplateRequires_isRequiredWhateverIsAsked() {
    for (boolean asked : List.of(true, false)) {
      CaseEditor editor =
          new CaseEditor(
              SCHEMA,
              template(List.of("customer_id")),
              new ValidationPolicy(asked, true),
              null,
              NOW);

      assertThat(editor.create("c", "0", List.of(set("title", "x"))).violations())
          .containsExactly("The following required fields are missing: [customer_id]");
      assertThat(editor.update(SPARE, List.of(set("customer_id", none()))).violations())
          .containsExactly("The following required fields are missing: [customer_id]");
    }
  }

  @Test
  void update_changesWhatItNamesAndNotesTheTime() {
    assertThat(update(with("n", number(1)), set("t", "x"), set("n", none())).after())
        .isEqualTo(
            Map.of(
                "title", text("Broken"),
                "customer_id", text(PROFILE),
                "status", text("open"),
                "created_datetime", text("2026-03-01T00:00:00Z"),
                "t", text("x"),
                "last_updated_datetime", text("2026-03-14T09:26:53.589793Z")));
  }

  @Test
  void update_ofNothingNewChangesNothing() {
    assertThat(update(SPARE).after()).isEqualTo(SPARE);
    assertThat(update(SPARE, set("title", "Broken"), set("t", none())).after()).isEqualTo(SPARE);
  }

  @Test
  void update_doesNotClearWhatIsRequired() {
    for (String field : List.of("title", "status", "t")) {
      Edit refused =
          editor(template(List.of("t"))).update(with("t", text("x")), List.of(set(field, none())));
      assertThat(refused.violations())
          .containsExactly("The following required fields are missing: [" + field + "]");
    }
    // The template asks for t since, perhaps; who changes something else need not know it.
    assertThat(
            editor(template(List.of("t"))).update(SPARE, List.of(set("n", number(1)))).violations())
        .isEmpty();
  }

  @Test
  void update_keepsWhatCanNoLongerBeChosen() {
    assertThat(update(with("child", text("z")), set("child", "z")).violations()).isEmpty();
    assertThat(update(with("child", text("x")), set("child", "z")).violations())
        .containsExactly("Value z is not an active option of field child");
  }

  @Test
  void update_ofADeletedFieldNeedsItsOldValue() {
    assertThat(update(SPARE, set("gone", "x")).violations())
        .containsExactly("The following fields have been deleted: [gone]");
    assertThat(update(with("gone", text("x")), set("gone", "y")).after())
        .containsEntry("gone", text("y"));
    assertThat(update(with("gone", text("x")), set("gone", none())).after())
        .doesNotContainKey("gone");
  }

  @Test
  void closingAndReopening_noteTheirTimes() {
    Map<String, FieldValueUnion> closed = update(SPARE, set("status", "closed")).after();
    assertThat(closed)
        .containsEntry("last_closed_datetime", text("2026-03-14T09:26:53.589793Z"))
        .doesNotContainKey("last_reopened_datetime");

    CaseEditor later =
        new CaseEditor(SCHEMA, PLAIN, ValidationPolicy.full(), null, NOW.plusSeconds(60));
    assertThat(later.update(closed, List.of(set("t", "x"))).after())
        .containsEntry("last_closed_datetime", text("2026-03-14T09:26:53.589793Z"));
    assertThat(later.update(closed, List.of(set("status", "held"))).after())
        .containsEntry("last_closed_datetime", text("2026-03-14T09:26:53.589793Z"))
        .containsEntry("last_reopened_datetime", text("2026-03-14T09:27:53.589793Z"));
  }

  @Test
  void requiredRule_isJudgedOnTheMergedValues() {
    Template ruled = template(List.of(), new TemplateRule("r-required", "t"));

    assertThat(create(ruled).violations()).isEmpty();
    assertThat(create(ruled, set("b", truth(true))).violations())
        .containsExactly("Field t is required by case rule r-required");
    assertThat(create(ruled, set("b", truth(true)), set("t", "x")).violations()).isEmpty();
    assertThat(editor(ruled).update(SPARE, List.of(set("b", truth(true)))).violations())
        .containsExactly("Field t is required by case rule r-required");
    assertThat(
            editor(ruled).update(with("t", text("x")), List.of(set("b", truth(true)))).violations())
        .isEmpty();
    assertThat(editor(ruled).update(with("b", truth(true)), List.of(set("b", none()))).violations())
        .isEmpty();
  }

  @Test
  void requiredRule_canTellACaseThatExists() {
    Template ruled = template(List.of(), new TemplateRule("r-existing", "t"));

    assertThat(create(ruled).violations()).isEmpty();
    assertThat(editor(ruled).update(SPARE, List.of(set("t", none()))).violations())
        .containsExactly("Field t is required by case rule r-existing");
  }

  @Test
  void ruleYoungerThanTheCase_speaksOnlyOfWhatItIsAbout() {
    CaseEditor ruled =
        editor(
            template(
                List.of(),
                new TemplateRule("r-required", "t"),
                new TemplateRule("r-options", null)));
    Map<String, FieldValueUnion> before = new HashMap<>(with("b", truth(true)));
    before.put("parent", text("p"));
    before.put("child", text("y"));
    String noText = "Field t is required by case rule r-required";
    String noOption = "Value y of field child is not offered by case rule r-options";

    for (FieldValue other :
        List.of(
            set("n", number(1)),
            set("status", "closed"),
            set("title", "Mended"),
            set("b", truth(true)),
            set("parent", "p"),
            set("child", "y"))) {
      assertThat(ruled.update(before, List.of(other)).violations()).as(other.id()).isEmpty();
    }
    assertThat(ruled.update(before, List.of(set("t", none()))).violations())
        .containsExactly(noText);
    assertThat(ruled.update(before, List.of(set("t", "x"), set("n", number(1)))).violations())
        .isEmpty();
    assertThat(ruled.update(before, List.of(set("b", none()))).violations()).isEmpty();
    assertThat(ruled.update(before, List.of(set("child", "x"))).violations()).isEmpty();
    assertThat(ruled.update(before, List.of(set("child", none()))).violations()).isEmpty();
    assertThat(ruled.update(before, List.of(set("parent", "q"))).violations()).isEmpty();

    before.remove("parent");
    assertThat(ruled.update(before, List.of(set("parent", "p"))).violations())
        .containsExactly(noOption);
  }

  @Test
  void ruleYoungerThanTheCase_isBrokenByAnOperandThatChangesToNoAvail() {
    Template ruled =
        template(List.of(), new TemplateRule("r-filled", "t"), new TemplateRule("r-closed", "n"));

    assertThat(
            editor(ruled)
                .update(with("n", number(1)), List.of(set("n", number(2)), set("b", truth(false))))
                .violations())
        .containsExactly("Field t is required by case rule r-filled");
    assertThat(
            editor(ruled)
                .update(
                    with("last_closed_datetime", text("2026-03-01T00:00:00Z")),
                    List.of(set("status", "closed")))
                .violations())
        .containsExactly("Field n is required by case rule r-closed");
  }

  @Test
  void whoChangesACase_isNotWhatTheChangeIsAbout() {
    CaseEditor ruled =
        new CaseEditor(
            SCHEMA,
            template(List.of(), new TemplateRule("r-updated", "t")),
            ValidationPolicy.full(),
            new UserUnion.UserArn(Samples.AGENT),
            NOW);
    Map<String, FieldValueUnion> byAnother = with("last_updated_user", text("importer"));

    assertThat(ruled.update(SPARE, List.of(set("n", number(1)))).violations())
        .containsExactly("Field t is required by case rule r-updated");
    assertThat(ruled.update(byAnother, List.of(set("n", number(1)))).violations()).isEmpty();
  }

  @Test
  void fieldThatIsHiddenNoMore_isRequired() {
    CaseEditor ruled =
        editor(
            template(
                List.of(),
                new TemplateRule("r-always", "t"),
                new TemplateRule("r-hidden-when", "t")));

    assertThat(ruled.update(with("b", truth(true)), List.of(set("n", number(1)))).violations())
        .isEmpty();
    assertThat(ruled.update(with("b", truth(true)), List.of(set("b", none()))).violations())
        .containsExactly("Field t is required by case rule r-always");
  }

  @Test
  void hiddenRule_liftsWhatIsRequired() {
    assertThat(
            create(
                    template(
                        List.of("t"),
                        new TemplateRule("r-always", "t"),
                        new TemplateRule("r-hidden", "t")))
                .violations())
        .isEmpty();
    assertThat(create(template(List.of(), new TemplateRule("r-hidden", "title"))).violations())
        .isEmpty();
    assertThat(
            editor(template(List.of(), new TemplateRule("r-hidden", "title")))
                .update(SPARE, List.of(set("title", none())))
                .violations())
        .containsExactly("The following required fields are missing: [title]");
  }

  @Test
  void optionsRule_leavesTheOptionsThatGoWithTheParent() {
    Template ruled = template(List.of(), new TemplateRule("r-options", null));

    assertThat(create(ruled, set("parent", "p"), set("child", "x")).violations()).isEmpty();
    assertThat(create(ruled, set("parent", "p"), set("child", "y")).violations())
        .containsExactly("Value y of field child is not offered by case rule r-options");
    assertThat(create(ruled, set("parent", "q"), set("child", "y")).violations()).isEmpty();
    assertThat(create(ruled, set("parent", "p")).violations()).isEmpty();
    assertThat(
            editor(ruled)
                .update(with("child", text("y")), List.of(set("parent", "p")))
                .violations())
        .containsExactly("Value y of field child is not offered by case rule r-options");
  }

  @Test
  void rules_forFieldsThatNobodyCanSetDemandNothing() {
    assertThat(
            create(
                    template(
                        List.of(),
                        new TemplateRule("r-always", "gone"),
                        new TemplateRule("r-always", "case_id")))
                .violations())
        .isEmpty();
  }

  @Test
  void rules_canBeOff() {
    Template ruled =
        template(List.of(), new TemplateRule("r-always", "t"), new TemplateRule("r-options", null));
    CaseEditor lenient =
        new CaseEditor(SCHEMA, ruled, new ValidationPolicy(true, false), null, NOW);

    assertThat(lenient.update(SPARE, List.of(set("parent", "p"), set("child", "y"))).violations())
        .isEmpty();
  }
}

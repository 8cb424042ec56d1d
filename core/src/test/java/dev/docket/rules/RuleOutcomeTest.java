package dev.docket.rules;

import static dev.docket.rules.Samples.isTrue;
import static dev.docket.rules.Samples.text;
import static dev.docket.rules.Samples.values;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.rules.CaseRuleDetails.FieldOptionsCaseRule;
import dev.docket.rules.CaseRuleDetails.HiddenCaseRule;
import dev.docket.rules.CaseRuleDetails.ParentChildFieldOptionsMapping;
import dev.docket.rules.CaseRuleDetails.RequiredCaseRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RuleOutcomeTest {

  private static final List<BooleanCondition> CONDITIONS =
      List.of(isTrue("a", true), isTrue("b", true));

  private static final CaseRuleDetails OPTIONS =
      new CaseRuleDetails.FieldOptions(
          new FieldOptionsCaseRule(
              "parent",
              "child",
              List.of(
                  new ParentChildFieldOptionsMapping("p", List.of("x")),
                  new ParentChildFieldOptionsMapping("", List.of("y", "")))));

  @Test
  void firstConditionThatHolds_decides() {
    CaseRuleDetails required =
        new CaseRuleDetails.Required(new RequiredCaseRule(false, CONDITIONS));

    assertThat(RuleOutcome.of(required, values(true, true, false)))
        .isEqualTo(new RuleOutcome(true, 0, null));
    assertThat(RuleOutcome.of(required, values(false, true, false)))
        .isEqualTo(new RuleOutcome(true, 1, null));
  }

  @Test
  void noConditionThatHolds_leavesTheDefault() {
    CaseRuleDetails hidden = new CaseRuleDetails.Hidden(new HiddenCaseRule(true, CONDITIONS));

    assertThat(RuleOutcome.of(hidden, values(false, false, true)))
        .isEqualTo(new RuleOutcome(true, null, null));
  }

  @Test
  void mappingOfTheParentsValue_decides() {
    assertThat(RuleOutcome.of(OPTIONS, Map.of("parent", text("p"))))
        .isEqualTo(new RuleOutcome(true, 0, Set.of("x")));
    assertThat(RuleOutcome.of(OPTIONS, Map.of()))
        .isEqualTo(new RuleOutcome(true, 1, Set.of("y", "")));
    assertThat(RuleOutcome.of(OPTIONS, Map.of("parent", text("other"))))
        .isEqualTo(new RuleOutcome(false, null, null));
  }
}

package dev.docket.rules;

import static dev.docket.rules.Samples.andAll;
import static dev.docket.rules.Samples.isTrue;
import static dev.docket.rules.Samples.orAll;
import static dev.docket.rules.Samples.text;
import static dev.docket.rules.Samples.values;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.fields.FieldValueUnion;
import dev.docket.rules.CaseRuleDetails.FieldOptionsCaseRule;
import dev.docket.rules.CaseRuleDetails.HiddenCaseRule;
import dev.docket.rules.CaseRuleDetails.ParentChildFieldOptionsMapping;
import dev.docket.rules.CaseRuleDetails.RequiredCaseRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleEffectsTest {

  private static final Map<String, FieldValueUnion> NONE = Map.of();

  private static AppliedRule required(
      String field, boolean defaultValue, BooleanCondition... conditions) {
    return new AppliedRule(
        field,
        new CaseRuleDetails.Required(new RequiredCaseRule(defaultValue, List.of(conditions))));
  }

  private static AppliedRule hidden(
      String field, boolean defaultValue, BooleanCondition... conditions) {
    return new AppliedRule(
        field, new CaseRuleDetails.Hidden(new HiddenCaseRule(defaultValue, List.of(conditions))));
  }

  private static AppliedRule options(ParentChildFieldOptionsMapping... mappings) {
    return new AppliedRule(
        "child",
        new CaseRuleDetails.FieldOptions(
            new FieldOptionsCaseRule("parent", "child", List.of(mappings))));
  }

  private static ParentChildFieldOptionsMapping mapping(String parent, String... child) {
    return new ParentChildFieldOptionsMapping(parent, List.of(child));
  }

  private static RuleEffects effects(Map<String, FieldValueUnion> values, AppliedRule... rules) {
    return RuleEffects.of(List.of(rules), values);
  }

  @Test
  void noRules_haveNoEffect() {
    assertThat(effects(NONE)).isEqualTo(new RuleEffects(Set.of(), Set.of(), Map.of()));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void defaultValue_decidesWhenNoConditionHolds(boolean defaultValue) {
    BooleanCondition never = isTrue("a", !defaultValue);

    for (AppliedRule rule :
        List.of(required("x", defaultValue), required("x", defaultValue, never))) {
      assertThat(effects(NONE, rule).required().contains("x")).isEqualTo(defaultValue);
    }
    for (AppliedRule rule : List.of(hidden("x", defaultValue), hidden("x", defaultValue, never))) {
      assertThat(effects(NONE, rule).hidden().contains("x")).isEqualTo(defaultValue);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "false, false, false, false",
    "false, false, true, true",
    "false, true, false, false",
    "false, true, true, false",
    "true, false, false, true",
    "true, false, true, true",
    "true, true, false, true",
    "true, true, true, true"
  })
  void firstConditionThatHolds_decides(boolean a, boolean b, boolean c, boolean decided) {
    BooleanCondition[] conditions = {isTrue("a", true), isTrue("b", false), isTrue("c", true)};

    RuleEffects effects =
        effects(values(a, b, c), required("x", false, conditions), hidden("y", false, conditions));

    assertThat(effects.required().contains("x")).isEqualTo(decided);
    assertThat(effects.hidden().contains("y")).isEqualTo(decided);
  }

  @Test
  void joinedConditions_decideAsTheirComparisonsSay() {
    BooleanCondition either = orAll(isTrue("a", false), isTrue("b", false));
    BooleanCondition nested = andAll(orAll(isTrue("b"), isTrue("c")), isTrue("c"));

    assertThat(effects(values(false, true, true), required("x", true, either, nested)).required())
        .isEmpty();
    assertThat(effects(values(false, false, true), required("x", false, either, nested)).required())
        .containsExactly("x");
  }

  @Test
  void rules_actOnTheirOwnFields() {
    RuleEffects effects =
        effects(
            values(true, false, false),
            required("x", false, isTrue("a")),
            required("y", false, isTrue("b")),
            required("a", true),
            hidden("z", false, isTrue("a")));

    assertThat(effects.required()).containsExactlyInAnyOrder("x", "a");
    assertThat(effects.hidden()).containsExactly("z");
    assertThat(effects.options()).isEmpty();
  }

  @Test
  void hiddenField_isNotRequired() {
    RuleEffects effects =
        effects(NONE, required("x", true), hidden("x", true), required("y", true));

    assertThat(effects.required()).containsExactly("y");
    assertThat(effects.hidden()).containsExactly("x");
  }

  @Test
  void options_areThoseOfTheParentsValue() {
    AppliedRule rule = options(mapping("car", "door", "wheel"), mapping("ship"), mapping("", ""));

    assertThat(effects(Map.of("parent", text("car")), rule).options())
        .isEqualTo(Map.of("child", Set.of("door", "wheel")));
    assertThat(effects(Map.of("parent", text("ship")), rule).options())
        .isEqualTo(Map.of("child", Set.of()));
  }

  @Test
  void options_areNotRestrictedForAParentWithoutMapping() {
    assertThat(effects(Map.of("parent", text("plane")), options(mapping("car", "door"))).options())
        .isEmpty();
  }

  @Test
  void options_ofABlankParentAreThoseOfTheEmptyValue() {
    for (Map<String, FieldValueUnion> blank :
        List.of(
            NONE,
            Map.of("parent", text("")),
            Map.<String, FieldValueUnion>of("parent", new FieldValueUnion.EmptyValue()))) {
      assertThat(effects(blank, options(mapping("car", "door"), mapping("", "none"))).options())
          .isEqualTo(Map.of("child", Set.of("none")));
      assertThat(effects(blank, options(mapping("car", "door"))).options()).isEmpty();
    }
  }
}

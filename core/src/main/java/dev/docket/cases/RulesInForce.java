package dev.docket.cases;

import dev.docket.fields.FieldValueUnion;
import dev.docket.fields.FieldValueUnion.StringValue;
import dev.docket.fields.SystemField;
import dev.docket.operations.Explanation;
import dev.docket.rules.AppliedRule;
import dev.docket.rules.CaseRuleDetails;
import dev.docket.rules.RuleEffects;
import dev.docket.storage.NormalForm;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules that apply to cases of a template. */
record RulesInForce(List<Named> rules) {

  /** No rule at all. */
  static final RulesInForce NONE = new RulesInForce(List.of());

  RulesInForce {
    rules = List.copyOf(rules);
  }

  /** A rule as the template applies it. */
  record Named(String id, String name, AppliedRule applied) {

    String fieldId() {
      return applied.fieldId();
    }

    /** Whether the rule acts on one of these fields or compares one of them. */
    private boolean concerns(Set<String> fieldIds) {
      return fieldIds.contains(fieldId()) || applied.rule().fieldIds().anyMatch(fieldIds::contains);
    }
  }

  /**
   * Something that a rule forbids about the values of a case.
   *
   * @param why names the field and the rule; for the caller
   */
  record Violation(Named rule, String why) {}

  /** Explains that rules refuse something. */
  static Explanation explanation(List<Violation> violations) {
    List<Named> refusing = violations.stream().map(Violation::rule).distinct().toList();
    return new Explanation(
        Explanation.Kind.RULE,
        refusing.stream()
            .map(rule -> "case rule " + rule.name() + " (" + rule.id() + ")")
            .collect(Collectors.joining(", ", "Refused by ", ".")),
        Map.of(
            "caseRuleId",
            refusing.stream().map(Named::id).distinct().collect(Collectors.joining(", "))));
  }

  /** Those of the rules that name no fields but some. */
  RulesInForce ofFieldsIn(Set<String> fieldIds) {
    return new RulesInForce(
        rules.stream()
            .filter(rule -> rule.applied().rule().fieldIds().allMatch(fieldIds::contains))
            .toList());
  }

  /** The effects of the rules on the values of a case. */
  RuleEffects effects(Map<String, FieldValueUnion> values) {
    return RuleEffects.of(rules.stream().map(Named::applied).toList(), values);
  }

  /**
   * What the rules forbid about the values of a new case, each naming the field and the rule. A
   * field that the rules hide is forbidden nothing but an option.
   *
   * @param effects what the rules come to for these values
   */
  List<Violation> violations(RuleEffects effects, Map<String, FieldValueUnion> values) {
    return broken(effects, values).toList();
  }

  /**
   * What the rules forbid about a change. A violation that existed before, since a rule may be
   * newer than the case, is accepted as long as no field of that rule changes.
   *
   * @param effects what the rules come to for the values afterwards
   * @param touched the fields that the change is about
   */
  List<Violation> violations(
      RuleEffects effects,
      Map<String, FieldValueUnion> before,
      Map<String, FieldValueUnion> after,
      Set<String> touched) {
    List<Violation> violations = broken(effects, after).toList();
    if (violations.isEmpty()) {
      return List.of();
    }
    Set<Named> brokenBefore =
        broken(effects(before), before).map(Violation::rule).collect(Collectors.toSet());
    return violations.stream()
        .filter(
            violation ->
                !brokenBefore.contains(violation.rule()) || violation.rule().concerns(touched))
        .toList();
  }

  private Stream<Violation> broken(RuleEffects effects, Map<String, FieldValueUnion> values) {
    return rules.stream()
        .flatMap(
            rule -> violation(rule, effects, values).map(why -> new Violation(rule, why)).stream());
  }

  private static Optional<String> violation(
      Named rule, RuleEffects effects, Map<String, FieldValueUnion> values) {
    String field = rule.fieldId();
    return switch (rule.applied().rule()) {
      case CaseRuleDetails.Required required ->
          effects.required().contains(field)
                  && !values.containsKey(field)
                  && !SystemField.isReadOnly(field)
              ? Optional.of("Field " + field + " is required by case rule " + rule.id())
              : Optional.empty();
      case CaseRuleDetails.Hidden hidden -> Optional.empty();
      case CaseRuleDetails.FieldOptions options -> {
        Set<String> offered = effects.options().get(field);
        yield offered != null
                && values.get(field) instanceof StringValue chosen
                && !offered.contains(NormalForm.of(chosen.value()))
            ? Optional.of(
                String.format(
                    Locale.ROOT,
                    "Value %s of field %s is not offered by case rule %s",
                    chosen.value(),
                    field,
                    rule.id()))
            : Optional.empty();
      }
    };
  }
}

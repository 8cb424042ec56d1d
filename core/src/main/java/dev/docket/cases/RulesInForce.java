package dev.docket.cases;

import dev.docket.fields.FieldValueUnion;
import dev.docket.fields.FieldValueUnion.StringValue;
import dev.docket.fields.SystemField;
import dev.docket.rules.AppliedRule;
import dev.docket.rules.CaseRuleDetails;
import dev.docket.rules.RuleEffects;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rules that cases of a template are held to. */
record RulesInForce(List<Named> rules) {

  /** No rule at all. */
  static final RulesInForce NONE = new RulesInForce(List.of());

  RulesInForce {
    rules = List.copyOf(rules);
  }

  /** A rule as the template applies it. */
  record Named(String id, AppliedRule applied) {

    String fieldId() {
      return applied.fieldId();
    }
  }

  /** What the rules come to for the values of a case. */
  RuleEffects effects(Map<String, FieldValueUnion> values) {
    return RuleEffects.of(rules.stream().map(Named::applied).toList(), values);
  }

  /**
   * What the rules forbid about the values of a case, each naming the field and the rule. A field
   * that the rules hide is forbidden nothing but an option.
   *
   * @param effects what the rules come to for these values
   */
  List<String> violations(RuleEffects effects, Map<String, FieldValueUnion> values) {
    return rules.stream().flatMap(rule -> violation(rule, effects, values).stream()).toList();
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
                && !offered.contains(chosen.value())
            ? Optional.of(
                "Value %s of field %s is not offered by case rule %s"
                    .formatted(chosen.value(), field, rule.id()))
            : Optional.empty();
      }
    };
  }
}

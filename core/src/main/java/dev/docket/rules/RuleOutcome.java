package dev.docket.rules;

import dev.docket.fields.FieldValueUnion;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a rule comes to for the values of a case.
 *
 * @param result whether its field is required, or hidden, or offers some of its options only
 * @param decidedBy the position among the rule's conditions, or mappings of options, of the one
 *     that decided; null when none did, and the default holds
 * @param offered the values in their normal form that the field may have, an empty one standing for
 *     no value; null unless options are restricted
 */
public record RuleOutcome(
    boolean result, @Nullable Integer decidedBy, @Nullable Set<String> offered) {

  /**
   * Applies a rule.
   *
   * @param values of the case, by the ids of the fields; a field without value is absent or blank
   */
  public static RuleOutcome of(CaseRuleDetails rule, Map<String, FieldValueUnion> values) {
    return switch (rule) {
      case CaseRuleDetails.Required required ->
          decided(required.value().defaultValue(), required.value().conditions(), values);
      case CaseRuleDetails.Hidden hidden ->
          decided(hidden.value().defaultValue(), hidden.value().conditions(), values);
      case CaseRuleDetails.FieldOptions options -> options.value().outcome(values);
    };
  }

  private static RuleOutcome decided(
      boolean defaultValue,
      List<BooleanCondition> conditions,
      Map<String, FieldValueUnion> values) {
    for (int i = 0; i < conditions.size(); i++) {
      if (conditions.get(i).holds(values)) {
        return new RuleOutcome(conditions.get(i).result(), i, null);
      }
    }
    return new RuleOutcome(defaultValue, null, null);
  }
}

package dev.docket.rules;

import dev.docket.fields.FieldValueUnion;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The effects of a template's rules on a case.
 *
 * @param required the fields that must have a value; none that is hidden
 * @param hidden the fields that are not shown
 * @param options the values that single-select fields may have, an empty one standing for no value;
 *     a field that is not among the keys may have each of its options
 */
public record RuleEffects(
    Set<String> required, Set<String> hidden, Map<String, Set<String>> options) {

  public RuleEffects {
    required = Set.copyOf(required);
    hidden = Set.copyOf(hidden);
    options = Map.copyOf(options);
  }

  /**
   * Applies rules to the values of a case.
   *
   * @param rules of a template, which has no two of one type for one field
   * @param values of the case, by the ids of the fields; a field without value is absent or blank
   */
  public static RuleEffects of(List<AppliedRule> rules, Map<String, FieldValueUnion> values) {
    Set<String> required = new HashSet<>();
    Set<String> hidden = new HashSet<>();
    Map<String, Set<String>> options = new HashMap<>();
    for (AppliedRule applied : rules) {
      String field = applied.fieldId();
      RuleOutcome outcome = RuleOutcome.of(applied.rule(), values);
      if (outcome.result()) {
        switch (applied.rule()) {
          case CaseRuleDetails.Required rule -> required.add(field);
          case CaseRuleDetails.Hidden rule -> hidden.add(field);
          case CaseRuleDetails.FieldOptions rule ->
              options.put(field, Objects.requireNonNull(outcome.offered()));
        }
      }
    }
    required.removeAll(hidden);
    return new RuleEffects(required, hidden, options);
  }
}

package dev.docket.fields;

import dev.docket.fields.FieldMessages.FieldOptionError;
import dev.docket.operations.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The outcome of putting options into a field: those it has then, and those that were refused.
 *
 * @param options the field's options afterwards
 * @param errors one for each option that was refused; the others are put all the same
 */
record OptionUpsert(List<FieldOption> options, List<FieldOptionError> errors) {

  /**
   * Puts options: one whose value is known takes the place of the old one, others are added.
   *
   * @param fixed options that may be sent again but not changed
   * @throws dev.docket.operations.ProblemException a ValidationException when a value is sent twice
   */
  static OptionUpsert of(
      List<FieldOption> before, List<FieldOption> fixed, List<FieldOption> sent) {
    Map<String, FieldOption> after = new LinkedHashMap<>();
    before.forEach(option -> after.put(option.value(), option));
    Map<String, FieldOption> unchangeable = new LinkedHashMap<>();
    fixed.forEach(option -> unchangeable.put(option.value(), option));
    Map<String, FieldOption> seen = new LinkedHashMap<>();
    List<FieldOptionError> errors = new ArrayList<>();
    for (FieldOption option : sent) {
      if (seen.put(option.value(), option) != null) {
        throw Problem.validation("Value " + option.value() + " appears more than once in options")
            .asException();
      }
      FieldOption kept = unchangeable.getOrDefault(option.value(), option);
      if (kept.equals(option)) {
        after.put(option.value(), option);
      } else {
        errors.add(
            new FieldOptionError(
                "Option " + option.value() + " is managed by the service and cannot be changed",
                "ValidationException",
                option.value()));
      }
    }
    return new OptionUpsert(List.copyOf(after.values()), errors);
  }
}

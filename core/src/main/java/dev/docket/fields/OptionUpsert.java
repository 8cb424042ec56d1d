package dev.docket.fields;

import dev.docket.fields.FieldMessages.FieldOptionError;
import dev.docket.operations.Problem;
import dev.docket.storage.NormalForm;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The outcome of putting options into a field: its options afterwards, and those that were refused.
 *
 * @param options the field's options afterwards
 * @param errors one for each option that was refused; the others are put nevertheless
 */
record OptionUpsert(List<FieldOption> options, List<FieldOptionError> errors) {

  /**
   * Puts options. One whose value is known, in whatever composition of its characters, replaces the
   * old one; others are added.
   *
   * @param fixed options that may be sent again but not changed
   * @throws dev.docket.operations.ProblemException a ValidationException when a value is sent twice
   */
  static OptionUpsert of(
      List<FieldOption> before, List<FieldOption> fixed, List<FieldOption> sent) {
    Map<String, FieldOption> after = byValue(before);
    Map<String, FieldOption> unchangeable = byValue(fixed);
    Set<String> seen = new HashSet<>();
    List<FieldOptionError> errors = new ArrayList<>();
    for (FieldOption option : sent) {
      String value = NormalForm.of(option.value());
      if (!seen.add(value)) {
        throw Problem.validation("Value " + option.value() + " appears more than once in options")
            .asException();
      }
      FieldOption kept = unchangeable.getOrDefault(value, option);
      if (kept.equals(option)) {
        after.merge(value, option, OptionUpsert::changed);
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

  private static Map<String, FieldOption> byValue(List<FieldOption> options) {
    Map<String, FieldOption> byValue = new LinkedHashMap<>();
    options.forEach(option -> byValue.put(NormalForm.of(option.value()), option));
    return byValue;
  }

  /** Cases and rules hold the value as it was first written, so the option keeps it so. */
  private static FieldOption changed(FieldOption before, FieldOption sent) {
    return new FieldOption(sent.name(), before.value(), sent.active());
  }
}

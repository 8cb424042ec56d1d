package dev.docket.rules;

import dev.docket.domains.Domain;
import dev.docket.fields.Field;
import dev.docket.fields.FieldType;
import dev.docket.operations.Problem;
import dev.docket.operations.ProblemException;
import dev.docket.operations.Slot;
import dev.docket.rules.BooleanCondition.BooleanOperands;
import dev.docket.rules.BooleanCondition.OperandTwo;
import dev.docket.rules.CaseRuleDetails.FieldOptionsCaseRule;
import dev.docket.rules.CaseRuleDetails.ParentChildFieldOptionsMapping;
import dev.docket.storage.Key;
import dev.docket.storage.NormalForm;
import dev.docket.storage.Snapshot;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks a rule before it is stored. */
final class RuleCheck {

  /**
   * "A maximum of 5 conditions, spread across a maximum of 2 levels of nesting" (API reference).
   */
  private static final int MAX_CONDITIONS = 5;

  private static final int MAX_LEVELS = 2;

  private final Snapshot snapshot;
  private final Key<Domain> domain;

  /**
   * @param snapshot must have been asked for the domain and the {@link #fields} of the rule
   */
  RuleCheck(Snapshot snapshot, Key<Domain> domain) {
    this.snapshot = snapshot;
    this.domain = domain;
  }

  /** The fields that a rule is checked against. */
  static List<Key<Field>> fields(Key<Domain> domain, CaseRuleDetails rule) {
    // A rule that names more than it may is refused before any of them is looked at.
    return rule.fieldIds()
        .distinct()
        .limit(MAX_CONDITIONS)
        .map(id -> Field.key(domain, id))
        .toList();
  }

  /**
   * Refuses a rule that cannot be applied.
   *
   * @throws ProblemException a ValidationException if it exceeds a limit or does not suit the
   *     fields that it names, or one of these is deleted; a ResourceNotFoundException if one does
   *     not exist
   */
  void require(CaseRuleDetails rule) {
    switch (rule) {
      case CaseRuleDetails.Required required -> requireConditions(required.value().conditions());
      case CaseRuleDetails.Hidden hidden -> requireConditions(hidden.value().conditions());
      case CaseRuleDetails.FieldOptions options -> requireOptions(options.value());
    }
  }

  private void requireConditions(List<BooleanCondition> conditions) {
    conditions.forEach(RuleCheck::requireNoneEmpty);
    List<BooleanOperands> comparisons =
        conditions.stream().flatMap(BooleanCondition::comparisons).toList();
    if (comparisons.size() > MAX_CONDITIONS) {
      throw refused(
          "A case rule has at most " + MAX_CONDITIONS + " conditions, not " + comparisons.size());
    }
    for (BooleanCondition condition : conditions) {
      if (condition.levels() > MAX_LEVELS) {
        throw refused("Conditions are nested at most " + MAX_LEVELS + " levels deep");
      }
      if (condition.comparisons().map(BooleanOperands::result).distinct().count() > 1) {
        throw refused("Conditions that are joined must all have the same result");
      }
    }
    comparisons.forEach(this::requireSuited);
  }

  private static void requireNoneEmpty(BooleanCondition condition) {
    switch (condition) {
      case BooleanCondition.EqualTo leaf -> {}
      case BooleanCondition.NotEqualTo leaf -> {}
      case BooleanCondition.AndAll all -> requireNoneEmpty(all.value().conditions());
      case BooleanCondition.OrAll any -> requireNoneEmpty(any.value().conditions());
    }
  }

  private static void requireNoneEmpty(List<BooleanCondition> joined) {
    if (joined.isEmpty()) {
      throw refused("andAll and orAll need at least one condition");
    }
    joined.forEach(RuleCheck::requireNoneEmpty);
  }

  private void requireSuited(BooleanOperands comparison) {
    Slot<Field> field = live(comparison.fieldId());
    FieldType type = field.value().type();
    switch (comparison.operandTwo()) {
      case OperandTwo.StringValue text ->
          require(type != FieldType.Number && type != FieldType.Boolean, field, "stringValue");
      case OperandTwo.DoubleValue number -> require(type == FieldType.Number, field, "doubleValue");
      case OperandTwo.BooleanValue truth ->
          require(type == FieldType.Boolean, field, "booleanValue");
      case OperandTwo.EmptyValue none -> {}
    }
  }

  private static void require(boolean suited, Slot<Field> field, String member) {
    if (!suited) {
      throw refused(
          "Field "
              + field.key().id()
              + " of type "
              + field.value().type()
              + " does not accept "
              + member);
    }
  }

  private void requireOptions(FieldOptionsCaseRule rule) {
    Slot<Field> parent = singleSelect("parentFieldId", rule.parentFieldId());
    Slot<Field> child = singleSelect("childFieldId", rule.childFieldId());
    if (parent.key().equals(child.key())) {
      throw refused("The parent field and the child field must be two different fields");
    }
    Set<String> parentValues = values(parent);
    Set<String> childValues = values(child);
    Set<String> seen = new HashSet<>();
    for (ParentChildFieldOptionsMapping mapping : rule.parentChildFieldOptionsMappings()) {
      String value = mapping.parentFieldOptionValue();
      if (!seen.add(NormalForm.of(value))) {
        throw refused("Value " + value + " of the parent field has more than one mapping");
      }
      requireKnown(value, parentValues, parent);
      mapping.childFieldOptionValues().forEach(option -> requireKnown(option, childValues, child));
    }
  }

  private Slot<Field> singleSelect(String member, @Nullable String fieldId) {
    if (fieldId == null) {
      throw refused("A case rule of type FieldOptions needs the member " + member);
    }
    Slot<Field> field = live(fieldId);
    if (field.value().type() != FieldType.SingleSelect) {
      throw refused(
          "Field "
              + fieldId
              + " of type "
              + field.value().type()
              + " has no options; only SingleSelect has");
    }
    return field;
  }

  /** The values of its options in their normal form. */
  private static Set<String> values(Slot<Field> field) {
    return field.value().options().stream()
        .map(option -> NormalForm.of(option.value()))
        .collect(Collectors.toSet());
  }

  /** An empty value stands for none. */
  private static void requireKnown(String value, Set<String> known, Slot<Field> field) {
    if (!value.isEmpty() && !known.contains(NormalForm.of(value))) {
      throw refused("Value " + value + " is not an option of field " + field.key().id());
    }
  }

  private Slot<Field> live(String fieldId) {
    return Field.live(snapshot, domain, Field.key(domain, fieldId));
  }

  private static ProblemException refused(String why) {
    return Problem.validation(why).asException();
  }
}

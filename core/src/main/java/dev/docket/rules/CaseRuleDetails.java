package dev.docket.rules;

import dev.docket.fields.FieldValueUnion;
import dev.docket.operations.Union;
import dev.docket.storage.NormalForm;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a rule decides, and on what. */
public sealed interface CaseRuleDetails extends Union {

  RuleType type();

  /** The ids of the fields that the rule names, some perhaps more than once. */
  Stream<String> fieldIds();

  /**
   * The field that the rule itself names as the one that it acts on; null if a template names the
   * field beside the rule. Every stored rule of the type {@code FieldOptions} has one.
   */
  default @Nullable String childFieldId() {
    return null;
  }

  /** Whether a field is required. */
  record Required(RequiredCaseRule value) implements CaseRuleDetails {
    @Override
    public RuleType type() {
      return RuleType.Required;
    }

    @Override
    public Stream<String> fieldIds() {
      return compared(value.conditions());
    }
  }

  /** Whether a field is hidden. */
  record Hidden(HiddenCaseRule value) implements CaseRuleDetails {
    @Override
    public RuleType type() {
      return RuleType.Hidden;
    }

    @Override
    public Stream<String> fieldIds() {
      return compared(value.conditions());
    }
  }

  /** Which options a field offers. */
  record FieldOptions(FieldOptionsCaseRule value) implements CaseRuleDetails {
    @Override
    public RuleType type() {
      return RuleType.FieldOptions;
    }

    @Override
    public Stream<String> fieldIds() {
      return Stream.of(value.parentFieldId(), value.childFieldId()).flatMap(Stream::ofNullable);
    }

    @Override
    public @Nullable String childFieldId() {
      return value.childFieldId();
    }
  }

  /**
   * @param defaultValue what holds when no condition does
   * @param conditions in order; the first that holds decides
   */
  record RequiredCaseRule(boolean defaultValue, List<BooleanCondition> conditions) {
    public RequiredCaseRule {
      conditions = List.copyOf(conditions);
    }
  }

  /**
   * @param defaultValue what holds when no condition does
   * @param conditions in order; the first that holds decides
   */
  record HiddenCaseRule(boolean defaultValue, List<BooleanCondition> conditions) {
    public HiddenCaseRule {
      conditions = List.copyOf(conditions);
    }
  }

  /**
   * @param parentFieldId the single-select field whose value decides; never null in a stored rule
   * @param childFieldId the single-select field whose options are decided; never null in a stored
   *     rule
   * @param parentChildFieldOptionsMappings at most one for each value of the parent field; for a
   *     value without one, the child field offers all of its options
   */
  record FieldOptionsCaseRule(
      @Nullable String parentFieldId,
      @Nullable String childFieldId,
      List<ParentChildFieldOptionsMapping> parentChildFieldOptionsMappings) {
    public FieldOptionsCaseRule {
      parentChildFieldOptionsMappings = List.copyOf(parentChildFieldOptionsMappings);
    }

    /** What the rule comes to: the first mapping of the parent's value decides. */
    RuleOutcome outcome(Map<String, FieldValueUnion> values) {
      String parent =
          values.get(Objects.requireNonNull(parentFieldId))
                  instanceof FieldValueUnion.StringValue option
              ? option.value()
              : "";
      for (int i = 0; i < parentChildFieldOptionsMappings.size(); i++) {
        ParentChildFieldOptionsMapping mapping = parentChildFieldOptionsMappings.get(i);
        if (NormalForm.areSame(mapping.parentFieldOptionValue(), parent)) {
          return new RuleOutcome(true, i, mapping.offered());
        }
      }
      return new RuleOutcome(false, null, null);
    }
  }

  /**
   * @param parentFieldOptionValue the value of an option of the parent field; empty for no value
   * @param childFieldOptionValues the values of the options that the child field then offers; an
   *     empty one stands for no value
   */
  record ParentChildFieldOptionsMapping(
      String parentFieldOptionValue, List<String> childFieldOptionValues) {
    public ParentChildFieldOptionsMapping {
      childFieldOptionValues = List.copyOf(childFieldOptionValues);
    }

    /** The values in their normal form that the child field offers. */
    private Set<String> offered() {
      return childFieldOptionValues.stream()
          .map(NormalForm::of)
          .collect(Collectors.toUnmodifiableSet());
    }
  }

  private static Stream<String> compared(List<BooleanCondition> conditions) {
    return conditions.stream()
        .flatMap(BooleanCondition::comparisons)
        .map(BooleanCondition.BooleanOperands::fieldId);
  }
}

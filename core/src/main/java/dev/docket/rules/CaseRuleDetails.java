package dev.docket.rules;

import dev.docket.operations.Union;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a rule decides, and on what. */
public sealed interface CaseRuleDetails extends Union {

  RuleType type();

  /**
   * The field that the rule acts on by itself; null for a rule that acts on whichever field a
   * template names beside it. Every stored rule of the type {@code FieldOptions} has one.
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
  }

  /** Whether a field is hidden. */
  record Hidden(HiddenCaseRule value) implements CaseRuleDetails {
    @Override
    public RuleType type() {
      return RuleType.Hidden;
    }
  }

  /** Which options a field offers. */
  record FieldOptions(FieldOptionsCaseRule value) implements CaseRuleDetails {
    @Override
    public RuleType type() {
      return RuleType.FieldOptions;
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
  }
}

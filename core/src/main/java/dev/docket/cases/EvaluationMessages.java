package dev.docket.cases;

import dev.docket.rules.BooleanCondition;
import dev.docket.rules.CaseRuleDetails.ParentChildFieldOptionsMapping;
import dev.docket.rules.RuleType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The messages of evaluations of case rules, as {@code extensions.yaml} has them. */
public final class EvaluationMessages {

  private EvaluationMessages() {}

  /**
   * @param templateId of a case that would be created; null for one that would be changed
   * @param caseId of a case that would be changed; null for one that would be created
   * @param fields the values as CreateCase or UpdateCase takes them
   */
  public record EvaluateCaseRulesRequest(
      String domainId,
      @Nullable String templateId,
      @Nullable String caseId,
      List<FieldValue> fields,
      @Nullable UserUnion performedBy) {}

  /**
   * @param complete whether all rules of the template are told; those are left out that look at
   *     values of a case that the caller may not read
   * @param fields those that are required, hidden or restricted
   * @param rules in the order of the template
   * @param violations why CreateCase or UpdateCase would refuse the values; none if it would not
   */
  public record EvaluateCaseRulesResponse(
      String templateId,
      boolean complete,
      List<FieldEvaluation> fields,
      List<RuleEvaluation> rules,
      List<CaseViolation> violations) {}

  /**
   * What holds for a field.
   *
   * @param requiredBy null if it is not required
   * @param options the values of its active options that it may have; null if it may have each
   */
  public record FieldEvaluation(
      String fieldId,
      boolean required,
      boolean hidden,
      @Nullable RequirementSource requiredBy,
      @Nullable List<String> options) {}

  /** What requires a field; the constants are the values of the contract. */
  public enum RequirementSource {
    SERVICE,
    TEMPLATE,
    RULE
  }

  /**
   * What a rule comes to.
   *
   * @param fieldId the field that it acts on
   * @param result whether the field is required, hidden or restricted by it
   * @param decidedBy the position of the condition or mapping that decided; null for the default
   * @param condition the condition that decided; null if none did
   * @param mapping the mapping of options that decided; null if none did
   */
  public record RuleEvaluation(
      String caseRuleId,
      String name,
      RuleType ruleType,
      String fieldId,
      boolean result,
      @Nullable Integer decidedBy,
      @Nullable BooleanCondition condition,
      @Nullable ParentChildFieldOptionsMapping mapping) {}

  /**
   * A reason to refuse the values.
   *
   * @param fieldId the field whose rule is broken; null if it is no rule
   * @param caseRuleId the rule that is broken; null if it is none
   */
  public record CaseViolation(
      String message,
      @Nullable String fieldId,
      @Nullable String caseRuleId,
      @Nullable String caseRuleName) {}
}

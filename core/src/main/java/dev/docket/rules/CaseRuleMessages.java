package dev.docket.rules;

import dev.docket.operations.Paged;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The inputs and outputs of the operations on case rules, named and shaped as in the model. */
public final class CaseRuleMessages {

  private CaseRuleMessages() {}

  public record CreateCaseRuleRequest(
      String domainId, String name, @Nullable String description, CaseRuleDetails rule) {}

  public record CreateCaseRuleResponse(String caseRuleId, String caseRuleArn) {}

  public record UpdateCaseRuleRequest(
      String domainId,
      String caseRuleId,
      @Nullable String name,
      @Nullable String description,
      @Nullable CaseRuleDetails rule) {}

  public record DeleteCaseRuleRequest(String domainId, String caseRuleId) {}

  public record CaseRuleIdentifier(String id) {}

  public record BatchGetCaseRuleRequest(String domainId, List<CaseRuleIdentifier> caseRules) {}

  public record BatchGetCaseRuleResponse(
      List<GetCaseRuleResponse> caseRules, List<CaseRuleError> errors) {}

  public record GetCaseRuleResponse(
      String caseRuleId,
      String name,
      String caseRuleArn,
      CaseRuleDetails rule,
      @Nullable String description,
      boolean deleted,
      Instant createdTime,
      Instant lastModifiedTime,
      Map<String, String> tags) {}

  public record CaseRuleError(String id, String errorCode, String message) {}

  public record ListCaseRulesRequest(
      String domainId, @Nullable Integer maxResults, @Nullable String nextToken) implements Paged {}

  public record ListCaseRulesResponse(
      List<CaseRuleSummary> caseRules, @Nullable String nextToken) {}

  public record CaseRuleSummary(
      String caseRuleId,
      String name,
      String caseRuleArn,
      RuleType ruleType,
      @Nullable String description) {}
}

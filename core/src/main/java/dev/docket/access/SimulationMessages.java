package dev.docket.access;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The messages of simulations of policies, as {@code extensions.yaml} has them. */
public final class SimulationMessages {

  private SimulationMessages() {}

  /**
   * @param actionNames with their services, such as {@code cases:GetCase}
   * @param resourceArns those of the caller's account and Region, or {@code *} for actions that are
   *     for no resource; null for {@code *} alone
   */
  public record SimulateCallerPolicyRequest(
      List<String> actionNames, @Nullable List<String> resourceArns) {}

  /**
   * @param evaluationResults one for each resource and action, resource by resource, in their order
   */
  public record SimulateCallerPolicyResponse(List<EvaluationResult> evaluationResults) {}

  /**
   * What policies say of an action on a resource.
   *
   * @param missingContextValues the condition keys that policies asked for and that only the input
   *     of a call gives
   */
  public record EvaluationResult(
      String evalActionName,
      String evalResourceName,
      EvaluationDecision evalDecision,
      List<String> missingContextValues) {}

  /** How a decision ends; the constants are the values of the contract. */
  public enum EvaluationDecision {
    ALLOWED,
    EXPLICIT_DENY,
    IMPLICIT_DENY
  }
}

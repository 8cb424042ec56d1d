package dev.docket.access;

import static dev.docket.operations.Operation.operation;

import dev.docket.access.SimulationMessages.EvaluationDecision;
import dev.docket.access.SimulationMessages.EvaluationResult;
import dev.docket.access.SimulationMessages.SimulateCallerPolicyRequest;
import dev.docket.access.SimulationMessages.SimulateCallerPolicyResponse;
import dev.docket.operations.AccessDecision;
import dev.docket.operations.Arn;
import dev.docket.operations.Authorizer;
import dev.docket.operations.Caller;
import dev.docket.operations.Operation;
import dev.docket.operations.Permission;
import dev.docket.operations.Problem;
import dev.docket.policy.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;

/**
 * The operation that tells callers what their policies say of calls that they have not made. The
 * {@link Authorizer} decides, as it does about calls.
 */
public final class PolicySimulations {

  private final Authorizer authorizer;

  public PolicySimulations(Authorizer authorizer) {
    this.authorizer = authorizer;
  }

  public List<Operation<?, ?>> operations() {
    return List.of(
        operation(
            "SimulateCallerPolicy",
            SimulateCallerPolicyRequest.class,
            SimulateCallerPolicyResponse.class,
            this::simulate));
  }

  private CompletionStage<SimulateCallerPolicyResponse> simulate(
      Caller caller, SimulateCallerPolicyRequest request) {
    List<String> arns =
        request.resourceArns() == null ? List.of(Permission.NO_RESOURCE) : request.resourceArns();
    List<Permission> permissions = new ArrayList<>();
    for (String arn : arns) {
      requireOwn(caller, arn);
      request.actionNames().forEach(action -> permissions.add(Permission.of(action, arn)));
    }
    return authorizer
        .decide(caller, permissions)
        .thenApply(decisions -> response(arns, request.actionNames(), decisions));
  }

  private static void requireOwn(Caller caller, String arn) {
    boolean own =
        arn.equals(Permission.NO_RESOURCE)
            || Arn.parse(arn).filter(parsed -> parsed.tenant().equals(caller.tenant())).isPresent();
    if (!own) {
      throw Problem.validation(
              "Each of resourceArns must be * or an ARN of Connect Cases in the account and Region"
                  + " of the request, which '"
                  + arn
                  + "' is not")
          .asException();
    }
  }

  private static SimulateCallerPolicyResponse response(
      List<String> arns, List<String> actions, List<AccessDecision> decisions) {
    List<EvaluationResult> results = new ArrayList<>();
    for (String arn : arns) {
      for (String action : actions) {
        AccessDecision decision = decisions.get(results.size());
        results.add(
            new EvaluationResult(action, arn, decision(decision.outcome()), decision.missing()));
      }
    }
    return new SimulateCallerPolicyResponse(results);
  }

  private static EvaluationDecision decision(Verdict.Outcome outcome) {
    return switch (outcome) {
      case ALLOWED -> EvaluationDecision.ALLOWED;
      case EXPLICITLY_DENIED -> EvaluationDecision.EXPLICIT_DENY;
      case IMPLICITLY_DENIED -> EvaluationDecision.IMPLICIT_DENY;
    };
  }
}

package dev.docket.operations;

import dev.docket.policy.ConditionValues;
import dev.docket.policy.PolicySet;
import dev.docket.policy.PolicyType;
import dev.docket.policy.Residual;
import dev.docket.policy.Verdict;
import dev.docket.storage.Key;
import dev.docket.storage.Kind;
import dev.docket.storage.Scope;
import dev.docket.storage.Snapshot;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a caller may do with resources of its account, in one request. */
public final class Access {

  /** Everything. */
  public static final Access UNRESTRICTED = new Access(null, "", key -> null);

  /** The condition keys in lower case, beside tags, that a call has because of its input. */
  private static final Set<String> KEYS_OF_INPUTS =
      Set.of(
          "aws:tagkeys",
          "cases:createdby",
          "cases:relateditemtype",
          "connect:instanceid",
          "connect:userarn");

  private final @Nullable PolicySet policies;
  private final String principal;
  private final ConditionValues request;

  private Access(@Nullable PolicySet policies, String principal, ConditionValues request) {
    this.policies = policies;
    this.principal = principal;
    this.request = request;
  }

  /**
   * What policies allow.
   *
   * @param principal the ARN of the caller, for refusals
   * @param request the condition keys of the request
   */
  public static Access limitedBy(PolicySet policies, String principal, ConditionValues request) {
    return new Access(policies, principal, request);
  }

  /** Whether everything is allowed, so that nothing needs to be asked. */
  public boolean isUnrestricted() {
    return policies == null;
  }

  /** Whether decisions about an action may depend on the attributes of the resource. */
  public boolean looksAtResource(String operation) {
    return policies != null && policies.looksAtResource(action(operation));
  }

  /**
   * @param operation the name of the operation whose permission is asked for, such as GetCase
   */
  public boolean allows(String operation, Key<?> key, ResourceAttributes attributes) {
    return allows(operation, Arn.of(key).toString(), attributes);
  }

  /**
   * @param operation as {@link Permission#operation} names it
   * @param arn of the resource; {@code *} for an operation that is for none
   */
  public boolean allows(String operation, String arn, ResourceAttributes attributes) {
    return policies == null || verdict(policies, operation, arn, attributes).allowed();
  }

  /**
   * Refuses what is not allowed.
   *
   * @throws ProblemException an AccessDeniedException
   */
  public void require(String operation, String arn, ResourceAttributes attributes) {
    if (policies != null) {
      Verdict verdict = verdict(policies, operation, arn, attributes);
      if (!verdict.allowed()) {
        throw denied(operation, arn, verdict).asException(() -> explanation(operation, verdict));
      }
    }
  }

  /** The AccessDeniedException for what is not allowed; null when it is. */
  public @Nullable Problem refusal(String operation, String arn, ResourceAttributes attributes) {
    if (policies == null) {
      return null;
    }
    Verdict verdict = verdict(policies, operation, arn, attributes);
    return verdict.allowed() ? null : denied(operation, arn, verdict);
  }

  /** The AccessDeniedException for a resource; null when it is allowed. */
  public @Nullable Problem refusal(
      String operation, Key<? extends Taggable> key, Snapshot snapshot) {
    return policies == null
        ? null
        : refusal(operation, Arn.of(key).toString(), ResourceAttributes.at(snapshot, key));
  }

  /**
   * What the permission for an operation still depends on for all resources of a kind directly
   * under a scope.
   */
  public Residual residual(String operation, Scope parent, Kind<?> kind) {
    if (policies == null) {
      return new Residual.Constant(true);
    }
    String prefix = new Arn(parent.tenant(), path(parent) + kind.name() + "/").toString();
    return policies.residual(action(operation), prefix, request);
  }

  /** Whether a residual allows a resource. */
  public static boolean allows(Residual residual, Key<?> key, ResourceAttributes attributes) {
    return residual.allows(Arn.of(key).toString(), attributes::get);
  }

  private static String path(Scope parent) {
    return parent.path().isEmpty() ? "" : parent.path() + "/";
  }

  /**
   * What policies say, and which condition keys they asked for in vain that the input of a call may
   * give.
   *
   * @param operation as {@link Permission#operation} names it
   * @param arn of the resource; {@code *} for an operation that is for none
   */
  AccessDecision decision(String operation, String arn, ResourceAttributes attributes) {
    if (policies == null) {
      return AccessDecision.UNRESTRICTED;
    }
    Set<String> missing = new TreeSet<>();
    Verdict verdict =
        policies.decide(
            action(operation),
            arn,
            key -> {
              List<String> values = values(key, attributes);
              if (values == null && isOfInput(key)) {
                missing.add(key);
              }
              return values;
            });
    return new AccessDecision(verdict.outcome(), List.copyOf(missing));
  }

  private static boolean isOfInput(String key) {
    return key.startsWith("aws:requesttag/") || KEYS_OF_INPUTS.contains(key);
  }

  private Verdict verdict(
      PolicySet limits, String operation, String arn, ResourceAttributes attributes) {
    return limits.decide(action(operation), arn, key -> values(key, attributes));
  }

  private @Nullable List<String> values(String key, ResourceAttributes attributes) {
    List<String> own = attributes.get(key);
    return own == null ? request.get(key) : own;
  }

  private Problem denied(String operation, String arn, Verdict verdict) {
    String action = action(operation);
    return Problem.accessDenied(
        "User: "
            + principal
            + " is not authorized to perform: "
            + action
            + " on resource: "
            + arn
            + reason(action, verdict));
  }

  private static Explanation explanation(String operation, Verdict verdict) {
    String type = name(verdict.type());
    return verdict.statement() == null
        ? new Explanation(
            Explanation.Kind.POLICY,
            "No statement of the " + type + " allows " + action(operation) + " here.")
        : new Explanation(
            Explanation.Kind.POLICY,
            "A statement of the " + type + " denies it: " + verdict.statement(),
            Map.of("statement", verdict.statement()));
  }

  private static String name(PolicyType type) {
    return switch (type) {
      case IDENTITY -> "identity-based policy";
      case BOUNDARY -> "permissions boundary";
      case SESSION -> "session policy";
    };
  }

  private static String reason(String action, Verdict verdict) {
    String type = name(verdict.type());
    if (verdict.outcome() == Verdict.Outcome.IMPLICITLY_DENIED) {
      return " because no " + type + " allows the " + action + " action";
    }
    String article = verdict.type() == PolicyType.IDENTITY ? "an " : "a ";
    return " with an explicit deny in " + article + type;
  }

  /** The action of an operation, which may name its service, such as {@code docket:ReadFeed}. */
  private static String action(String operation) {
    return operation.indexOf(':') < 0 ? Arn.SERVICE + ":" + operation : operation;
  }
}

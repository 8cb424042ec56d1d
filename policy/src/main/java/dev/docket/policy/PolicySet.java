package dev.docket.policy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The policies that limit a caller.
 *
 * @param identity grant permissions; null when the caller has all that the other policies leave
 * @param boundary the permissions boundary; null when there is none
 * @param session the policies of the session; empty when they limit nothing
 */
public record PolicySet(
    @Nullable List<Policy> identity, @Nullable Policy boundary, List<Policy> session) {

  private static final List<PolicyType> TYPES = List.of(PolicyType.values());

  public PolicySet {
    identity = identity == null ? null : List.copyOf(identity);
    session = List.copyOf(session);
  }

  /**
   * Decides about a request. An explicit deny decides first, of whatever type; then each type there
   * is has to allow. Types are asked, and named, in the order identity, boundary, session; policies
   * of one type add up.
   *
   * @param action with its service, such as {@code cases:GetCase}; without regard to case
   * @param resource the ARN of the resource that the action is for
   * @param values the condition keys of the request and of the resource
   */
  public Verdict decide(String action, String resource, ConditionValues values) {
    for (PolicyType type : TYPES) {
      for (Policy policy : of(type)) {
        Statement denying = Applicable.first(policy.applicable(action).denies(), resource, values);
        if (denying != null) {
          return new Verdict(Verdict.Outcome.EXPLICITLY_DENIED, type, denying.label());
        }
      }
    }
    String first = null;
    for (PolicyType type : TYPES) {
      if (limits(type)) {
        Statement allowing = allowing(of(type), action, resource, values);
        if (allowing == null) {
          return new Verdict(Verdict.Outcome.IMPLICITLY_DENIED, type, null);
        }
        first = first == null ? allowing.label() : first;
      }
    }
    return new Verdict(Verdict.Outcome.ALLOWED, PolicyType.IDENTITY, first);
  }

  private static @Nullable Statement allowing(
      List<Policy> policies, String action, String resource, ConditionValues values) {
    for (Policy policy : policies) {
      Statement allowing = Applicable.first(policy.applicable(action).allows(), resource, values);
      if (allowing != null) {
        return allowing;
      }
    }
    return null;
  }

  /**
   * Whether a decision about the action may depend on condition keys of the resource: its tags,
   * {@code cases:RelatedItemType} or {@code cases:CreatedBy}.
   */
  public boolean looksAtResource(String action) {
    for (PolicyType type : TYPES) {
      for (Policy policy : of(type)) {
        if (policy.applicable(action).readsResource()) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * What a decision about an action depends on for resources that are not known yet.
   *
   * @param prefix what the ARNs of all those resources begin with, such as {@code
   *     arn:…:domain/d/case/}; an id of at least one character follows, and no other slash
   * @param values the condition keys of the request; those of the resource are never asked for
   */
  public Residual residual(String action, String prefix, ConditionValues values) {
    List<Residual> parts = new ArrayList<>();
    for (PolicyType type : TYPES) {
      if (limits(type)) {
        List<Residual> allowing = new ArrayList<>();
        for (Policy policy : of(type)) {
          Applicable applicable = policy.applicable(action);
          parts.add(Residuals.not(Applicable.residual(applicable.denies(), prefix, values)));
          allowing.add(Applicable.residual(applicable.allows(), prefix, values));
        }
        parts.add(Residuals.any(allowing));
      }
    }
    return Residuals.all(parts);
  }

  private boolean limits(PolicyType type) {
    return switch (type) {
      case IDENTITY -> identity != null;
      case BOUNDARY -> boundary != null;
      case SESSION -> !session.isEmpty();
    };
  }

  private List<Policy> of(PolicyType type) {
    return switch (type) {
      case IDENTITY -> identity == null ? List.of() : identity;
      case BOUNDARY -> boundary == null ? List.of() : List.of(boundary);
      case SESSION -> session;
    };
  }
}

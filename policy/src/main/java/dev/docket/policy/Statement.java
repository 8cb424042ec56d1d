package dev.docket.policy;

import java.util.ArrayList;
import java.util.List;

/**
 * A statement of a policy, compiled.
 *
 * @param label its policy, number, Sid and place, for explanations
 * @param deny whether it denies what it matches
 * @param actions the patterns of Action, or of NotAction
 * @param notAction whether it is about all other actions
 */
record Statement(
    String label,
    boolean deny,
    List<PolicyAction> actions,
    boolean notAction,
    ResourceElement resources,
    List<PolicyCondition> conditions) {

  Statement {
    actions = List.copyOf(actions);
    conditions = List.copyOf(conditions);
  }

  boolean isAbout(String action) {
    return actions.stream().anyMatch(pattern -> pattern.matches(action)) != notAction;
  }

  boolean readsResource() {
    return resources.readResource() || conditions.stream().anyMatch(PolicyCondition::readsResource);
  }

  /** Whether it is about a resource, and its conditions hold. */
  boolean matches(String resource, ConditionValues values) {
    if (!resources.match(resource, values)) {
      return false;
    }
    for (PolicyCondition condition : conditions) {
      if (!condition.holds(values)) {
        return false;
      }
    }
    return true;
  }

  /** The resources that it matches, of those whose ARNs begin with a prefix. */
  Residual residual(String prefix, ConditionValues request) {
    List<Residual> parts = new ArrayList<>();
    parts.add(resources.residual(prefix, request));
    for (PolicyCondition condition : conditions) {
      parts.add(condition.residual(request));
    }
    return Residuals.all(parts);
  }
}

package dev.docket.policy;

import java.util.List;
import java.util.Set;

/** One condition of a statement: an operator, a key and the values that it is compared with. */
final class PolicyCondition {

  private final Operator operator;
  private final ConditionKey key;
  private final Operand operand;
  private final boolean readsResource;

  PolicyCondition(Operator operator, ConditionKey key, Operand operand) {
    this.operator = operator;
    this.key = key;
    this.operand = operand;
    this.readsResource = key.ofResource() || operand.readsResource();
  }

  /** Whether it depends on condition keys of the resource. */
  boolean readsResource() {
    return readsResource;
  }

  boolean holds(ConditionValues values) {
    List<String> own = values.get(key.name());
    boolean missing = own == null || own.isEmpty();
    if (operator.comparison() == Comparison.NULL) {
      return operand.matches(Boolean.toString(missing), values);
    }
    if (own == null || missing) {
      return ofMissing();
    }
    boolean negated = operator.comparison().negated;
    if (operator.quantifier() == Operator.Quantifier.NONE) {
      return anyMatches(own, values, true) != negated;
    }
    return operator.quantifier() == Operator.Quantifier.ALL
        ? !anyMatches(own, values, negated)
        : anyMatches(own, values, !negated);
  }

  /** Without a value, sets have their own rules, whether or not the operator ends in IfExists. */
  private boolean ofMissing() {
    return switch (operator.quantifier()) {
      case NONE -> operator.ifExists() || operator.comparison().negated;
      case ALL -> true;
      case ANY -> false;
    };
  }

  /** Whether the operand says of at least one value what is wanted. */
  private boolean anyMatches(List<String> own, ConditionValues values, boolean wanted) {
    for (String value : own) {
      if (operand.matches(value, values) == wanted) {
        return true;
      }
    }
    return false;
  }

  /**
   * What it depends on when the request is known. A resource has at most one value of each of its
   * keys, so that it makes no difference which of the values have to match.
   *
   * @param request never asked for keys of the resource
   */
  Residual residual(ConditionValues request) {
    if (!readsResource) {
      return Residuals.constant(holds(request));
    }
    if (operand.readsResource()) {
      return test(request);
    }
    Residual exists = new Residual.AttributeExists(key.name());
    if (operator.comparison() == Comparison.NULL) {
      boolean wantsMissing = operand.matches("true", request);
      boolean wantsPresent = operand.matches("false", request);
      return wantsMissing == wantsPresent
          ? Residuals.constant(wantsMissing)
          : wantsMissing ? Residuals.not(exists) : exists;
    }
    Residual matching = matching(exists, request);
    boolean negated = operator.comparison().negated;
    Residual held = negated ? Residuals.not(matching) : matching;
    if (ofMissing() == negated) {
      return held;
    }
    return ofMissing()
        ? Residuals.any(List.of(Residuals.not(exists), held))
        : Residuals.all(List.of(exists, held));
  }

  /** The resources that have the key, with a value that matches. */
  private Residual matching(Residual exists, ConditionValues request) {
    Set<String> wanted = operand.exactly(request);
    if (wanted != null) {
      return wanted.isEmpty() ? Residuals.NOTHING : new Residual.AttributeIs(key.name(), wanted);
    }
    if (operand.matchesEverything(request)) {
      return exists;
    }
    return new Residual.Test(
        (resource, values) -> {
          List<String> own = values.get(key.name());
          return own != null && anyMatches(own, request, true);
        });
  }

  private Residual test(ConditionValues request) {
    return new Residual.Test((resource, values) -> holds(ConditionKey.merged(request, values)));
  }
}

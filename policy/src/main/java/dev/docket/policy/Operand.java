package dev.docket.policy;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The values that a condition compares with: one of them has to match. */
interface Operand {

  /**
   * @param value of the condition's key
   * @param values of the request, for policy variables
   */
  boolean matches(String value, ConditionValues values);

  /** Whether a policy variable is a condition key of the resource. */
  default boolean readsResource() {
    return false;
  }

  /**
   * The texts that match, when there are no others; else null. It may not be asked of an operand
   * that reads the resource.
   */
  default @Nullable Set<String> exactly(ConditionValues values) {
    return null;
  }

  /** Whether every value matches. */
  default boolean matchesEverything(ConditionValues values) {
    return false;
  }
}

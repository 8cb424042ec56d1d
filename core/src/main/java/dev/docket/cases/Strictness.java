package dev.docket.cases;

/**
 * What is asked of cases where users of Docket need different answers.
 *
 * @param customerRequired whether a case must have a customer
 * @param rulesEnforced whether values that the rules of a template forbid are refused
 */
public record Strictness(boolean customerRequired, boolean rulesEnforced) {

  /** As AWS documents it. */
  public static Strictness full() {
    return new Strictness(true, true);
  }
}

package dev.docket.cases;

/**
 * Which checks of cases are on. Users of Docket need different ones.
 *
 * @param customerRequired whether a case must have a customer even if its template does not require
 *     one, as AWS asked until November 2026
 * @param rulesEnforced whether values that the rules of a template forbid are refused
 */
public record ValidationPolicy(boolean customerRequired, boolean rulesEnforced) {

  /** The policy with every check on. */
  public static ValidationPolicy full() {
    return new ValidationPolicy(true, true);
  }
}

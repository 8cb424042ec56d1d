package dev.docket.cases;

/**
 * What is asked of cases where users of Docket need different answers.
 *
 * @param customerRequired whether a case must have a customer also where its template does not
 *     require one, as AWS asked until November 2026
 * @param rulesEnforced whether values that the rules of a template forbid are refused
 */
public record Strictness(boolean customerRequired, boolean rulesEnforced) {

  /** All that may be asked. */
  public static Strictness full() {
    return new Strictness(true, true);
  }
}

package dev.docket.cases;

/**
 * What is asked of cases where users of Docket need different answers.
 *
 * @param customerRequired whether a case must have a customer also where its template does not
 *     require one: AWS's pages disagree
 * @param rulesEnforced whether values that the rules of a template forbid are refused
 */
public record Strictness(boolean customerRequired, boolean rulesEnforced) {

  /** As AWS documents it in the reference of its API. */
  public static Strictness full() {
    return new Strictness(true, true);
  }
}

package dev.docket.operations;

import dev.docket.policy.Verdict;
import java.util.List;

/**
 * What the policies of a caller say of an action on a resource.
 *
 * @param missing the condition keys in lower case, in order, that policies asked for and that the
 *     input of a call may give; without one of them, every call gets the same decision
 */
public record AccessDecision(Verdict.Outcome outcome, List<String> missing) {

  /** The decision about a caller without policies. */
  static final AccessDecision UNRESTRICTED = new AccessDecision(Verdict.Outcome.ALLOWED, List.of());

  public AccessDecision {
    missing = List.copyOf(missing);
  }
}

package dev.docket.policy;

import org.jspecify.annotations.Nullable;

/**
 * The decision about a request, and the reason.
 *
 * @param type the type of policy that decided; identity-based when all types allow
 * @param statement the statement that decided: its policy, number, Sid and place; null when a
 *     request is denied because no statement allows it
 */
public record Verdict(Outcome outcome, PolicyType type, @Nullable String statement) {

  /** How a decision ends. */
  public enum Outcome {
    ALLOWED,
    /** A statement denies the request. */
    EXPLICITLY_DENIED,
    /** No statement allows the request. */
    IMPLICITLY_DENIED
  }

  public boolean allowed() {
    return outcome == Outcome.ALLOWED;
  }
}

package dev.docket.cases;

import dev.docket.storage.Change;
import java.util.List;

/**
 * How a case changes, with everything that changes with it in the same commit.
 *
 * @param after the case as it is to be; {@link CaseView#changes} counts its sequence on
 * @param audit the events that tell of it, in order
 * @param others what else is changed, under the case or elsewhere in its domain
 */
public record CaseChange(Case after, List<AuditDraft> audit, List<Change> others) {

  public CaseChange {
    audit = List.copyOf(audit);
    others = List.copyOf(others);
  }

  boolean isNone(Case before) {
    return after.equals(before) && audit.isEmpty() && others.isEmpty();
  }
}

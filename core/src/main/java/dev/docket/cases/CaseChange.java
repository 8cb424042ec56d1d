package dev.docket.cases;

import dev.docket.storage.Change;
import java.util.List;

/**
 * A change of a case, with everything else that changes in the same commit.
 *
 * @param after the case afterwards; {@link CaseView#changes} advances its sequence
 * @param audit its audit events, in order
 * @param others other changes, under the case or elsewhere in its domain
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

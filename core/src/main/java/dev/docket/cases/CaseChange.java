package dev.docket.cases;

import dev.docket.storage.Change;
import java.util.List;

/**
 * How a case changes, with everything that changes with it in the same commit.
 *
 * @param after the case as it is to be; its sequence is counted on by the commit
 * @param audit the events that tell of it, in order
 * @param others what else is changed, under the case or elsewhere in its domain
 */
public record CaseChange(Case after, List<AuditDraft> audit, List<Change> others) {

  public CaseChange {
    audit = List.copyOf(audit);
    others = List.copyOf(others);
  }

  /** Nothing changes. */
  public static CaseChange none(CaseView view) {
    return new CaseChange(view.stored().value(), List.of(), List.of());
  }

  boolean isNone(Case before) {
    return after.equals(before) && audit.isEmpty() && others.isEmpty();
  }
}

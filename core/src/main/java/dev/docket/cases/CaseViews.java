package dev.docket.cases;

import dev.docket.operations.Resources;
import dev.docket.storage.Key;
import dev.docket.storage.Snapshot;

/**
 * What the decision about a change of several cases of a domain is based on.
 *
 * @param snapshot holds the cases and what else was read, all at one moment
 */
public record CaseViews(Schema schema, Snapshot snapshot, AuditWriter audit) {

  /**
   * The view of one of the cases.
   *
   * @throws dev.docket.operations.ProblemException a ResourceNotFoundException when there is no
   *     such case
   */
  public CaseView require(Key<Case> key) {
    return new CaseView(Resources.required(snapshot, key), schema, snapshot, audit);
  }
}

package dev.docket.cases;

import dev.docket.operations.Stamps;
import dev.docket.storage.Change;
import dev.docket.storage.Key;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the changes of one request into the histories of cases.
 *
 * @param principal the ARN of who makes the request
 * @param now the time of the change
 */
public record AuditWriter(String principal, Stamps stamps, Instant now) {

  /**
   * The changes that append events to the history of a case.
   *
   * @param sequence how many events the history has so far
   */
  List<Change> append(Key<Case> key, long sequence, List<AuditDraft> drafts) {
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      changes.add(
          Change.create(
              AuditEvent.key(key, sequence + i + 1),
              drafts.get(i).by(principal, stamps.newId(), now)));
    }
    return changes;
  }
}

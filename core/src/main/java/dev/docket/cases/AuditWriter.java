package dev.docket.cases;

import dev.docket.operations.Stamps;
import dev.docket.storage.Change;
import dev.docket.storage.Key;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the changes of one request into the histories of cases and into the log.
 *
 * @param principal the ARN of who makes the request
 * @param now the time of the change
 */
public record AuditWriter(String principal, Stamps stamps, Instant now) {

  /**
   * The changes that append events to the history of a case, and to the log.
   *
   * @param after the case after the changes that they tell of
   * @param sequence how many events the history has so far
   */
  List<Change> append(
      Key<Case> key, Case after, Schema schema, long sequence, List<AuditDraft> drafts) {
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      AuditDraft draft = drafts.get(i);
      AuditEvent event = draft.by(principal, stamps.newId(), now);
      changes.add(Change.createFresh(AuditEvent.key(key, sequence + i + 1), event));
      changes.add(CaseEvents.of(key, after, schema, event, draft.item()));
    }
    return changes;
  }
}

package dev.docket.cases;

import dev.docket.storage.Change;
import dev.docket.storage.Snapshot;
import dev.docket.storage.Stored;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What a change of a case is decided on. When the change is made, all of the case and the schema is
 * still true.
 *
 * @param snapshot holds what was asked for besides, read at the same moment as the case
 * @param audit writes the history of the case
 */
public record CaseView(Stored<Case> stored, Schema schema, Snapshot snapshot, AuditWriter audit) {

  /** The time of the change. */
  public Instant now() {
    return audit.now();
  }

  /** What is committed for a change of the case; empty when it changes nothing. */
  public List<Change> changes(CaseChange change) {
    Case before = stored.value();
    if (change.isNone(before)) {
      return List.of();
    }
    List<Change> changes = new ArrayList<>();
    changes.add(Change.replace(stored, change.after().withEvents(change.audit().size())));
    changes.addAll(audit.append(stored.key(), before.sequence(), change.audit()));
    changes.addAll(change.others());
    return changes;
  }
}

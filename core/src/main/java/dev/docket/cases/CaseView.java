package dev.docket.cases;

import dev.docket.operations.Problem;
import dev.docket.storage.Change;
import dev.docket.storage.Snapshot;
import dev.docket.storage.Stored;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What the decision about a change of a case is based on. The case and the schema are still the
 * same when the change is committed.
 *
 * @param snapshot holds what else was read, at the same moment as the case
 * @param audit writes the history of the case
 */
public record CaseView(Stored<Case> stored, Schema schema, Snapshot snapshot, AuditWriter audit) {

  /** The time of the change. */
  public Instant now() {
    return audit.now();
  }

  /**
   * Refuses a case that is being deleted: it is as good as gone for whoever would change its items.
   *
   * @throws dev.docket.operations.ProblemException a ResourceNotFoundException
   */
  public void requireNotFrozen() {
    if (stored.value().items().isFrozen(now())) {
      throw Problem.notFound(stored.key()).asException();
    }
  }

  /**
   * The commit of a change of the case; empty if it changes nothing. Before the change, the history
   * tells of the SLAs that have become overdue.
   */
  public List<Change> changes(CaseChange change) {
    Case before = stored.value();
    if (change.isNone(before)) {
      return List.of();
    }
    OverdueSlas overdue = OverdueSlas.of(before, now());
    Case after = overdue.told(change.after()).withEvents(change.audit().size());
    List<Change> changes = new ArrayList<>();
    changes.add(Change.replace(stored, after));
    changes.addAll(overdue.events(stored.key(), schema, audit.stamps()));
    changes.addAll(
        audit.append(
            stored.key(), after, schema, before.sequence() + overdue.count(), change.audit()));
    changes.addAll(change.others());
    return changes;
  }
}

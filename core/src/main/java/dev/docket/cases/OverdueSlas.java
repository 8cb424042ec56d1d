package dev.docket.cases;

import dev.docket.cases.AuditEvent.AuditEventField;
import dev.docket.fields.FieldValueUnion;
import dev.docket.operations.Stamps;
import dev.docket.storage.Change;
import dev.docket.storage.Key;
import dev.docket.storage.Stored;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The SLAs of a case that are overdue and of which its history does not say so yet. The history
 * says so before it tells of any later change, as of the target time, so its events are in the
 * order of time. As the timers in the case note it, each is told once.
 */
public final class OverdueSlas {

  /** Who makes the change: no caller, but the service itself. */
  public static final String PRINCIPAL = "cases.amazonaws.com";

  private final Case before;
  private final List<SlaTimer> timers;

  private OverdueSlas(Case before, List<SlaTimer> timers) {
    this.before = before;
    this.timers = timers;
  }

  static OverdueSlas of(Case before, Instant now) {
    return new OverdueSlas(before, before.items().untold(now));
  }

  /** The commit that tells of them and changes nothing else; empty if there are none. */
  public static List<Change> changes(Stored<Case> stored, Schema schema, Stamps stamps) {
    OverdueSlas overdue = of(stored.value(), stamps.now());
    if (overdue.timers.isEmpty()) {
      return List.of();
    }
    List<Change> changes = new ArrayList<>();
    changes.add(Change.replace(stored, overdue.told(stored.value())));
    changes.addAll(overdue.events(stored.key(), schema, stamps));
    return changes;
  }

  /** How many events tell of them. */
  int count() {
    return timers.size();
  }

  /**
   * A case that notes that they are told of.
   *
   * @param after what a change has made of it
   */
  Case told(Case after) {
    return timers.isEmpty()
        ? after
        : after.withItems(after.items().withTold(timers)).withEvents(timers.size());
  }

  /** The changes that append the events to the history and to the log. */
  List<Change> events(Key<Case> key, Schema schema, Stamps stamps) {
    List<Change> changes = new ArrayList<>();
    long sequence = before.sequence();
    for (SlaTimer timer : timers) {
      changes.addAll(
          new AuditWriter(PRINCIPAL, stamps, timer.targetTime())
              .append(key, before, schema, sequence, List.of(event(timer))));
      sequence++;
    }
    return changes;
  }

  private static AuditDraft event(SlaTimer timer) {
    return new AuditDraft(
        AuditEventType.RELATED_ITEM_UPDATED,
        timer.affected(SlaStatus.Overdue),
        List.of(new AuditEventField("sla.status", text(SlaStatus.Active), text(SlaStatus.Overdue))),
        null);
  }

  private static FieldValueUnion text(SlaStatus status) {
    return new FieldValueUnion.StringValue(status.name());
  }
}

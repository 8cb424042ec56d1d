package dev.docket.cases;

import dev.docket.cases.RelatedItemContent.SlaConfiguration;
import dev.docket.cases.RelatedItemContent.SlaContent;
import dev.docket.cases.RelatedItemContent.SlaType;
import dev.docket.fields.FieldValueUnion;
import dev.docket.fields.SystemField;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The timer of an SLA item of a case.
 *
 * @param itemId of the related item
 * @param name of the SLA; null in entities that were stored before cases knew it
 * @param associationTime when the item was created; null in those, too
 * @param fieldId of the single-select field that it watches; null for {@code status}, as in
 *     entities that were stored when there was no other
 * @param target the value of that field that stops the timer
 * @param targetTime the last moment at which it stops in time
 * @param completionTime when the case first had that value; null until then. It is final: reopening
 *     the case does not start the timer again.
 * @param overdueTold whether the history of the case says that it became overdue for this target
 *     time; false in entities that were stored before histories said so
 */
public record SlaTimer(
    String itemId,
    @Nullable String name,
    @Nullable Instant associationTime,
    @Nullable String fieldId,
    FieldValueUnion target,
    Instant targetTime,
    @Nullable Instant completionTime,
    boolean overdueTold) {

  /** A new timer. A value that the case has already may stop it at once. */
  public static SlaTimer of(
      String itemId,
      String name,
      String fieldId,
      FieldValueUnion target,
      Instant targetTime,
      Map<String, FieldValueUnion> fields,
      Instant now) {
    String watched = fieldId.equals(SystemField.STATUS.id()) ? null : fieldId;
    return new SlaTimer(itemId, name, now, watched, target, targetTime, null, false)
        .withFields(fields, now);
  }

  /** Whether it has stopped. */
  public boolean isCompleted() {
    return completionTime != null;
  }

  /** Whether it may yet become overdue, or did so untold. */
  boolean isAwaited() {
    return !isCompleted() && !overdueTold;
  }

  /** Whether it is overdue, and the history of the case has yet to say so. */
  boolean isUntold(Instant now) {
    return isAwaited() && status(now) == SlaStatus.Overdue;
  }

  /** The same timer, of which the history says that it became overdue. */
  SlaTimer told() {
    return new SlaTimer(
        itemId, name, associationTime, fieldId, target, targetTime, completionTime, true);
  }

  public SlaStatus status(Instant now) {
    if (completionTime == null) {
      return now.isAfter(targetTime) ? SlaStatus.Overdue : SlaStatus.Active;
    }
    return completionTime.isAfter(targetTime) ? SlaStatus.NotMet : SlaStatus.Met;
  }

  /**
   * The same timer with another target time, which also decides whether the target was met. If that
   * has passed already, the event of this change says so.
   */
  SlaTimer withTargetTime(Instant newTargetTime, Instant now) {
    return new SlaTimer(
        itemId,
        name,
        associationTime,
        fieldId,
        target,
        newTargetTime,
        completionTime,
        now.isAfter(newTargetTime));
  }

  /** The same timer after the case got new values. */
  SlaTimer withFields(Map<String, FieldValueUnion> fields, Instant now) {
    return !isCompleted() && target.equals(fields.get(watched()))
        ? new SlaTimer(itemId, name, associationTime, fieldId, target, targetTime, now, overdueTold)
        : this;
  }

  private String watched() {
    return fieldId == null ? SystemField.STATUS.id() : fieldId;
  }

  /** The item, as an event tells of it. */
  public AffectedItem affected(SlaStatus status) {
    RelatedItemContent content =
        name == null
            ? null
            : new RelatedItemContent.Sla(
                new SlaContent(
                    new SlaConfiguration(
                        name,
                        SlaType.CaseField,
                        status,
                        watched(),
                        List.of(target),
                        targetTime,
                        completionTime)));
    return new AffectedItem(itemId, RelatedItemType.Sla, content, associationTime);
  }
}

package dev.docket.cases;

import dev.docket.fields.FieldValueUnion;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The timer of an SLA item of a case.
 *
 * @param itemId of the related item
 * @param target the value of the field {@code status} that stops the timer
 * @param targetTime the last moment at which it stops in time
 * @param completionTime when the case had that status first; null while it had not. The first time
 *     is final: a case that is reopened does not start it again.
 */
public record SlaTimer(
    String itemId, FieldValueUnion target, Instant targetTime, @Nullable Instant completionTime) {

  /** A timer that starts with the case in a status, which may be the one that stops it. */
  public static SlaTimer of(
      String itemId,
      FieldValueUnion target,
      Instant targetTime,
      @Nullable FieldValueUnion status,
      Instant now) {
    return new SlaTimer(itemId, target, targetTime, null).inStatus(status, now);
  }

  /** Whether it has stopped. */
  public boolean isCompleted() {
    return completionTime != null;
  }

  public SlaStatus status(Instant now) {
    if (completionTime == null) {
      return now.isAfter(targetTime) ? SlaStatus.Overdue : SlaStatus.Active;
    }
    return completionTime.isAfter(targetTime) ? SlaStatus.NotMet : SlaStatus.Met;
  }

  /** The same timer with another last moment; whether the target was met in time is judged anew. */
  SlaTimer withTargetTime(Instant newTargetTime) {
    return new SlaTimer(itemId, target, newTargetTime, completionTime);
  }

  /** The same timer once the case has a status. */
  SlaTimer inStatus(@Nullable FieldValueUnion status, Instant now) {
    return !isCompleted() && target.equals(status)
        ? new SlaTimer(itemId, target, targetTime, now)
        : this;
  }
}

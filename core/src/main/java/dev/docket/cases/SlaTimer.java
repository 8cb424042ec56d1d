package dev.docket.cases;

import dev.docket.fields.FieldValueUnion;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The race of a case against the clock that one of its SLA items stands for.
 *
 * @param itemId of the related item
 * @param target the value of the field {@code status} that ends the race
 * @param targetTime the last moment at which it ends in time
 * @param completionTime when the case had that status first; null while it had not. The first time
 *     is final: a case that is reopened does not run again.
 */
public record SlaTimer(
    String itemId, FieldValueUnion target, Instant targetTime, @Nullable Instant completionTime) {

  /** A race that begins with the case in a status, which may be the one that ends it. */
  public static SlaTimer of(
      String itemId,
      FieldValueUnion target,
      Instant targetTime,
      @Nullable FieldValueUnion status,
      Instant now) {
    return new SlaTimer(itemId, target, targetTime, null).inStatus(status, now);
  }

  /** Whether the race is over. */
  public boolean isCompleted() {
    return completionTime != null;
  }

  public SlaStatus status(Instant now) {
    if (completionTime == null) {
      return now.isAfter(targetTime) ? SlaStatus.Overdue : SlaStatus.Active;
    }
    return completionTime.isAfter(targetTime) ? SlaStatus.NotMet : SlaStatus.Met;
  }

  /** The same race with another last moment; whether it was ended in time is judged anew. */
  SlaTimer withTargetTime(Instant newTargetTime) {
    return new SlaTimer(itemId, target, newTargetTime, completionTime);
  }

  /** The same race after the case has come to a status. */
  SlaTimer inStatus(@Nullable FieldValueUnion status, Instant now) {
    return !isCompleted() && target.equals(status)
        ? new SlaTimer(itemId, target, targetTime, now)
        : this;
  }
}

package dev.docket.cases;

import dev.docket.fields.FieldValueUnion;
import dev.docket.storage.CommonValues;
import dev.docket.storage.Entity;
import dev.docket.storage.Key;
import dev.docket.storage.Kind;
import dev.docket.storage.Stored;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * What one change did to a case. It lies under the case. Its id is its number in the history of the
 * case, so a listing by id is in the order of the changes.
 *
 * @param eventId unique among all audit events
 * @param relatedItemType the type of the related item that changed; null for a change of the case
 *     itself
 * @param mergeMetadata of the merge that it is part of; null if it is part of none
 */
public record AuditEvent(
    String eventId,
    AuditEventType type,
    @Nullable RelatedItemType relatedItemType,
    Instant performedTime,
    List<AuditEventField> fields,
    AuditEventPerformedBy performedBy,
    @Nullable AuditMergeMetadata mergeMetadata)
    implements Entity {

  public static final Kind<AuditEvent> KIND = new Kind<>("audit-event", AuditEvent.class, 1);

  /** The digits of the greatest number that a long can hold. */
  private static final int DIGITS = 19;

  public AuditEvent {
    fields = fields instanceof CreatedFields ? fields : List.copyOf(fields);
  }

  @Override
  public AuditEvent sharing(CommonValues common) {
    return new AuditEvent(
        eventId,
        type,
        relatedItemType,
        performedTime,
        CreatedFields.sharing(fields, common),
        common.of(performedBy),
        mergeMetadata);
  }

  /** The key of the event of a number, counted from 1, in the history of a case. */
  static Key<AuditEvent> key(Key<Case> parent, long number) {
    String text = Long.toString(number);
    return parent.child(KIND, "0".repeat(DIGITS - text.length()) + text);
  }

  /** The keys of the whole history of a case, in its order. */
  public static List<Key<AuditEvent>> keys(Stored<Case> parent) {
    return LongStream.rangeClosed(1, parent.value().sequence())
        .mapToObj(number -> key(parent.key(), number))
        .toList();
  }

  /** The same event, of which only some values are told. */
  AuditEvent withFields(Predicate<AuditEventField> told) {
    return new AuditEvent(
        eventId,
        type,
        relatedItemType,
        performedTime,
        fields.stream().filter(told).toList(),
        performedBy,
        mergeMetadata);
  }

  /**
   * A value that changed.
   *
   * @param eventFieldId the id of a field, or the path of a member of a related item such as {@code
   *     comment.body}
   * @param oldValue null in the event of a creation
   */
  public record AuditEventField(
      String eventFieldId, @Nullable FieldValueUnion oldValue, FieldValueUnion newValue) {

    /** Whether it is the value of a field; the id of a field has no dot, a path has. */
    boolean isOfField() {
      return eventFieldId.indexOf('.') < 0;
    }
  }

  /**
   * Who made a change.
   *
   * @param user on whose behalf, where the caller said so
   * @param iamPrincipalArn the caller
   */
  public record AuditEventPerformedBy(@Nullable UserUnion user, String iamPrincipalArn) {}

  /**
   * Identifies a merge of two cases.
   *
   * @param mergeEventId the same in all events of one merge, in the histories of both cases
   */
  public record AuditMergeMetadata(
      String mergeEventId, String primaryCaseId, String secondaryCaseId) {}
}

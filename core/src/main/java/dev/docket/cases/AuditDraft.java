package dev.docket.cases;

import dev.docket.cases.AuditEvent.AuditEventField;
import dev.docket.cases.AuditEvent.AuditEventPerformedBy;
import dev.docket.cases.AuditEvent.AuditMergeMetadata;
import dev.docket.fields.FieldValueUnion;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An audit event before it has a number in the history of its case.
 *
 * @param item the related item that changed; null for a change of the case itself
 * @param user on whose behalf the change was made, where the caller said so
 * @param merge the merge that made the change; null for any other change
 */
public record AuditDraft(
    AuditEventType type,
    @Nullable AffectedItem item,
    List<AuditEventField> fields,
    @Nullable UserUnion user,
    @Nullable AuditMergeMetadata merge) {

  public AuditDraft {
    fields = List.copyOf(fields);
  }

  /** An event of a change that no merge made. */
  public AuditDraft(
      AuditEventType type,
      @Nullable AffectedItem item,
      List<AuditEventField> fields,
      @Nullable UserUnion user) {
    this(type, item, fields, user, null);
  }

  /** The event of an update: the values of a case that differ. */
  static AuditDraft updated(
      Map<String, FieldValueUnion> before,
      Map<String, FieldValueUnion> after,
      @Nullable UserUnion user) {
    return new AuditDraft(
        AuditEventType.CASE_UPDATED, null, AuditFields.changed(before, after), user);
  }

  /** The event that a case was merged. Other events of the merge say what that changed. */
  static AuditDraft merged(@Nullable UserUnion user) {
    return new AuditDraft(AuditEventType.CASE_MERGED, null, List.of(), user);
  }

  /** The same event, made by a merge. */
  AuditDraft of(AuditMergeMetadata newMerge) {
    return new AuditDraft(type, item, fields, user, newMerge);
  }

  AuditEvent by(String principal, String eventId, Instant time) {
    return new AuditEvent(
        eventId,
        type,
        item == null ? null : item.type(),
        time,
        fields,
        new AuditEventPerformedBy(user, principal),
        merge);
  }
}

package dev.docket.cases;

import dev.docket.cases.AuditEvent.AuditEventField;
import dev.docket.cases.AuditEvent.AuditEventPerformedBy;
import dev.docket.operations.Caller;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an audit event is to tell, before it has its place in the history of a case.
 *
 * @param user on whose behalf the change was made, where the caller said so
 */
public record AuditDraft(
    AuditEventType type,
    @Nullable RelatedItemType relatedItemType,
    List<AuditEventField> fields,
    @Nullable UserUnion user) {

  public AuditDraft {
    fields = List.copyOf(fields);
  }

  AuditEvent by(Caller caller, String eventId, Instant time) {
    return new AuditEvent(
        eventId,
        type,
        relatedItemType,
        time,
        fields,
        new AuditEventPerformedBy(user, caller.principal()),
        null);
  }
}

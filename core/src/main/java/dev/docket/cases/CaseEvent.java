package dev.docket.cases;

import dev.docket.cases.AuditEvent.AuditEventPerformedBy;
import dev.docket.fields.FieldValueUnion;
import dev.docket.storage.Entity;
import dev.docket.storage.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one change did to a case or to a related item of it. It is an entry of the log of the
 * tenant, about the domain, and part of the commit that made the change. It outlives the case.
 *
 * @param eventId unique among all events; that of the audit event if there is one
 * @param relatedItemId of the related item that changed; null for a change of the case itself
 * @param relatedItemType of it
 * @param changed the ids of the fields or the paths of the members that changed, sorted; null if
 *     that is not told: for a tag, for a deletion, and for a new case whose domain sends no events
 * @param data what an event tells besides; null if the domain sent no events at that time
 */
public record CaseEvent(
    String eventId,
    CaseEventType type,
    Instant time,
    String caseId,
    @Nullable String relatedItemId,
    @Nullable RelatedItemType relatedItemType,
    @Nullable List<String> changed,
    AuditEventPerformedBy performedBy,
    @Nullable CaseEventData data)
    implements Entity {

  public static final Kind<CaseEvent> KIND = new Kind<>("case-event", CaseEvent.class, 1);

  public CaseEvent {
    changed = changed == null ? null : List.copyOf(changed);
  }

  /**
   * What an event tells as the domain's event configuration had it when the change was made.
   *
   * @param templateId of the case; null in events of related items
   * @param createdDateTime when the case or the item was created; null for an SLA that was stored
   *     before it was known
   * @param fields the values of the case after the change, of those fields that are included
   * @param content of the related item after the change, or before its deletion; null if it is not
   *     included
   */
  public record CaseEventData(
      @Nullable String templateId,
      @Nullable Instant createdDateTime,
      Map<String, FieldValueUnion> fields,
      @Nullable RelatedItemContent content) {

    public CaseEventData {
      fields = Map.copyOf(fields);
    }
  }
}

package dev.docket.cases;

import dev.docket.cases.AuditEvent.AuditEventField;
import dev.docket.cases.AuditEvent.AuditEventPerformedBy;
import dev.docket.cases.CaseEvent.CaseEventData;
import dev.docket.domains.DomainConfiguration;
import dev.docket.events.EventBridgeConfiguration;
import dev.docket.fields.FieldValueUnion;
import dev.docket.fields.SystemField;
import dev.docket.operations.Stamps;
import dev.docket.storage.Change;
import dev.docket.storage.Key;
import dev.docket.storage.Kind;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the entries of the log that tell of changes of cases and related items. */
public final class CaseEvents {

  /** What AWS's events name what {@code comment.body} is in the history of a case. */
  private static final Map<String, String> ATTRIBUTES =
      Map.of("comment.body", "comment.commentText");

  private CaseEvents() {}

  /**
   * The change that appends what an event of the history tells.
   *
   * @param after the case after the change
   * @param item null for a change of the case itself
   */
  static Change of(
      Key<Case> key, Case after, Schema schema, AuditEvent event, @Nullable AffectedItem item) {
    EventBridgeConfiguration configuration = schema.events();
    CaseEventType type = CaseEventType.of(event.type());
    return append(
        key,
        new CaseEvent(
            event.eventId(),
            type,
            event.performedTime(),
            key.id(),
            item == null ? null : item.relatedItemId(),
            event.relatedItemType(),
            configuration.enabled() || type != CaseEventType.CASE_CREATED ? changed(event) : null,
            event.performedBy(),
            configuration.enabled() ? data(after, schema, event.performedTime(), item) : null));
  }

  private static List<String> changed(AuditEvent event) {
    return event.fields().stream()
        .map(AuditEventField::eventFieldId)
        .map(id -> ATTRIBUTES.getOrDefault(id, id))
        .sorted()
        .toList();
  }

  private static CaseEventData data(
      Case after, Schema schema, Instant time, @Nullable AffectedItem item) {
    EventBridgeConfiguration configuration = schema.events();
    return item == null
        ? new CaseEventData(after.templateId(), created(after), values(after, schema, time), null)
        : new CaseEventData(
            null,
            item.associationTime(),
            Map.of(),
            configuration.includesContent() ? item.content() : null);
  }

  private static Map<String, FieldValueUnion> values(Case after, Schema schema, Instant time) {
    EventBridgeConfiguration configuration = schema.events();
    Map<String, FieldValueUnion> values = new HashMap<>();
    schema
        .fields()
        .forEach(
            (id, field) -> {
              if (!field.deleted() && configuration.includes(id, SystemField.of(id) != null)) {
                FieldValueUnion value = after.fieldAt(id, time);
                if (value != null) {
                  values.put(id, value);
                }
              }
            });
    return values;
  }

  /** When a case was created; null if its data does not say so. */
  private static @Nullable Instant created(Case of) {
    return of.fields().get(SystemField.CREATED_DATETIME.id())
            instanceof FieldValueUnion.StringValue text
        ? Times.parse(text.value())
        : null;
  }

  /** The change that appends that a case is deleted. */
  static Change deleted(
      Key<Case> key, Case before, Schema schema, String principal, Stamps stamps) {
    return append(
        key,
        new CaseEvent(
            stamps.newId(),
            CaseEventType.CASE_DELETED,
            stamps.now(),
            key.id(),
            null,
            null,
            null,
            new AuditEventPerformedBy(null, principal),
            schema.events().enabled()
                ? new CaseEventData(before.templateId(), created(before), Map.of(), null)
                : null));
  }

  /**
   * The change that appends that a case was imported, with all that belongs to it. It has no data:
   * what is imported is no news, so no domain sends an event about it.
   */
  static Change imported(Key<Case> key, String principal, Stamps stamps) {
    return append(
        key,
        new CaseEvent(
            stamps.newId(),
            CaseEventType.CASE_IMPORTED,
            stamps.now(),
            key.id(),
            null,
            null,
            null,
            new AuditEventPerformedBy(null, principal),
            null));
  }

  /**
   * The change that appends that a case or a related item has other tags; none for a resource that
   * is neither.
   *
   * @param items the kind of related items
   */
  public static List<Change> retagged(Key<?> key, Kind<?> items, String principal, Stamps stamps) {
    boolean ofItem = key.kind().equals(items);
    if (!ofItem && !key.kind().equals(Case.KIND)) {
      return List.of();
    }
    Key<?> parent = ofItem ? (Key<?>) key.parent() : key;
    return List.of(
        append(
            key,
            new CaseEvent(
                stamps.newId(),
                ofItem ? CaseEventType.RELATED_ITEM_TAGS_UPDATED : CaseEventType.CASE_TAGS_UPDATED,
                stamps.now(),
                parent.id(),
                ofItem ? key.id() : null,
                null,
                null,
                new AuditEventPerformedBy(null, principal),
                null)));
  }

  private static Change append(Key<?> key, CaseEvent event) {
    return Change.append(DomainConfiguration.domainOf(key), CaseEvent.KIND, event);
  }
}

package dev.docket.relateditems;

import dev.docket.cases.AffectedItem;
import dev.docket.cases.AuditDraft;
import dev.docket.cases.AuditEvent.AuditEventField;
import dev.docket.cases.AuditEventType;
import dev.docket.cases.RelatedItemContent;
import dev.docket.cases.RelatedItemContent.SlaConfiguration;
import dev.docket.cases.SlaStatus;
import dev.docket.cases.SlaTimer;
import dev.docket.cases.Times;
import dev.docket.cases.UserUnion;
import dev.docket.fields.FieldValueUnion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The audit events of related items, which depend on their content alone. */
final class ItemAudit {

  /** The most code points of a text in an audit event; longer comments are cut off. */
  private static final int MAX_TEXT = 4_100;

  private static final FieldValueUnion NONE = new FieldValueUnion.EmptyValue();

  private ItemAudit() {}

  static AuditDraft created(AffectedItem item, @Nullable UserUnion user) {
    List<AuditEventField> fields = new ArrayList<>();
    values(item).forEach((id, value) -> fields.add(new AuditEventField(id, null, value)));
    return new AuditDraft(AuditEventType.RELATED_ITEM_CREATED, item, fields, user);
  }

  /** The event of an update: what differs between two contents of an item. */
  static AuditDraft updated(
      RelatedItemContent before, AffectedItem after, @Nullable UserUnion user) {
    Map<String, FieldValueUnion> old = values(before);
    Map<String, FieldValueUnion> now = values(after);
    Set<String> ids = new LinkedHashSet<>(old.keySet());
    ids.addAll(now.keySet());
    List<AuditEventField> fields = new ArrayList<>();
    for (String id : ids) {
      FieldValueUnion was = old.getOrDefault(id, NONE);
      FieldValueUnion is = now.getOrDefault(id, NONE);
      if (!was.equals(is)) {
        fields.add(new AuditEventField(id, was, is));
      }
    }
    return new AuditDraft(AuditEventType.RELATED_ITEM_UPDATED, after, fields, user);
  }

  /**
   * @param user on whose behalf it is deleted, if the request can say so
   */
  static AuditDraft deleted(AffectedItem item, @Nullable UserUnion user) {
    List<AuditEventField> fields = new ArrayList<>();
    values(item).forEach((id, value) -> fields.add(new AuditEventField(id, value, NONE)));
    return new AuditDraft(AuditEventType.RELATED_ITEM_DELETED, item, fields, user);
  }

  /** The event that new values of the case completed an SLA. */
  static AuditDraft completed(SlaTimer sla, Instant now, @Nullable UserUnion user) {
    SlaStatus before = now.isAfter(sla.targetTime()) ? SlaStatus.Overdue : SlaStatus.Active;
    return new AuditDraft(
        AuditEventType.RELATED_ITEM_UPDATED,
        sla.affected(sla.status(now)),
        List.of(
            new AuditEventField("sla.status", text(before.name()), text(sla.status(now).name())),
            new AuditEventField("sla.completionTime", NONE, text(Times.text(now)))),
        user);
  }

  private static Map<String, FieldValueUnion> values(AffectedItem item) {
    return values(Objects.requireNonNull(item.content(), "The content of what changes is known"));
  }

  private static Map<String, FieldValueUnion> values(RelatedItemContent content) {
    return switch (content) {
      case RelatedItemContent.Comment comment ->
          Map.of("comment.body", text(comment.value().body()));
      case RelatedItemContent.Contact contact ->
          Map.of("contact.contactArn", text(contact.value().contactArn()));
      case RelatedItemContent.File file -> Map.of("file.fileArn", text(file.value().fileArn()));
      case RelatedItemContent.ConnectCase other ->
          Map.of("connectCase.caseId", text(other.value().caseId()));
      case RelatedItemContent.Sla sla -> values(sla.value().slaConfiguration());
      case RelatedItemContent.Custom custom -> custom.fieldValues();
    };
  }

  private static Map<String, FieldValueUnion> values(SlaConfiguration sla) {
    Map<String, FieldValueUnion> values = new LinkedHashMap<>();
    values.put("sla.name", text(sla.name()));
    values.put("sla.status", text(sla.status().name()));
    values.put("sla.targetTime", text(Times.text(sla.targetTime())));
    return values;
  }

  private static FieldValueUnion text(String text) {
    return new FieldValueUnion.StringValue(
        text.codePointCount(0, text.length()) <= MAX_TEXT
            ? text
            : text.substring(0, text.offsetByCodePoints(0, MAX_TEXT)));
  }
}

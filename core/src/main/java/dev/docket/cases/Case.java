package dev.docket.cases;

import dev.docket.domains.Domain;
import dev.docket.fields.FieldValueUnion;
import dev.docket.fields.SystemField;
import dev.docket.operations.Taggable;
import dev.docket.storage.Key;
import dev.docket.storage.Kind;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A case. Everything that changes it, its related items among them, replaces it: so changes of one
 * case happen one after another, and their audit events have one order.
 *
 * @param templateId never changes
 * @param clientToken the token that it was created with; null when there was none
 * @param fields its values by the ids of the fields, those of the service among them; a field
 *     without value is absent
 * @param items what is known of its related items
 * @param sequence how many audit events it has
 */
public record Case(
    String templateId,
    @Nullable String clientToken,
    Map<String, FieldValueUnion> fields,
    CaseItems items,
    long sequence,
    Map<String, String> tags)
    implements Taggable {

  public static final Kind<Case> KIND = new Kind<>("case", Case.class, 1);

  public Case {
    fields = Map.copyOf(fields);
    tags = Map.copyOf(tags);
  }

  /** The key of the case of an id in a domain. */
  public static Key<Case> key(Key<Domain> domain, String caseId) {
    return domain.child(KIND, caseId);
  }

  /** The same case with other values. */
  public Case withFields(Map<String, FieldValueUnion> newFields) {
    return new Case(templateId, clientToken, newFields, items, sequence, tags);
  }

  /** The same case with other related items. */
  public Case withItems(CaseItems newItems) {
    return new Case(templateId, clientToken, fields, newItems, sequence, tags);
  }

  /**
   * Its values at a time. The time of the next breach is one of them and not stored, as it moves on
   * when a target is missed while another one is still ahead.
   */
  public Map<String, FieldValueUnion> fieldsAt(Instant now) {
    Map<String, FieldValueUnion> all = new HashMap<>(fields);
    items
        .nextSlaBreach(now)
        .ifPresent(
            breach ->
                all.put(
                    SystemField.NEXT_SLA_BREACH_DATETIME.id(),
                    new FieldValueUnion.StringValue(Times.text(breach))));
    return all;
  }

  /** The same case after more audit events. */
  Case after(int events) {
    return new Case(templateId, clientToken, fields, items, sequence + events, tags);
  }

  @Override
  public Case withTags(Map<String, String> newTags) {
    return new Case(templateId, clientToken, fields, items, sequence, newTags);
  }
}

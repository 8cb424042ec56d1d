package dev.docket.cases;

import dev.docket.domains.Domain;
import dev.docket.fields.FieldType;
import dev.docket.fields.FieldValueUnion;
import dev.docket.fields.SystemField;
import dev.docket.operations.ResourceAttributes;
import dev.docket.operations.Taggable;
import dev.docket.storage.CommonValues;
import dev.docket.storage.Condition;
import dev.docket.storage.Key;
import dev.docket.storage.Kind;
import dev.docket.storage.SearchValue;
import dev.docket.storage.Searchable;
import dev.docket.storage.SharedKeysMap;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A case. Every change of it or of one of its related items replaces the entity. So changes of one
 * case happen one after another, and their audit events have one order.
 *
 * @param templateId never changes
 * @param clientToken the token that it was created with; null if there was none
 * @param fields its values by field id, including those that the service sets; a field without a
 *     value is absent
 * @param stringTypes the types of its custom fields whose strings are not texts, such as options
 *     and times; types never change
 * @param items what it knows of its related items
 * @param sequence how many audit events it has
 * @param merge the merge that it takes part in, or was closed by; null when there is none
 */
public record Case(
    String templateId,
    @Nullable String clientToken,
    Map<String, FieldValueUnion> fields,
    Map<String, FieldType> stringTypes,
    CaseItems items,
    long sequence,
    Map<String, String> tags,
    @Nullable MergeMembership merge)
    implements Taggable, Searchable {

  public static final Kind<Case> KIND =
      new Kind<>(
          "case",
          Case.class,
          3,
          Stream.of(
                  SystemField.LAST_UPDATED_DATETIME,
                  SystemField.CREATED_DATETIME,
                  SystemField.NEXT_SLA_BREACH_DATETIME,
                  SystemField.STATUS,
                  SystemField.TITLE)
              .map(SystemField::id)
              .toList(),
          SystemField.STATUS.id(),
          SearchedValues.identifiers(),
          SearchedValues.sharedIdentifiers());

  // No id of a field has a slash.
  private static final String TEMPLATE = "template/id";
  private static final String TAG_KEY = "tag-key/";
  private static final String TAG_VALUE = "tag-value/";
  private static final String LOWER_TAG_KEY = "lower-tag-key/";
  private static final String LOWER_TAG_VALUE = "lower-tag-value/";
  private static final SearchValue TAGGED = new SearchValue.Flag(true);

  public Case {
    fields = SharedKeysMap.immutable(fields);
    stringTypes = Map.copyOf(stringTypes);
    tags = Taggable.sorted(tags);
  }

  /** The key of the case of an id in a domain. */
  public static Key<Case> key(Key<Domain> domain, String caseId) {
    return domain.child(KIND, caseId);
  }

  /** Cases of a template have the same fields, and most options and users are there often. */
  @Override
  public Case sharing(CommonValues common) {
    return new Case(
        common.text(templateId),
        clientToken,
        common.map(fields, (id, value) -> hasFewValues(id, value) ? common.of(value) : value),
        common.of(stringTypes),
        items,
        sequence,
        tags,
        merge);
  }

  private boolean hasFewValues(String fieldId, FieldValueUnion value) {
    return switch (value) {
      case FieldValueUnion.StringValue text -> {
        SystemField system = SystemField.of(fieldId);
        yield system == null
            ? stringTypes.get(fieldId) == FieldType.SingleSelect
            : system.type() == FieldType.SingleSelect;
      }
      case FieldValueUnion.BooleanValue truth -> true;
      case FieldValueUnion.UserArnValue user -> true;
      case FieldValueUnion.EmptyValue none -> true;
      case FieldValueUnion.DoubleValue number -> false;
    };
  }

  /** The same case with other values. */
  Case withFields(Map<String, FieldValueUnion> newFields, Schema schema) {
    return new Case(
        templateId,
        clientToken,
        newFields,
        schema.stringTypes(newFields),
        items,
        sequence,
        tags,
        merge);
  }

  /** The same case with other related items. */
  public Case withItems(CaseItems newItems) {
    return new Case(templateId, clientToken, fields, stringTypes, newItems, sequence, tags, merge);
  }

  /**
   * The value of a field at a time; null if it has none. Two of them are not stored: the reference
   * id, which follows from the case's id, and the time of the next breach, which moves on as
   * targets are missed.
   */
  @Nullable FieldValueUnion fieldAt(String fieldId, Instant now) {
    Optional<String> computed = Optional.empty();
    if (fieldId.equals(SystemField.REFERENCE_ID.id())) {
      computed = referenceId();
    } else if (fieldId.equals(SystemField.NEXT_SLA_BREACH_DATETIME.id())) {
      computed = items.nextSlaBreach(now).map(Times::text);
    }
    return computed.isPresent()
        ? new FieldValueUnion.StringValue(computed.get())
        : fields.get(fieldId);
  }

  /** The same case as a part of a merge, or of none. */
  public Case withMerge(@Nullable MergeMembership newMerge) {
    return new Case(templateId, clientToken, fields, stringTypes, items, sequence, tags, newMerge);
  }

  /** Its reference id; empty if its own id is not one that Docket gives out. */
  Optional<String> referenceId() {
    return fields.get(SystemField.CASE_ID.id()) instanceof FieldValueUnion.StringValue id
        ? ReferenceId.of(id.value())
        : Optional.empty();
  }

  /** The same case with more audit events. */
  Case withEvents(int events) {
    return new Case(
        templateId, clientToken, fields, stringTypes, items, sequence + events, tags, merge);
  }

  @Override
  public Case withTags(Map<String, String> newTags) {
    return new Case(templateId, clientToken, fields, stringTypes, items, sequence, newTags, merge);
  }

  /**
   * Its fields by their ids, its template, and what the conditions on tags look at. A key in lower
   * case is the one that policies look for too, so only tags without one have values for them. The
   * time of the next breach is {@link CaseItems#firstOutstanding}.
   */
  @Override
  public Map<String, SearchValue> searchValues() {
    Map<String, SearchValue> values = SearchedValues.of(fields, stringTypes);
    values.put(TEMPLATE, new SearchValue.Label(templateId, true));
    referenceId()
        .ifPresent(id -> values.put(SystemField.REFERENCE_ID.id(), new SearchValue.Text(id, true)));
    items
        .firstOutstanding()
        .ifPresent(
            breach ->
                values.put(
                    SystemField.NEXT_SLA_BREACH_DATETIME.id(), new SearchValue.Moment(breach)));
    tags.forEach(
        (key, value) -> {
          values.put(TAG_KEY + key, TAGGED);
          values.put(TAG_VALUE + key, new SearchValue.Label(value));
        });
    ResourceAttributes.byLowerCaseKey(tags)
        .forEach(
            (lower, value) -> {
              if (!tags.containsKey(lower)) {
                values.put(LOWER_TAG_KEY + lower, TAGGED);
                values.put(LOWER_TAG_VALUE + lower, new SearchValue.Label(value));
              }
            });
    return values;
  }

  /** That a case has a tag, whatever its value. */
  public static Condition hasTag(String key) {
    return new Condition.Equal(TAG_KEY + key, TAGGED);
  }

  /** That a case has a tag of this value. */
  public static Condition hasTagValue(String key, String value) {
    return new Condition.Equal(TAG_VALUE + key, new SearchValue.Label(value));
  }

  /**
   * That policies see a tag of a case, as {@link ResourceAttributes#byLowerCaseKey} says.
   *
   * @param lower the key in lower case
   */
  public static Condition hasTagInAnyCase(String lower) {
    return new Condition.Any(
        List.of(hasTag(lower), new Condition.Equal(LOWER_TAG_KEY + lower, TAGGED)));
  }

  /**
   * That policies see a tag of a case, and that it has one of some values.
   *
   * @param lower the key in lower case
   */
  public static Condition hasTagValueInAnyCase(String lower, Set<String> values) {
    return new Condition.Any(
        List.of(
            new Condition.OneOf(TAG_VALUE + lower, values),
            new Condition.OneOf(LOWER_TAG_VALUE + lower, values)));
  }

  /** That a case has an id. The ids that Docket gives out have no upper case. */
  public static Condition hasId(String caseId) {
    return new Condition.Equal(SystemField.CASE_ID.id(), new SearchValue.Text(caseId, true));
  }
}

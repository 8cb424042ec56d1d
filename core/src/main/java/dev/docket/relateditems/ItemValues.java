package dev.docket.relateditems;

import dev.docket.cases.RelatedItemContent;
import dev.docket.cases.RelatedItemType;
import dev.docket.cases.SearchedValues;
import dev.docket.fields.FieldType;
import dev.docket.storage.CaseFolding;
import dev.docket.storage.Condition;
import dev.docket.storage.SearchValue;
import java.time.Instant;
import java.util.Map;

/**
 * The search values of related items: creation time, case, type, and what distinguishes them from
 * others of their type. Comments have no values of their own. The status of an SLA has none either:
 * its case knows it.
 */
final class ItemValues {

  // No id of a field has a slash.
  static final String ASSOCIATION_TIME = "item/association-time";
  static final String CASE = "item/case";
  static final String CHANNEL = "item/channel";
  static final String CONTACT = "item/contact";
  static final String FILE = "item/file";
  static final String OTHER_CASE = "item/other-case";

  private static final String SLA_NAME = "item/sla-name";
  private static final String TYPE = "item/type";

  private ItemValues() {}

  static Map<String, SearchValue> of(
      String caseId,
      RelatedItemContent content,
      Map<String, FieldType> stringTypes,
      Instant associationTime) {
    Map<String, SearchValue> values = SearchedValues.of(content.fieldValues(), stringTypes);
    values.put(ASSOCIATION_TIME, new SearchValue.Moment(associationTime));
    values.put(CASE, new SearchValue.Label(caseId));
    values.put(TYPE, label(content.type()));
    switch (content) {
      case RelatedItemContent.Contact contact -> {
        values.put(CONTACT, new SearchValue.Label(contact.value().contactArn()));
        values.put(CHANNEL, new SearchValue.Label(contact.value().channel()));
      }
      case RelatedItemContent.File file ->
          values.put(FILE, new SearchValue.Label(file.value().fileArn()));
      case RelatedItemContent.Sla sla ->
          values.put(SLA_NAME, folded(sla.value().slaConfiguration().name()));
      case RelatedItemContent.ConnectCase other ->
          values.put(OTHER_CASE, new SearchValue.Label(other.value().caseId()));
      case RelatedItemContent.Comment comment -> {}
      case RelatedItemContent.Custom custom -> {}
    }
    return values;
  }

  static Condition isOf(RelatedItemType type) {
    return new Condition.Equal(TYPE, label(type));
  }

  /** The condition that an item has a label. */
  static Condition has(String name, String value) {
    return new Condition.Equal(name, new SearchValue.Label(value));
  }

  /** The condition that an item is an SLA with a name, compared without regard to case. */
  static Condition isNamed(String name) {
    return new Condition.Equal(SLA_NAME, folded(name));
  }

  private static SearchValue label(RelatedItemType type) {
    return new SearchValue.Label(type.name());
  }

  private static SearchValue folded(String name) {
    return new SearchValue.Label(CaseFolding.fold(name));
  }
}

package dev.docket.relateditems;

import dev.docket.cases.FieldValue;
import dev.docket.cases.RelatedItemType;
import dev.docket.cases.SlaStatus;
import dev.docket.fields.FieldType;
import dev.docket.operations.Union;
import dev.docket.relateditems.RelatedItemContent.ConnectCaseContent;
import dev.docket.relateditems.RelatedItemContent.ContactContent;
import dev.docket.relateditems.RelatedItemContent.CustomContent;
import dev.docket.relateditems.RelatedItemContent.FileContent;
import dev.docket.relateditems.RelatedItemContent.SlaConfiguration;
import dev.docket.search.Folding;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is asked of items of one type: all that is given at once; nothing given asks for all. */
public sealed interface RelatedItemTypeFilter extends Union {

  record Contact(ContactFilter value) implements RelatedItemTypeFilter {}

  /** Comments cannot be told apart. */
  record Comment() implements RelatedItemTypeFilter {}

  record File(FileFilter value) implements RelatedItemTypeFilter {}

  record Sla(SlaFilter value) implements RelatedItemTypeFilter {}

  record ConnectCase(ConnectCaseFilter value) implements RelatedItemTypeFilter {}

  record Custom(CustomFilter value) implements RelatedItemTypeFilter {}

  /** The only type of items that this can match. */
  default RelatedItemType type() {
    return switch (this) {
      case Contact contact -> RelatedItemType.Contact;
      case Comment comment -> RelatedItemType.Comment;
      case File file -> RelatedItemType.File;
      case Sla sla -> RelatedItemType.Sla;
      case ConnectCase other -> RelatedItemType.ConnectCase;
      case Custom custom -> RelatedItemType.Custom;
    };
  }

  /**
   * Whether an item is as wanted.
   *
   * @param content what it holds now
   * @param types of all fields of its domain, by their ids
   */
  default boolean matches(RelatedItemContent content, Map<String, FieldType> types) {
    return switch (content) {
      case RelatedItemContent.Contact contact ->
          this instanceof Contact filter && filter.value().matches(contact.value());
      case RelatedItemContent.Comment comment -> this instanceof Comment;
      case RelatedItemContent.File file ->
          this instanceof File filter && filter.value().matches(file.value());
      case RelatedItemContent.Sla sla ->
          this instanceof Sla filter && filter.value().matches(sla.value().slaConfiguration());
      case RelatedItemContent.ConnectCase other ->
          this instanceof ConnectCase filter && filter.value().matches(other.value());
      case RelatedItemContent.Custom custom ->
          this instanceof Custom filter && filter.value().matches(custom.value(), types);
    };
  }

  /**
   * @param channel any of these; without any, all
   */
  record ContactFilter(@Nullable List<String> channel, @Nullable String contactArn) {
    boolean matches(ContactContent contact) {
      return (channel == null || channel.isEmpty() || channel.contains(contact.channel()))
          && (contactArn == null || contactArn.equals(contact.contactArn()));
    }
  }

  record FileFilter(@Nullable String fileArn) {
    boolean matches(FileContent file) {
      return fileArn == null || fileArn.equals(file.fileArn());
    }
  }

  /**
   * @param name compared without regard to case
   */
  record SlaFilter(@Nullable String name, @Nullable SlaStatus status) {
    boolean matches(SlaConfiguration sla) {
      return (name == null || Folding.areEqual(name, sla.name()))
          && (status == null || status == sla.status());
    }
  }

  record ConnectCaseFilter(@Nullable String caseId) {
    boolean matches(ConnectCaseContent other) {
      return caseId == null || caseId.equals(other.caseId());
    }
  }

  record CustomFilter(@Nullable CustomFieldsFilter fields) {
    void requireSuits(Map<String, FieldType> types) {
      if (fields != null) {
        fields.requireSuits(types);
      }
    }

    boolean matches(CustomContent custom, Map<String, FieldType> types) {
      return fields == null
          || fields.matches(
              types,
              custom.fields().stream()
                  .collect(Collectors.toMap(FieldValue::id, FieldValue::value)));
    }
  }
}

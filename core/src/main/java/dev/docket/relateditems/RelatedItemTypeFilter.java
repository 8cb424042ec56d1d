package dev.docket.relateditems;

import dev.docket.cases.RelatedItemType;
import dev.docket.cases.SlaStatus;
import dev.docket.fields.FieldType;
import dev.docket.operations.Union;
import dev.docket.relateditems.RelatedItemContent.ConnectCaseContent;
import dev.docket.relateditems.RelatedItemContent.ContactContent;
import dev.docket.relateditems.RelatedItemContent.FileContent;
import dev.docket.relateditems.RelatedItemContent.SlaConfiguration;
import dev.docket.search.Comparisons;
import dev.docket.storage.CaseFolding;
import dev.docket.storage.Condition;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
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
   * Whether an item is as wanted, judged by what it holds.
   *
   * @param types of all fields of its domain, by their ids
   * @throws dev.docket.operations.ProblemException a ValidationException when it does not suit the
   *     fields of the domain, or is too large
   */
  default Predicate<RelatedItemContent> wanted(
      Map<String, FieldType> types, Comparisons comparisons) {
    return switch (this) {
      case Contact filter ->
          content ->
              content instanceof RelatedItemContent.Contact contact
                  && filter.value().matches(contact.value());
      case Comment filter -> content -> content instanceof RelatedItemContent.Comment;
      case File filter ->
          content ->
              content instanceof RelatedItemContent.File file
                  && filter.value().matches(file.value());
      case Sla filter ->
          content ->
              content instanceof RelatedItemContent.Sla sla
                  && filter.value().matches(sla.value().slaConfiguration());
      case ConnectCase filter ->
          content ->
              content instanceof RelatedItemContent.ConnectCase other
                  && filter.value().matches(other.value());
      case Custom filter -> {
        Condition condition = filter.value().condition(comparisons);
        yield content ->
            content instanceof RelatedItemContent.Custom custom
                && condition.matches(CustomFields.searchValues(custom.value(), types));
      }
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
      return (name == null || CaseFolding.fold(name).equals(CaseFolding.fold(sla.name())))
          && (status == null || status == sla.status());
    }
  }

  record ConnectCaseFilter(@Nullable String caseId) {
    boolean matches(ConnectCaseContent other) {
      return caseId == null || caseId.equals(other.caseId());
    }
  }

  record CustomFilter(@Nullable CustomFieldsFilter fields) {
    private Condition condition(Comparisons comparisons) {
      return fields == null ? Condition.ALWAYS : fields.condition(comparisons);
    }
  }
}

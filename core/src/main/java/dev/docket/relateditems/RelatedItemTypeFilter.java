package dev.docket.relateditems;

import dev.docket.cases.RelatedItemType;
import dev.docket.cases.SlaStatus;
import dev.docket.operations.Union;
import dev.docket.search.Comparisons;
import dev.docket.storage.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A filter on items of one type: they must match everything that is given; without anything, all
 * match.
 */
public sealed interface RelatedItemTypeFilter extends Union {

  record Contact(ContactFilter value) implements RelatedItemTypeFilter {}

  /** Matches every comment. */
  record Comment() implements RelatedItemTypeFilter {}

  record File(FileFilter value) implements RelatedItemTypeFilter {}

  record Sla(SlaFilter value) implements RelatedItemTypeFilter {}

  record ConnectCase(ConnectCaseFilter value) implements RelatedItemTypeFilter {}

  record Custom(CustomFilter value) implements RelatedItemTypeFilter {}

  /** The type of the items that it matches. */
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
   * The condition that an item must meet.
   *
   * @throws dev.docket.operations.ProblemException a ValidationException when it does not suit the
   *     fields of the domain, or is too large
   */
  default ItemCondition condition(Comparisons comparisons) {
    List<Condition> conditions = new ArrayList<>(List.of(ItemValues.isOf(type())));
    conditions.addAll(
        switch (this) {
          case Contact filter -> filter.value().conditions();
          case Comment filter -> List.of();
          case File filter -> equal(ItemValues.FILE, filter.value().fileArn());
          case Sla filter -> filter.value().conditions();
          case ConnectCase filter -> equal(ItemValues.OTHER_CASE, filter.value().caseId());
          case Custom filter -> filter.value().conditions(comparisons);
        });
    return new ItemCondition(
        new Condition.All(conditions), this instanceof Sla sla ? sla.value().status() : null);
  }

  private static List<Condition> equal(String name, @Nullable String value) {
    return value == null ? List.of() : List.of(ItemValues.has(name, value));
  }

  /**
   * @param channel one of these; any if there are none
   */
  record ContactFilter(@Nullable List<String> channel, @Nullable String contactArn) {
    private List<Condition> conditions() {
      List<Condition> conditions = new ArrayList<>(equal(ItemValues.CONTACT, contactArn));
      if (channel != null && !channel.isEmpty()) {
        conditions.add(new Condition.OneOf(ItemValues.CHANNEL, Set.copyOf(channel)));
      }
      return conditions;
    }
  }

  record FileFilter(@Nullable String fileArn) {}

  /**
   * @param name compared without regard to case
   */
  record SlaFilter(@Nullable String name, @Nullable SlaStatus status) {
    private List<Condition> conditions() {
      return name == null ? List.of() : List.of(ItemValues.isNamed(name));
    }
  }

  record ConnectCaseFilter(@Nullable String caseId) {}

  record CustomFilter(@Nullable CustomFieldsFilter fields) {
    private List<Condition> conditions(Comparisons comparisons) {
      return fields == null ? List.of() : List.of(fields.condition(comparisons));
    }
  }
}

package dev.docket.relateditems;

import dev.docket.cases.Schema;
import dev.docket.search.Comparisons;
import dev.docket.storage.Condition;
import dev.docket.storage.SearchValue;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The filters of a search for related items. An item must match one of the conditions; without
 * conditions every item matches.
 */
record ItemFilter(List<ItemCondition> conditions) {

  ItemFilter {
    conditions = List.copyOf(conditions);
  }

  /**
   * @throws dev.docket.operations.ProblemException a ValidationException if a filter does not suit
   *     the fields of the domain, or if the filters together are too large
   */
  static ItemFilter of(@Nullable List<RelatedItemTypeFilter> filters, Schema schema) {
    List<RelatedItemTypeFilter> given = filters == null ? List.of() : filters;
    Comparisons comparisons = new Comparisons(schema.types());
    return new ItemFilter(given.stream().map(filter -> filter.condition(comparisons)).toList());
  }

  /** The condition that every matching item meets as it is stored. */
  Condition condition() {
    return conditions.isEmpty()
        ? Condition.ALWAYS
        : new Condition.Any(conditions.stream().map(ItemCondition::stored).toList());
  }

  /** Whether every item that meets the {@link #condition} matches. */
  boolean isDecidedByCondition() {
    return conditions.stream().allMatch(each -> each.status() == null);
  }

  boolean matches(RelatedItemView view) {
    if (conditions.isEmpty()) {
      return true;
    }
    Map<String, SearchValue> values = view.item().searchValues();
    return conditions.stream().anyMatch(each -> each.matches(values, view.content()));
  }
}

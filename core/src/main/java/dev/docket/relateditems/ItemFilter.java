package dev.docket.relateditems;

import dev.docket.cases.Schema;
import dev.docket.cases.SlaStatus;
import dev.docket.search.Comparisons;
import dev.docket.storage.Condition;
import dev.docket.storage.SearchValue;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of related items: that one of the filters matches, or nothing at all when there is
 * none.
 */
record ItemFilter(List<Wanted> wanted) {

  ItemFilter {
    wanted = List.copyOf(wanted);
  }

  /**
   * What one filter asks.
   *
   * @param condition what it asks of an item as it is stored
   * @param status what it asks of an SLA, which only the case knows; null when nothing
   */
  record Wanted(Condition condition, @Nullable SlaStatus status) {

    /**
     * @param values of the item as it is stored
     * @param content what it holds now
     */
    boolean matches(Map<String, SearchValue> values, RelatedItemContent content) {
      return condition.matches(values) && (status == null || status == status(content));
    }

    private static @Nullable SlaStatus status(RelatedItemContent content) {
      return content instanceof RelatedItemContent.Sla sla
          ? sla.value().slaConfiguration().status()
          : null;
    }
  }

  /**
   * @throws dev.docket.operations.ProblemException a ValidationException when a filter does not
   *     suit the fields of the domain, or when they are too large together
   */
  static ItemFilter of(@Nullable List<RelatedItemTypeFilter> filters, Schema schema) {
    List<RelatedItemTypeFilter> given = filters == null ? List.of() : filters;
    Comparisons comparisons = new Comparisons(schema.types());
    return new ItemFilter(given.stream().map(filter -> filter.wanted(comparisons)).toList());
  }

  /** What every item that matches meets as it is stored. */
  Condition condition() {
    return wanted.isEmpty()
        ? Condition.ALWAYS
        : new Condition.Any(wanted.stream().map(Wanted::condition).toList());
  }

  /** Whether every item that meets the {@link #condition} matches. */
  boolean isToldByCondition() {
    return wanted.stream().allMatch(each -> each.status() == null);
  }

  boolean matches(ShownItem shown) {
    if (wanted.isEmpty()) {
      return true;
    }
    Map<String, SearchValue> values = shown.item().searchValues();
    return wanted.stream().anyMatch(each -> each.matches(values, shown.content()));
  }
}

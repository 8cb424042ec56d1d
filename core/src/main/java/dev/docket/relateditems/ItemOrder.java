package dev.docket.relateditems;

import dev.docket.relateditems.RelatedItemMessages.SearchAllRelatedItemsSort;
import dev.docket.relateditems.RelatedItemMessages.SearchAllRelatedItemsSortProperty;
import dev.docket.search.Order;
import dev.docket.storage.Kind;
import dev.docket.storage.Window;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The order in which the items of a domain are listed.
 *
 * @param index the places by what comes first
 * @param groups the direction of the groups of the index
 * @param within the direction inside each group
 */
record ItemOrder(Kind<IndexedItem> index, Window.Order groups, Window.Order within) {

  private static final SearchAllRelatedItemsSort NEWEST_FIRST =
      new SearchAllRelatedItemsSort(SearchAllRelatedItemsSortProperty.AssociationTime, Order.Desc);

  /**
   * @param sorts at most two; a second one by the same property says nothing more
   */
  static ItemOrder of(@Nullable List<SearchAllRelatedItemsSort> sorts) {
    List<SearchAllRelatedItemsSort> given =
        sorts == null || sorts.isEmpty() ? List.of(NEWEST_FIRST) : sorts;
    SearchAllRelatedItemsSort first = given.getFirst();
    SearchAllRelatedItemsSort second = given.getLast();
    Kind<IndexedItem> index =
        switch (first.sortProperty()) {
          case AssociationTime -> IndexedItem.BY_TIME;
          case CaseId -> IndexedItem.BY_CASE;
        };
    return new ItemOrder(
        index,
        first.sortOrder().direction(),
        (second.sortProperty() == first.sortProperty() ? first : second).sortOrder().direction());
  }

  /** Whether the index is in this order from one end to the other. */
  boolean isPlain() {
    return groups == within;
  }
}

package dev.docket.relateditems;

import dev.docket.relateditems.RelatedItemMessages.SearchAllRelatedItemsSort;
import dev.docket.storage.Sort;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The order in which the items of a domain are found. */
final class ItemOrder {

  private static final List<Sort> NEWEST_FIRST =
      List.of(Sort.descending(ItemValues.ASSOCIATION_TIME));

  private ItemOrder() {}

  /** The sorts of a request; newest first if it has none. */
  static List<Sort> of(@Nullable List<SearchAllRelatedItemsSort> sorts) {
    return sorts == null || sorts.isEmpty()
        ? NEWEST_FIRST
        : sorts.stream().map(ItemOrder::sort).toList();
  }

  private static Sort sort(SearchAllRelatedItemsSort sort) {
    String name =
        switch (sort.sortProperty()) {
          case AssociationTime -> ItemValues.ASSOCIATION_TIME;
          case CaseId -> ItemValues.CASE;
        };
    return new Sort(name, sort.sortOrder().direction());
  }
}

package dev.docket.relateditems;

import dev.docket.cases.RelatedItemType;
import dev.docket.cases.Schema;
import dev.docket.fields.FieldType;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the items of a domain: that one of the filters matches, or nothing at all when
 * there is none.
 *
 * @param types of all fields of the domain, by their ids
 */
record ItemFilter(List<RelatedItemTypeFilter> filters, Map<String, FieldType> types) {

  ItemFilter {
    filters = List.copyOf(filters);
    types = Map.copyOf(types);
  }

  /**
   * @throws dev.docket.operations.ProblemException a ValidationException when a filter does not
   *     suit the fields of the domain
   */
  static ItemFilter of(@Nullable List<RelatedItemTypeFilter> filters, Schema schema) {
    Map<String, FieldType> types =
        schema.fields().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().type()));
    List<RelatedItemTypeFilter> given = filters == null ? List.of() : filters;
    for (RelatedItemTypeFilter filter : given) {
      if (filter instanceof RelatedItemTypeFilter.Custom custom) {
        custom.value().requireSuits(types);
      }
    }
    return new ItemFilter(given, types);
  }

  /** Whether an item of a type can match; its content tells whether it does. */
  boolean admits(RelatedItemType type) {
    return filters.isEmpty() || filters.stream().anyMatch(filter -> filter.type() == type);
  }

  boolean matches(RelatedItemContent content) {
    return filters.isEmpty() || filters.stream().anyMatch(filter -> filter.matches(content, types));
  }
}

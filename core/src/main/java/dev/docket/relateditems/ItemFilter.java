package dev.docket.relateditems;

import dev.docket.cases.RelatedItemType;
import dev.docket.cases.Schema;
import dev.docket.fields.FieldType;
import dev.docket.search.Comparisons;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the items of a domain: that one of the filters matches, or nothing at all when
 * there is none.
 *
 * @param types of the items that can match
 * @param wanted the filters, each judging what an item holds
 */
record ItemFilter(Set<RelatedItemType> types, List<Predicate<RelatedItemContent>> wanted) {

  ItemFilter {
    types = Set.copyOf(types);
    wanted = List.copyOf(wanted);
  }

  /**
   * @throws dev.docket.operations.ProblemException a ValidationException when a filter does not
   *     suit the fields of the domain, or when they are too large together
   */
  static ItemFilter of(@Nullable List<RelatedItemTypeFilter> filters, Schema schema) {
    List<RelatedItemTypeFilter> given = filters == null ? List.of() : filters;
    Map<String, FieldType> fields = schema.types();
    Comparisons comparisons = new Comparisons(fields);
    return new ItemFilter(
        given.stream().map(RelatedItemTypeFilter::type).collect(Collectors.toSet()),
        given.stream().map(filter -> filter.wanted(fields, comparisons)).toList());
  }

  /** Whether an item of a type can match; its content tells whether it does. */
  boolean admits(RelatedItemType type) {
    return wanted.isEmpty() || types.contains(type);
  }

  boolean matches(RelatedItemContent content) {
    return wanted.isEmpty() || wanted.stream().anyMatch(filter -> filter.test(content));
  }
}

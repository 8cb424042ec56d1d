package dev.docket.relateditems;

import dev.docket.operations.Union;
import dev.docket.search.Comparisons;
import dev.docket.search.FieldFilter;
import dev.docket.storage.Condition;
import java.util.List;

/** What is asked of the fields of a custom item: a comparison, or several joined. */
public sealed interface CustomFieldsFilter extends Union {

  record Field(FieldFilter value) implements CustomFieldsFilter {}

  record Not(CustomFieldsFilter value) implements CustomFieldsFilter {}

  record AndAll(List<CustomFieldsFilter> value) implements CustomFieldsFilter {
    public AndAll {
      value = List.copyOf(value);
    }
  }

  record OrAll(List<CustomFieldsFilter> value) implements CustomFieldsFilter {
    public OrAll {
      value = List.copyOf(value);
    }
  }

  /**
   * What it asks of values by the ids of the fields. An empty {@code andAll} is true of everything,
   * an empty {@code orAll} of nothing.
   *
   * @throws dev.docket.operations.ProblemException a ValidationException when it does not suit the
   *     fields of the domain, or is too large
   */
  default Condition condition(Comparisons comparisons) {
    return condition(comparisons, 0);
  }

  private Condition condition(Comparisons comparisons, int level) {
    return switch (this) {
      case Field field -> comparisons.of(field.value());
      case Not not ->
          new Condition.Not(inside(comparisons, level, List.of(not.value())).getFirst());
      case AndAll all -> new Condition.All(inside(comparisons, level, all.value()));
      case OrAll any -> new Condition.Any(inside(comparisons, level, any.value()));
    };
  }

  private static List<Condition> inside(
      Comparisons comparisons, int level, List<CustomFieldsFilter> filters) {
    return comparisons.inside(
        level + 1, filters, (filter, inner) -> filter.condition(comparisons, inner));
  }
}

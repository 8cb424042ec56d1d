package dev.docket.relateditems;

import dev.docket.operations.Union;
import dev.docket.search.Comparisons;
import dev.docket.search.FieldFilter;
import dev.docket.search.Filter;
import dev.docket.storage.Condition;
import java.util.List;

/** A filter on the fields of a custom item: a comparison, or several joined. */
public sealed interface CustomFieldsFilter extends Filter, Union {

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

  @Override
  default Condition condition(Comparisons comparisons) {
    return switch (this) {
      case Field field -> comparisons.of(field.value());
      case Not not -> comparisons.not(not.value());
      case AndAll all -> comparisons.all(all.value());
      case OrAll any -> comparisons.any(any.value());
    };
  }
}

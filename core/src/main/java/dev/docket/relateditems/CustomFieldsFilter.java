package dev.docket.relateditems;

import dev.docket.fields.FieldType;
import dev.docket.fields.FieldValueUnion;
import dev.docket.operations.Problem;
import dev.docket.operations.Union;
import dev.docket.search.FieldFilter;
import java.util.List;
import java.util.Map;

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
   * Refuses, with a ValidationException, fields that the domain never had, and comparisons that
   * they do not offer.
   *
   * @param types of all fields of the domain, deleted ones included, by their ids
   */
  default void requireSuits(Map<String, FieldType> types) {
    switch (this) {
      case Field field -> {
        String id = field.value().value().id();
        FieldType type = types.get(id);
        if (type == null) {
          throw Problem.validation("Field " + id + " does not exist").asException();
        }
        field.value().requireSuits(type);
      }
      case Not not -> not.value().requireSuits(types);
      case AndAll all -> all.value().forEach(filter -> filter.requireSuits(types));
      case OrAll any -> any.value().forEach(filter -> filter.requireSuits(types));
    }
  }

  /**
   * Whether values are as wanted. An empty {@code andAll} is true of everything, an empty {@code
   * orAll} of nothing.
   *
   * @param types that this {@linkplain #requireSuits suits}
   * @param values of an item, by the ids of the fields
   */
  default boolean matches(Map<String, FieldType> types, Map<String, FieldValueUnion> values) {
    return switch (this) {
      case Field field -> {
        String id = field.value().value().id();
        FieldType type = types.get(id);
        yield type != null && field.value().matches(type, values.get(id));
      }
      case Not not -> !not.value().matches(types, values);
      case AndAll all -> all.value().stream().allMatch(filter -> filter.matches(types, values));
      case OrAll any -> any.value().stream().anyMatch(filter -> filter.matches(types, values));
    };
  }
}

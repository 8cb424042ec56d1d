package dev.docket.search;

import dev.docket.cases.Case;
import dev.docket.operations.Problem;
import dev.docket.operations.Union;
import dev.docket.storage.Condition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is asked of cases: a comparison of a field or of a tag, or several joined. */
public sealed interface CaseFilter extends Union {

  record Field(FieldFilter value) implements CaseFilter {}

  record Not(CaseFilter value) implements CaseFilter {}

  record Tag(TagFilter value) implements CaseFilter {}

  record AndAll(List<CaseFilter> value) implements CaseFilter {
    public AndAll {
      value = List.copyOf(value);
    }
  }

  record OrAll(List<CaseFilter> value) implements CaseFilter {
    public OrAll {
      value = List.copyOf(value);
    }
  }

  /** A comparison of a tag, of which there is one. */
  sealed interface TagFilter extends Union {
    TagValue value();

    record EqualTo(TagValue value) implements TagFilter {}
  }

  /**
   * @param value compared as it is; without it, any value will do
   */
  record TagValue(@Nullable String key, @Nullable String value) {}

  /**
   * What it asks of a case. An empty {@code andAll} is true of everything, an empty {@code orAll}
   * of nothing.
   *
   * @throws dev.docket.operations.ProblemException a ValidationException when it does not suit the
   *     fields of the domain, when it is too large, or when a tag has no key
   */
  default Condition condition(Comparisons comparisons) {
    return condition(comparisons, 0);
  }

  private Condition condition(Comparisons comparisons, int level) {
    return switch (this) {
      case Field field -> comparisons.of(field.value());
      case Tag tag -> {
        comparisons.counted();
        yield tagged(tag.value().value());
      }
      case Not not ->
          new Condition.Not(inside(comparisons, level, List.of(not.value())).getFirst());
      case AndAll all -> new Condition.All(inside(comparisons, level, all.value()));
      case OrAll any -> new Condition.Any(inside(comparisons, level, any.value()));
    };
  }

  private static List<Condition> inside(
      Comparisons comparisons, int level, List<CaseFilter> filters) {
    return comparisons.inside(
        level + 1, filters, (filter, inner) -> filter.condition(comparisons, inner));
  }

  private static Condition tagged(TagValue tag) {
    if (tag.key() == null) {
      throw Problem.validation("A tag filter needs a key").asException();
    }
    return tag.value() == null ? Case.hasTag(tag.key()) : Case.hasTagValue(tag.key(), tag.value());
  }
}

package dev.docket.search;

import dev.docket.cases.Case;
import dev.docket.operations.Problem;
import dev.docket.operations.Union;
import dev.docket.storage.Condition;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A filter on cases: a comparison of a field or of a tag, or several joined. */
public sealed interface CaseFilter extends Filter, Union {

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

  /** The one comparison of tags. */
  sealed interface TagFilter extends Union {
    TagValue value();

    record EqualTo(TagValue value) implements TagFilter {}
  }

  /**
   * @param value compared as it is; null for any value
   */
  record TagValue(@Nullable String key, @Nullable String value) {}

  /**
   * {@inheritDoc}
   *
   * @throws dev.docket.operations.ProblemException also when a tag has no key
   */
  @Override
  default Condition condition(Comparisons comparisons) {
    return switch (this) {
      case Field field -> comparisons.of(field.value());
      case Tag tag -> {
        comparisons.counted();
        yield tagged(tag.value().value());
      }
      case Not not -> comparisons.not(not.value());
      case AndAll all -> comparisons.all(all.value());
      case OrAll any -> comparisons.any(any.value());
    };
  }

  /** The ids of the fields that it compares. */
  default Stream<String> fieldIds() {
    return switch (this) {
      case Field field -> Stream.of(field.value().value().id());
      case Tag tag -> Stream.of();
      case Not not -> not.value().fieldIds();
      case AndAll all -> all.value().stream().flatMap(CaseFilter::fieldIds);
      case OrAll any -> any.value().stream().flatMap(CaseFilter::fieldIds);
    };
  }

  private static Condition tagged(TagValue tag) {
    if (tag.key() == null) {
      throw Problem.validation("A tag filter needs a key").asException();
    }
    return tag.value() == null ? Case.hasTag(tag.key()) : Case.hasTagValue(tag.key(), tag.value());
  }
}

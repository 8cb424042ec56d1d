package dev.docket.storage;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a search asks of an entity. An absent value meets no comparison, and so it meets the
 * negation of every comparison.
 */
public sealed interface Condition {

  /** The condition that everything meets. */
  Condition ALWAYS = new All(List.of());

  /** The condition that nothing meets. */
  Condition NEVER = new Any(List.of());

  /** Whether an entity with these {@linkplain Searchable#searchValues() values} meets it. */
  boolean matches(Map<String, SearchValue> values);

  /** The value is equal to another one, of the same type. */
  record Equal(String name, SearchValue value) implements Condition {
    @Override
    public boolean matches(Map<String, SearchValue> values) {
      SearchValue own = values.get(name);
      return own != null && own.form().equals(value.form());
    }
  }

  /** The value is one of some labels. */
  record OneOf(String name, Set<String> labels) implements Condition {
    public OneOf {
      labels = Set.copyOf(labels);
    }

    /** The values that match. */
    public Stream<SearchValue> values() {
      return labels.stream().map(SearchValue.Label::new);
    }

    @Override
    public boolean matches(Map<String, SearchValue> values) {
      return values.get(name) instanceof SearchValue.Label own && labels.contains(own.value());
    }
  }

  /** There is no such value. */
  record Absent(String name) implements Condition {
    @Override
    public boolean matches(Map<String, SearchValue> values) {
      return !values.containsKey(name);
    }
  }

  /**
   * The value is of the same type as a bound and lies on one side of it.
   *
   * @param bound a {@linkplain SearchValue.Number number} or a {@linkplain SearchValue.Moment
   *     moment}
   */
  record Compared(String name, Relation relation, SearchValue bound) implements Condition {
    public Compared {
      switch (bound) {
        case SearchValue.Number number -> {}
        case SearchValue.Moment moment -> {}
        case SearchValue.Flag flag -> throw noBound(bound);
        case SearchValue.Label label -> throw noBound(bound);
        case SearchValue.Text text -> throw noBound(bound);
      }
    }

    private static IllegalArgumentException noBound(SearchValue value) {
      return new IllegalArgumentException("Not a bound: " + value);
    }

    @Override
    public boolean matches(Map<String, SearchValue> values) {
      SearchValue own = values.get(name);
      return own != null
          && own.type() == bound.type()
          && relation.holds(own.form().compareTo(bound.form()));
    }
  }

  /** The value is a text that contains another one, without regard to case. */
  record Contains(String name, String part) implements Condition {
    @Override
    public boolean matches(Map<String, SearchValue> values) {
      return contains(values.get(name), CaseFolding.fold(part));
    }

    private static boolean contains(@Nullable SearchValue value, String folded) {
      return value instanceof SearchValue.Text text && text.folded().contains(folded);
    }
  }

  /**
   * Some value is a text that contains another one, or an identifier that has it among its
   * {@linkplain SearchValue#names() names}, without regard to case.
   */
  record Mentions(String part) implements Condition {
    @Override
    public boolean matches(Map<String, SearchValue> values) {
      String folded = CaseFolding.fold(part);
      return values.values().stream().anyMatch(value -> mentions(value, folded));
    }

    private static boolean mentions(SearchValue value, String folded) {
      return value instanceof SearchValue.Text text && !text.identifier()
          ? text.folded().contains(folded)
          : value.names().contains(folded);
    }
  }

  /** All of the conditions are met, as are all of none. */
  record All(List<Condition> conditions) implements Condition {
    public All {
      conditions = List.copyOf(conditions);
    }

    @Override
    public boolean matches(Map<String, SearchValue> values) {
      return conditions.stream().allMatch(condition -> condition.matches(values));
    }
  }

  /** At least one of the conditions is met; of none, none is. */
  record Any(List<Condition> conditions) implements Condition {
    public Any {
      conditions = List.copyOf(conditions);
    }

    @Override
    public boolean matches(Map<String, SearchValue> values) {
      return conditions.stream().anyMatch(condition -> condition.matches(values));
    }
  }

  /** The condition is not met. */
  record Not(Condition condition) implements Condition {
    @Override
    public boolean matches(Map<String, SearchValue> values) {
      return !condition.matches(values);
    }
  }

  /** On which side of a bound a value lies. */
  enum Relation {
    LESS,
    LESS_OR_EQUAL,
    GREATER,
    GREATER_OR_EQUAL;

    /**
     * @param comparison of the value with the bound
     */
    public boolean holds(int comparison) {
      return switch (this) {
        case LESS -> comparison < 0;
        case LESS_OR_EQUAL -> comparison <= 0;
        case GREATER -> comparison > 0;
        case GREATER_OR_EQUAL -> comparison >= 0;
      };
    }
  }
}

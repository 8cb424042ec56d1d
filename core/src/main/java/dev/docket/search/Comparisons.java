package dev.docket.search;

import dev.docket.fields.FieldType;
import dev.docket.operations.Problem;
import dev.docket.storage.Condition;
import java.util.List;
import java.util.Map;

/**
 * Makes conditions of the comparisons in one request, given the fields of the domain. The model
 * limits the length of each list in a filter; the depth and size of the whole filter are limited
 * here.
 */
public final class Comparisons {

  /** The most operators that may be nested. */
  static final int MOST_LEVELS = 10;

  /** The most comparisons of one request. */
  static final int MOST_COMPARISONS = 500;

  private final Map<String, FieldType> types;
  private int count;
  private int level;

  /**
   * @param types of all fields of the domain, deleted ones included, by their ids
   */
  public Comparisons(Map<String, FieldType> types) {
    this.types = Map.copyOf(types);
  }

  /**
   * The condition of a comparison.
   *
   * @throws dev.docket.operations.ProblemException a ValidationException if the domain never had
   *     the field, if its type does not support the comparison, or if there are too many
   *     comparisons
   */
  public Condition of(FieldFilter filter) {
    String id = filter.value().id();
    FieldType type = types.get(id);
    if (type == null) {
      throw Problem.validation("The following fields do not exist: [" + id + "]").asException();
    }
    counted();
    return filter.condition(type);
  }

  /** Counts a comparison. */
  void counted() {
    count++;
    if (count > MOST_COMPARISONS) {
      throw Problem.validation("A filter has at most " + MOST_COMPARISONS + " comparisons")
          .asException();
    }
  }

  /**
   * The condition of the operator {@code not}.
   *
   * @throws dev.docket.operations.ProblemException a ValidationException if it is nested too deep,
   *     or the filter in it is refused
   */
  public Condition not(Filter filter) {
    return new Condition.Not(inside(List.of(filter)).getFirst());
  }

  /** The condition of the operator {@code andAll}; it is refused as {@link #not} is. */
  public Condition all(List<? extends Filter> filters) {
    return new Condition.All(inside(filters));
  }

  /** The condition of the operator {@code orAll}; it is refused as {@link #not} is. */
  public Condition any(List<? extends Filter> filters) {
    return new Condition.Any(inside(filters));
  }

  /**
   * The conditions of the filters inside an operator. A refusal ends the request, and this object
   * with it.
   */
  private List<Condition> inside(List<? extends Filter> filters) {
    level++;
    if (level > MOST_LEVELS) {
      throw Problem.validation("Filters are nested at most " + MOST_LEVELS + " levels deep")
          .asException();
    }
    List<Condition> conditions =
        filters.stream().<Condition>map(filter -> filter.condition(this)).toList();
    level--;
    return conditions;
  }
}

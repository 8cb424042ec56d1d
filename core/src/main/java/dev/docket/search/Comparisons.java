package dev.docket.search;

import dev.docket.fields.FieldType;
import dev.docket.operations.Problem;
import dev.docket.storage.Condition;
import java.util.List;
import java.util.Map;

/**
 * What the comparisons of one request come to, in a domain whose fields are known. The model bounds
 * the length of each list in a filter; how deep and how large the whole may be is bounded here.
 */
public final class Comparisons {

  /** The most operators that stand inside one another. */
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
   * What a comparison asks.
   *
   * @throws dev.docket.operations.ProblemException a ValidationException when the domain never had
   *     the field, when its type does not offer the comparison, or when this is one too many
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
   * What the operator {@code not} asks.
   *
   * @throws dev.docket.operations.ProblemException a ValidationException when it stands too deep,
   *     or the filter in it cannot be asked
   */
  public Condition not(Filter filter) {
    return new Condition.Not(inside(List.of(filter)).getFirst());
  }

  /** What the operator {@code andAll} asks; it is refused as {@link #not} is. */
  public Condition all(List<? extends Filter> filters) {
    return new Condition.All(inside(filters));
  }

  /** What the operator {@code orAll} asks; it is refused as {@link #not} is. */
  public Condition any(List<? extends Filter> filters) {
    return new Condition.Any(inside(filters));
  }

  /** What the filters inside an operator ask. A refusal ends the request, and with it this. */
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

package dev.docket.search;

import dev.docket.fields.FieldType;
import dev.docket.operations.Problem;
import dev.docket.storage.Condition;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

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
   * What the filters inside an operator ask.
   *
   * @param level how many operators they stand in
   * @param condition what a filter at a level asks
   * @throws dev.docket.operations.ProblemException a ValidationException when that is too deep
   */
  public <F> List<Condition> inside(
      int level, List<F> filters, BiFunction<F, Integer, Condition> condition) {
    if (level > MOST_LEVELS) {
      throw Problem.validation("Filters are nested at most " + MOST_LEVELS + " levels deep")
          .asException();
    }
    return filters.stream().map(filter -> condition.apply(filter, level)).toList();
  }
}

package dev.docket.search;

import dev.docket.storage.Condition;

/**
 * A filter on values: a comparison, or several joined by operators. {@link Comparisons} knows what
 * the operators mean.
 */
public interface Filter {

  /**
   * The condition that it stands for. An empty {@code andAll} matches everything, an empty {@code
   * orAll} nothing.
   *
   * @throws dev.docket.operations.ProblemException a ValidationException if it does not suit the
   *     fields of the domain, or is too large
   */
  Condition condition(Comparisons comparisons);
}

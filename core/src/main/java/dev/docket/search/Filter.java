package dev.docket.search;

import dev.docket.storage.Condition;

/**
 * What is asked of something that has values: a comparison, or several joined by operators. {@link
 * Comparisons} knows what the operators come to.
 */
public interface Filter {

  /**
   * What it asks, by the ids of the fields. An empty {@code andAll} is true of everything, an empty
   * {@code orAll} of nothing.
   *
   * @throws dev.docket.operations.ProblemException a ValidationException when it does not suit the
   *     fields of the domain, or is too large
   */
  Condition condition(Comparisons comparisons);
}

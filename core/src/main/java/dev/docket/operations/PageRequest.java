package dev.docket.operations;

import org.jspecify.annotations.Nullable;

/**
 * A request for a page.
 *
 * @param query the operation and everything besides the page that decides what it lists; a token of
 *     another query is refused
 * @param size the most items of the page
 * @param nextToken where the page begins; null or empty for the first one
 */
public record PageRequest(Caller caller, String query, int size, @Nullable String nextToken) {

  /**
   * @param query the operation and everything besides the page that decides what it lists
   * @param defaultSize the size of a page when the input does not say one
   */
  public static PageRequest of(Caller caller, String query, Paged input, int defaultSize) {
    Integer size = input.maxResults();
    return new PageRequest(caller, query, size == null ? defaultSize : size, input.nextToken());
  }
}

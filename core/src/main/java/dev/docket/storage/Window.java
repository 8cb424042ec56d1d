package dev.docket.storage;

import org.jspecify.annotations.Nullable;

/**
 * The part of a listing that is asked for.
 *
 * @param size the most entities to answer, at least 1
 * @param after the position that the page before ended at, or null for the first page; it fits only
 *     the listing it was taken from: same parent, kind and order
 * @param order the direction of the ids
 */
public record Window(int size, @Nullable String after, Order order) {

  /** The direction of a listing by id, which for ids in time order is the order of creation. */
  public enum Order {
    ASCENDING,
    DESCENDING
  }

  public Window {
    if (size < 1) {
      throw new IllegalArgumentException("A window of " + size);
    }
  }
}

package dev.docket.storage;

import org.jspecify.annotations.Nullable;

/**
 * The part of a listing that is asked for.
 *
 * @param size the most entities to answer, at least 1
 * @param after the id after which the window begins, in the direction of the listing, or null for
 *     the first page; usually the {@code next} of the page before, but no entity needs to have it
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

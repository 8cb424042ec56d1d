package dev.docket.storage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of what a search finds.
 *
 * @param items the entities in order
 * @param next where the next page begins, for {@link Search#after}; null when nothing was left when
 *     this page was read
 * @param total how many entities are found on all pages together, null if not asked for; it may
 *     have been counted at another moment than the page was read, between the call and its answer
 */
public record Found<E extends Searchable>(
    List<Stored<E>> items, @Nullable String next, @Nullable Long total) {

  public Found {
    items = List.copyOf(items);
  }
}

package dev.docket.storage;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a listing.
 *
 * @param items the items in order
 * @param next the position after which the next page begins, never empty; null if nothing was left
 *     when this page was read
 */
public record Page<T>(List<T> items, @Nullable String next) {

  public Page {
    items = List.copyOf(items);
  }

  /** The same page of other items. */
  public <R> Page<R> map(Function<? super T, ? extends R> function) {
    return new Page<>(items.stream().<R>map(function).toList(), next);
  }
}

package dev.docket.storage;

import org.jspecify.annotations.Nullable;

/**
 * What a search is sorted by. Entities without the value come last, whatever the order.
 *
 * @param name of the value
 */
public record Sort(String name, Window.Order order) {

  /** Compares two {@linkplain SearchValue#sortKey() sort keys}, null where the value is absent. */
  public int compare(@Nullable String one, @Nullable String other) {
    if (one == null || other == null) {
      return Boolean.compare(one == null, other == null);
    }
    return switch (order) {
      case ASCENDING -> CodePointOrder.compare(one, other);
      case DESCENDING -> CodePointOrder.compare(other, one);
    };
  }

  public static Sort ascending(String name) {
    return new Sort(name, Window.Order.ASCENDING);
  }

  public static Sort descending(String name) {
    return new Sort(name, Window.Order.DESCENDING);
  }
}

package dev.docket.search;

import dev.docket.storage.Window;

/** The direction of a sort. */
public enum Order {
  Asc,
  Desc;

  /** The same direction in the terms of a store. */
  public Window.Order direction() {
    return switch (this) {
      case Asc -> Window.Order.ASCENDING;
      case Desc -> Window.Order.DESCENDING;
    };
  }
}

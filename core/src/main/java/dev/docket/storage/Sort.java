package dev.docket.storage;

/**
 * What a search is sorted by. Entities without the value come last, whatever the order.
 *
 * @param name of the value
 */
public record Sort(String name, Window.Order order) {

  public static Sort ascending(String name) {
    return new Sort(name, Window.Order.ASCENDING);
  }

  public static Sort descending(String name) {
    return new Sort(name, Window.Order.DESCENDING);
  }
}

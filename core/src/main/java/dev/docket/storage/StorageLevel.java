package dev.docket.storage;

/**
 * How much of something a store has at the moment.
 *
 * @param of what kind of it, such as the name of a queue: one of few, of lower case, joined by
 *     underscores
 * @param value at least 0
 */
public record StorageLevel(Quantity quantity, String of, long value) {

  /** What is counted. */
  public enum Quantity {
    /** Calls that wait in a queue. */
    WAITING,

    /** Open connections in a state. */
    CONNECTIONS,

    /** The most connections that the store may open. */
    CONNECTIONS_LIMIT
  }
}

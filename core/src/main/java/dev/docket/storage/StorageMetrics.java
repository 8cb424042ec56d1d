package dev.docket.storage;

/**
 * Is told by a store what it does, as it does it, so that an operator can watch it. All names are
 * words of lower case joined by underscores, of which there are few and always the same: each
 * becomes a label of a metric. A store may tell nothing.
 *
 * <p>For calls from any thread; none of them blocks, fails or keeps what it is given.
 */
public interface StorageMetrics {

  /** Takes no notice. */
  StorageMetrics NONE = new StorageMetrics() {};

  /**
   * Some work has waited for a connection.
   *
   * @param work what kind of work
   * @param nanos how long, in nanoseconds
   */
  default void waited(String work, long nanos) {}

  /**
   * Some work has used a connection: for one statement, or for one transaction.
   *
   * @param work what kind of work
   * @param nanos how long, in nanoseconds
   */
  default void worked(String work, long nanos) {}

  /**
   * Commits share a transaction.
   *
   * @param commits how many, at least 1
   */
  default void grouped(int commits) {}

  /**
   * A search tries a way to find a page.
   *
   * @param plan the name of the way
   */
  default void planned(String plan) {}
}

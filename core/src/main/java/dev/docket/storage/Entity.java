package dev.docket.storage;

/**
 * What a store keeps: an immutable record of text, numbers, booleans, {@link java.time.Instant}s,
 * enums, and lists, string maps and records of these. It does not hold its own key.
 */
public interface Entity {

  /**
   * An entity that is equal to this one and holds what is common once, for a store that keeps
   * entities as they are.
   */
  default Entity sharing(CommonValues common) {
    return this;
  }
}

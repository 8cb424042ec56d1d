package dev.docket.operations;

import dev.docket.storage.Stored;

/**
 * What tells one state of an entity from all others that it had or will have: that of its last
 * write. It says nothing about what changed.
 *
 * @param text opaque; digits and small letters
 */
public record EntityTag(String text) {

  private static final int RADIX = 36;

  /** The tag of an entity as it is stored. */
  public static EntityTag of(Stored<?> stored) {
    return new EntityTag(Long.toString(stored.version(), RADIX));
  }
}

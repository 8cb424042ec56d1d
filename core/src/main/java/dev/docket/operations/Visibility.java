package dev.docket.operations;

import dev.docket.storage.Key;
import dev.docket.storage.Stored;

/**
 * The resources of a kind that a caller sees in lists and searches: those that it may read one by
 * one.
 *
 * @param operation the operation that reads one of them, such as GetLayout
 */
public record Visibility(Access access, String operation) {

  public static Visibility of(Caller caller, String operation) {
    return new Visibility(caller.access(), operation);
  }

  /** Whether the caller sees a resource. */
  public boolean includes(Key<?> key, Taggable resource) {
    return access.isUnrestricted() || access.allows(operation, key, resource.policyAttributes());
  }

  public boolean includes(Stored<? extends Taggable> stored) {
    return includes(stored.key(), stored.value());
  }
}

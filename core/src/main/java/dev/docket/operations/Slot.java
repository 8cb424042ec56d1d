package dev.docket.operations;

import dev.docket.storage.Change;
import dev.docket.storage.Entity;
import dev.docket.storage.Key;
import dev.docket.storage.Snapshot;
import dev.docket.storage.Stored;
import org.jspecify.annotations.Nullable;

/**
 * An entity that exists at a key: a stored one, or one that is implied until something is stored at
 * the key, as the system fields of a domain are.
 *
 * @param stored the stored entity; null for an implied one
 */
public record Slot<E extends Entity>(Key<E> key, E value, @Nullable Stored<E> stored) {

  public static <E extends Entity> Slot<E> of(Stored<E> stored) {
    return new Slot<>(stored.key(), stored.value(), stored);
  }

  /** What a snapshot holds at a key, or else what is implied there. */
  public static <E extends Entity> Slot<E> of(Snapshot snapshot, Key<E> key, E implied) {
    Stored<E> stored = snapshot.find(key);
    return stored == null ? new Slot<>(key, implied, null) : of(stored);
  }

  /** The change that puts a new value here, if the slot is still as it was read. */
  public Change put(E newValue) {
    return stored == null ? Change.create(key, newValue) : Change.replace(stored, newValue);
  }
}

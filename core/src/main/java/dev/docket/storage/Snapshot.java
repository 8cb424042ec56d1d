package dev.docket.storage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Entities as they were at one moment. */
public final class Snapshot {

  private final Map<Key<?>, Stored<?>> entities = new HashMap<>();

  public Snapshot(List<? extends Stored<?>> entities) {
    entities.forEach(stored -> this.entities.put(stored.key(), stored));
  }

  /** The entity at a key, or null when there was none or it was not asked for. */
  @SuppressWarnings("unchecked") // A stored entity is of the type that its key names.
  public <E extends Entity> @Nullable Stored<E> find(Key<E> key) {
    return (Stored<E>) entities.get(key);
  }
}

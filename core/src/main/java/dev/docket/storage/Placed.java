package dev.docket.storage;

/** An entity and where it is to lie. */
public record Placed<E extends Entity>(Key<E> key, E value) {

  /** An entity where it lies. */
  public static <E extends Entity> Placed<E> of(Stored<E> stored) {
    return new Placed<>(stored.key(), stored.value());
  }
}

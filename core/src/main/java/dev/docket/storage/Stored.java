package dev.docket.storage;

/**
 * An entity as a store holds it.
 *
 * @param key where it lies
 * @param value the entity
 * @param version changes with every write of the key; to be compared for equality only
 */
public record Stored<E extends Entity>(Key<E> key, E value, long version) {}

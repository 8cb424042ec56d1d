package dev.docket.storage;

/** What entities lie under: a tenant, or another entity. */
public sealed interface Scope permits Tenant, Key {

  /** The tenant at the top of this scope. */
  Tenant tenant();

  /**
   * This scope as text: the kinds and ids from the top, joined by slashes, without the tenant,
   * whose own path is empty. Slashes and percent signs inside an id are percent-encoded, so
   * different scopes of a tenant never share a path.
   */
  String path();

  /** The key of the entity of that kind and id directly under this scope. */
  default <E extends Entity> Key<E> child(Kind<E> kind, String id) {
    return new Key<>(this, kind, id);
  }
}

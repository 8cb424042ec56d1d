package dev.docket.storage;

/**
 * A part of all data that is read or replaced as a whole. What lies in {@link Tenant#SHARED}
 * belongs to the extents of what it {@linkplain StandIn stands for}, and to no other.
 */
public sealed interface Extent {

  /** The data of all tenants. */
  record Everything() implements Extent {
    @Override
    public boolean spans(Tenant tenant) {
      return isOwned(tenant);
    }

    @Override
    public boolean contains(Key<?> key) {
      return isOwned(key.tenant());
    }
  }

  /** The data of an account in all Regions. */
  record Account(String account) implements Extent {
    @Override
    public boolean spans(Tenant tenant) {
      return isOwned(tenant) && tenant.account().equals(account);
    }

    @Override
    public boolean contains(Key<?> key) {
      return spans(key.tenant());
    }
  }

  /** A scope itself, if it is an entity, and all that lies under it. */
  record Under(Scope scope) implements Extent {

    /** Refuses the tenant of what is shared, which is nobody's. */
    public Under {
      if (!isOwned(scope.tenant())) {
        throw new IllegalArgumentException("What is shared is no extent of its own");
      }
    }

    @Override
    public boolean spans(Tenant tenant) {
      return scope.tenant().equals(tenant);
    }

    @Override
    public boolean contains(Key<?> key) {
      Scope at = key;
      while (!at.equals(scope)) {
        if (!(at instanceof Key<?> below)) {
          return false;
        }
        at = below.parent();
      }
      return true;
    }
  }

  /** Whether anything of a tenant may lie in it. */
  boolean spans(Tenant tenant);

  /** Whether a key that is not in {@link Tenant#SHARED} lies in it. */
  boolean contains(Key<?> key);

  /** Whether an entity belongs to it. */
  default boolean contains(Key<?> key, Entity value) {
    if (isOwned(key.tenant())) {
      return contains(key);
    }
    return value instanceof StandIn standIn && contains(standIn.subject());
  }

  private static boolean isOwned(Tenant tenant) {
    return !tenant.equals(Tenant.SHARED);
  }
}

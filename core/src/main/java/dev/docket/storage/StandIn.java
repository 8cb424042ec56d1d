package dev.docket.storage;

/**
 * An entity in {@link Tenant#SHARED} that stands for one of a tenant, such as an entry in a list of
 * work over all tenants. Whatever {@linkplain Extent contains} the one contains the other. It must
 * mean nothing while what it stands for is not there, as it may then be left out.
 */
public interface StandIn extends Entity {

  /** What it stands for, which may not exist yet, or not any more. */
  Key<?> subject();

  /**
   * What stands for the same entity in a copy of the tenant's data.
   *
   * @param own the key of this one
   * @param copy whose data the copy is
   */
  Placed<?> copiedTo(Key<?> own, Tenant copy);
}

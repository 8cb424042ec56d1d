package dev.docket.storage;

/**
 * Which part of the log of a tenant is read.
 *
 * @param about what the entries are about: a tenant for all entries, or a key for those about that
 *     very key and for every {@link Replaced} one of the tenant
 * @param after the position after which to begin
 * @param size the most positions to look at
 */
public record LogRange(Scope about, long after, int size) {

  public LogRange {
    if (after < 0 || size < 1) {
      throw new IllegalArgumentException("Not a part of a log: " + size + " after " + after);
    }
  }

  /** Whether an entry is among those that are asked for. */
  public boolean includes(Scope scope, Entity value) {
    return about instanceof Tenant
        || about.equals(scope)
        || scope instanceof Tenant && value instanceof Replaced;
  }
}

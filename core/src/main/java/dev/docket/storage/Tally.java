package dev.docket.storage;

/**
 * How many entities of a kind a scope holds, as far as they are {@linkplain Change.Count counted}.
 * A scope in which nothing was counted has no tally. The first count, in or out, creates it, and it
 * stays until it or its scope is deleted, even at zero. It is read, listed and relied on like every
 * other entity: each count changes its version.
 */
public record Tally(long count) implements Entity {

  public static final Kind<Tally> KIND = new Kind<>("tally", Tally.class, 1);

  /** The key of the tally of a kind in a scope. */
  public static Key<Tally> key(Scope scope, Kind<?> counted) {
    return scope.child(KIND, counted.name());
  }
}

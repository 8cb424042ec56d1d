package dev.docket.storage;

/**
 * A commit that relied on something that does not hold any more: a key that was free, a version
 * that was read, or a parent that existed.
 */
public final class StaleException extends RuntimeException {

  private final transient Scope scope;

  public StaleException(Scope scope) {
    super("Not as relied upon: " + scope, null, false, false);
    this.scope = scope;
  }

  /** The {@linkplain Change#scope() scope} of the first change that did not hold. */
  public Scope scope() {
    return scope;
  }
}

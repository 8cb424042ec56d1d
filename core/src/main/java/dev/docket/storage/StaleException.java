package dev.docket.storage;

/**
 * A commit that relied on something that has moved: a key that is taken, a version that is gone, a
 * parent that is missing.
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

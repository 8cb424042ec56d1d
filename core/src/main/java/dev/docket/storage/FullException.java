package dev.docket.storage;

/** A commit that would have counted past a limit. */
public final class FullException extends RuntimeException {

  private final transient Change.Count count;

  public FullException(Change.Count count) {
    super("Full: " + count.tally(), null, false, false);
    this.count = count;
  }

  /** The addition that did not fit. */
  public Change.Count count() {
    return count;
  }
}

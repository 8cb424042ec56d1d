package dev.docket.storage;

/** The part of a log that was to be read is not kept any more. */
public final class TrimmedException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final long trimmed;

  /**
   * @param after the position after which reading was to begin
   * @param trimmed the first one after which it can
   */
  public TrimmedException(long after, long trimmed) {
    super("The log is kept from position " + trimmed + ", not from " + after, null, false, false);
    this.trimmed = trimmed;
  }

  /** The first position after which the log can be read. */
  public long trimmed() {
    return trimmed;
  }
}

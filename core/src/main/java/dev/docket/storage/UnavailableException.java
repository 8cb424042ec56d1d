package dev.docket.storage;

import org.jspecify.annotations.Nullable;

/**
 * A call that failed for a reason that may pass: the store is away, overloaded, or broke off. The
 * outcome of a commit that fails this way is unknown.
 */
public class UnavailableException extends RuntimeException {

  private final transient Outage outage;

  /**
   * @param message for the operator's log; it holds no secret
   */
  public UnavailableException(String message, @Nullable Throwable cause) {
    this(message, Outage.UNAVAILABLE, cause);
  }

  /**
   * @param outage for everybody who asks whether the store can be used
   */
  public UnavailableException(String message, Outage outage, @Nullable Throwable cause) {
    super(message, cause, false, false);
    this.outage = outage;
  }

  /** The cause that everybody may be told. */
  public Outage outage() {
    return outage;
  }

  /** The sentence that everybody may be told. */
  public String reason() {
    return outage.reason();
  }
}

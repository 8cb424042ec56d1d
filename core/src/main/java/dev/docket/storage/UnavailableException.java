package dev.docket.storage;

import org.jspecify.annotations.Nullable;

/**
 * A call that failed for a reason that may pass: the store is away, overloaded, or broke off. The
 * outcome of a commit that fails this way is unknown.
 */
public class UnavailableException extends RuntimeException {

  private final String reason;

  /**
   * @param message for the operator's log; it holds no secret
   */
  public UnavailableException(String message, @Nullable Throwable cause) {
    this(message, "The store is unavailable", cause);
  }

  /**
   * @param reason for everybody who asks whether the store can be used; it holds no secret, no name
   *     and no address
   */
  public UnavailableException(String message, String reason, @Nullable Throwable cause) {
    super(message, cause, false, false);
    this.reason = reason;
  }

  /** The reason that everybody may be told. */
  public String reason() {
    return reason;
  }
}

package dev.docket.storage;

import org.jspecify.annotations.Nullable;

/**
 * A call that failed for a reason that may pass: the store is away, overloaded, or broke off. The
 * outcome of a commit that fails so is unknown.
 */
public class UnavailableException extends RuntimeException {

  /**
   * @param message for the operator's log; it holds no secret
   */
  public UnavailableException(String message, @Nullable Throwable cause) {
    super(message, cause, false, false);
  }
}

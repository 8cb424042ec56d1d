package dev.docket.server.control.faults;

import dev.docket.operations.Problem;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a fault does to a call. At most one of error, status and connection is there; without any
 * the call is only late.
 *
 * @param error what is answered instead of the operation's output
 * @param retryAfter what is said about when to retry; null for an error that says nothing of it
 * @param status the status of an answer that is no JSON; 0 for none
 * @param connection when the connection is cut; null to leave it
 * @param delay how long the call waits before anything else; not negative
 */
public record FaultEffect(
    @Nullable Problem error,
    @Nullable Duration retryAfter,
    int status,
    @Nullable Connection connection,
    Duration delay) {

  /** Whether it does more than to make the call late. */
  public boolean isFailure() {
    return error != null || status > 0 || connection != null;
  }

  /** When a connection is cut. */
  public enum Connection {
    /** Before the operation has done anything. */
    CUT_BEFORE_COMMIT,
    /** After all that the operation does is done. */
    CUT_AFTER_COMMIT
  }
}

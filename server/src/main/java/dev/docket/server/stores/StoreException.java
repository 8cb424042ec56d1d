package dev.docket.server.stores;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A store that cannot be found or opened. The message is for the operator. */
public final class StoreException extends RuntimeException {

  StoreException(String message) {
    this(message, null);
  }

  StoreException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /** Whether a setting is wrong, rather than the store unavailable. */
  public boolean isMistake() {
    return getCause() == null || getCause() instanceof IllegalArgumentException;
  }

  /** Names as a message lists them: sorted, or {@code none}. */
  static String listed(List<String> names) {
    return names.isEmpty() ? "none" : names.stream().sorted().collect(Collectors.joining(", "));
  }

  /**
   * A reason that an operator can understand: the message of an exception may be missing or say too
   * little.
   */
  static String reason(Throwable failure) {
    return failure instanceof IllegalArgumentException && failure.getMessage() != null
        ? failure.getMessage()
        : failure.toString();
  }
}

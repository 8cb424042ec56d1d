package dev.docket.server.limits;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rate of each operation, for each client.
 *
 * @param others the rate of operations without one of their own; null leaves them unlimited
 * @param operations the operations with a rate of their own, by the names of the model
 */
public record RateLimits(@Nullable Rate others, Map<String, Rate> operations) {

  public RateLimits {
    operations = Map.copyOf(operations);
  }

  /** No limit at all. */
  public static RateLimits off() {
    return new RateLimits(null, Map.of());
  }

  /** One rate for every operation. */
  public static RateLimits each(Rate rate) {
    return new RateLimits(rate, Map.of());
  }

  /** A rate for each of some operations; the others have no limit. */
  public static RateLimits byOperation(Map<String, Rate> rates) {
    return new RateLimits(null, rates);
  }

  /** These limits with other rates for some operations. */
  public RateLimits with(Map<String, Rate> overrides) {
    Map<String, Rate> all = new HashMap<>(operations);
    all.putAll(overrides);
    return new RateLimits(others, all);
  }

  /** The operation's rate, or null when it is not limited. */
  public @Nullable Rate of(String operation) {
    Rate own = operations.get(operation);
    return own == null ? others : own;
  }
}

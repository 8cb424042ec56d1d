package dev.docket.server.limits;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rates of operations, per client.
 *
 * @param others the rate of all other operations; null leaves them unlimited
 * @param operations rates by operation name, as the model has it
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

  /** A rate for each of some operations, and none for the others. */
  public static RateLimits byOperation(Map<String, Rate> rates) {
    return new RateLimits(null, rates);
  }

  /** These limits, with some operations' rates replaced. */
  public RateLimits with(Map<String, Rate> overrides) {
    Map<String, Rate> all = new HashMap<>(operations);
    all.putAll(overrides);
    return new RateLimits(others, all);
  }

  /** The rate of an operation; null when it is unlimited. */
  public @Nullable Rate of(String operation) {
    Rate own = operations.get(operation);
    return own == null ? others : own;
  }
}

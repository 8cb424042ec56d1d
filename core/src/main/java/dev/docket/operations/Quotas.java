package dev.docket.operations;

import java.util.Map;

/**
 * The quotas in force.
 *
 * @param limits the quotas that differ from AWS's default; {@link #UNLIMITED} lifts one
 */
public record Quotas(Map<Quota, Long> limits) {

  public static final long UNLIMITED = Long.MAX_VALUE;

  public Quotas {
    limits = Map.copyOf(limits);
  }

  /** AWS's defaults. */
  public static Quotas standard() {
    return new Quotas(Map.of());
  }

  /** The most that the quota allows. */
  public long limit(Quota quota) {
    return limits.getOrDefault(quota, (long) quota.standard());
  }
}

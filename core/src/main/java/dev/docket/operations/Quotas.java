package dev.docket.operations;

import dev.docket.storage.Change;
import dev.docket.storage.Kind;
import dev.docket.storage.Scope;
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

  /**
   * Refuses a change that would exceed a quota. A number that exceeds it already, because the quota
   * was lowered, may stay or fall.
   *
   * @param before how many there are, or 0 if the change replaces all of them
   * @param after how many there would be
   * @throws ProblemException a ServiceQuotaExceededException
   */
  public void requireWithin(Quota quota, int before, int after) {
    long limit = limit(quota);
    if (after > before && after > limit) {
      throw Problem.quota(quota, limit).asException(() -> quota.explanation(limit));
    }
  }

  /** The change that counts one more entity of a kind in a scope, against the kind's quota. */
  public Change countIn(Scope scope, Kind<?> counted) {
    return Change.countIn(scope, counted, limit(Quota.of(counted)));
  }
}

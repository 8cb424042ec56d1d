package dev.docket.server.limits;

import dev.docket.storage.Tenant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A token bucket per client and operation, where a client is an access key in an account and
 * Region. Asked once the caller is verified: access key ids are public, so asking earlier would let
 * anyone spend another client's tokens.
 *
 * <p>Safe for use by many threads; a decision takes well under a microsecond and no lock.
 */
public final class RateLimiter {

  /** How many buckets are held, over all clients and operations; about 20 MB of heap. */
  private static final int MOST_BUCKETS = 100_000;

  private final BucketTable<Client> buckets;
  private final Map<String, Limit> operations = new HashMap<>();
  private final @Nullable Limit others;

  public RateLimiter(RateLimits limits) {
    this(limits, MOST_BUCKETS, System::nanoTime);
  }

  /**
   * @param most how many buckets are held; beyond that, those that are nearest to full go first
   * @param nanos a monotonic clock in nanoseconds, from any origin; it may wrap
   */
  public RateLimiter(RateLimits limits, int most, LongSupplier nanos) {
    limits.operations().forEach((name, rate) -> operations.put(name, new Limit(rate)));
    Rate rest = limits.others();
    others = rest == null ? null : new Limit(rest);
    buckets = new BucketTable<>(most, nanos);
  }

  /**
   * Takes a token for a call.
   *
   * @return 0 when the call is admitted, otherwise the nanoseconds until the client has a token for
   *     this operation: at most the interval between two tokens
   */
  public long tryTake(Tenant tenant, String accessKeyId, String operation) {
    Limit limit = operations.getOrDefault(operation, others);
    return limit == null
        ? 0
        : buckets.tryTake(
            new Client(tenant.account(), tenant.region(), accessKeyId, operation), limit);
  }

  /** The number of buckets held. */
  int size() {
    return buckets.size();
  }

  /** Without the tenant as such, which would take 16 bytes more. */
  private record Client(String account, String region, String accessKeyId, String operation) {}
}

package dev.docket.server.limits;

import dev.docket.storage.Tenant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A token bucket for each client and operation, where a client is an access key in an account and
 * Region. To be asked once the caller is verified: access key ids are public, and asking earlier
 * would let anyone spend another's tokens.
 *
 * <p>Safe for use by many threads; a decision takes well under a microsecond and no lock.
 */
public final class RateLimiter {

  /** Buckets that are not full, of all clients and operations together; about 20 MB of heap. */
  private static final int MOST_BUCKETS = 100_000;

  private final BucketTable<Client> buckets;
  private final Map<String, Limit> operations = new HashMap<>();
  private final @Nullable Limit others;

  public RateLimiter(RateLimits limits) {
    this(limits, MOST_BUCKETS, System::nanoTime);
  }

  /**
   * @param most the number of buckets that may be other than full at a time. Clients beyond it
   *     share one bucket for each rate
   * @param nanos a time that only goes forward, from any origin; it may wrap
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
   * @return 0 when the call is admitted, else the nanoseconds until the client has a token for this
   *     operation; at most the time in which one token comes back
   */
  public long tryTake(Tenant tenant, String accessKeyId, String operation) {
    Limit limit = operations.getOrDefault(operation, others);
    return limit == null ? 0 : buckets.tryTake(new Client(tenant, accessKeyId, operation), limit);
  }

  /** The number of buckets held. */
  int size() {
    return buckets.size();
  }

  private record Client(Tenant tenant, String accessKeyId, String operation) {}
}

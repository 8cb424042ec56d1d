package dev.docket.server.limits;

import dev.docket.storage.Tenant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Two token buckets for each call: one per client and operation, where a client is an access key in
 * an account and Region, and one per access key for all that it does. A call takes a token of both
 * or of none. Asked once the caller is verified: access key ids are public, so asking earlier would
 * let anyone spend another client's tokens.
 *
 * <p>Safe for use by many threads; a decision takes well under a microsecond and no lock.
 */
public final class RateLimiter implements SharedBuckets {

  /** How many buckets of either kind are held; about 20 MB of heap for both. */
  private static final int MOST_BUCKETS = 100_000;

  private final BucketTable<Client> calls;
  private final BucketTable<String> keys;
  private final Map<String, Limit> operations = new HashMap<>();
  private final @Nullable Limit others;
  private final @Nullable Limit ofKey;
  private final RateLimits limits;
  private final @Nullable Rate perKey;

  /**
   * @param perKey the rate of an access key over all accounts, Regions and operations; null for no
   *     limit
   */
  public RateLimiter(RateLimits limits, @Nullable Rate perKey) {
    this(limits, perKey, MOST_BUCKETS, System::nanoTime);
  }

  /**
   * @param most how many buckets of either kind are held; beyond that, those that are nearest to
   *     full go first
   * @param nanos a monotonic clock in nanoseconds, from any origin; it may wrap
   */
  public RateLimiter(RateLimits limits, @Nullable Rate perKey, int most, LongSupplier nanos) {
    this.limits = limits;
    this.perKey = perKey;
    limits.operations().forEach((name, rate) -> operations.put(name, new Limit(rate)));
    others = limit(limits.others());
    ofKey = limit(perKey);
    calls = new BucketTable<>(most, nanos, Client::compact);
    keys = new BucketTable<>(most, nanos);
  }

  private static @Nullable Limit limit(@Nullable Rate rate) {
    return rate == null ? null : new Limit(rate);
  }

  /**
   * Takes a token for a call from each of its buckets, or from none.
   *
   * @return 0 when the call is admitted, otherwise the nanoseconds until both buckets have a token,
   *     if nobody else takes it; where other nodes have admitted calls in advance, longer than the
   *     interval between two tokens
   */
  public long tryTake(Tenant tenant, String accessKeyId, String operation) {
    Limit limit = operations.getOrDefault(operation, others);
    if (limit == null) {
      return ofKey == null ? 0 : keys.tryTake(accessKeyId, ofKey);
    }
    Client client = client(tenant, accessKeyId, operation);
    return ofKey == null
        ? calls.tryTake(client, limit)
        : tryTakeBoth(client, limit, accessKeyId, ofKey, calls.now());
  }

  /**
   * Looks whether there is a token for a call, and takes none.
   *
   * @return 0 when there is, otherwise the nanoseconds until both buckets have one
   */
  public long untilToken(Tenant tenant, String accessKeyId, String operation) {
    Limit limit = operations.getOrDefault(operation, others);
    long now = calls.now();
    return Math.max(
        limit == null ? 0 : calls.untilToken(client(tenant, accessKeyId, operation), limit, now),
        ofKey == null ? 0 : keys.untilToken(accessKeyId, ofKey, now));
  }

  /** The setting and the rate that make a call wait the longest, such as {@code rate-limit 1/2}. */
  public String slowest(Tenant tenant, String accessKeyId, String operation) {
    Limit limit = operations.getOrDefault(operation, others);
    long now = calls.now();
    long forCall =
        limit == null ? -1 : calls.untilToken(client(tenant, accessKeyId, operation), limit, now);
    long forKey = ofKey == null ? -1 : keys.untilToken(accessKeyId, ofKey, now);
    return forKey > forCall ? "key-rate-limit " + perKey : "rate-limit " + limits.of(operation);
  }

  private static Client client(Tenant tenant, String accessKeyId, String operation) {
    return new Client(tenant.account(), tenant.region(), accessKeyId, operation);
  }

  /** Only calls that race for a key's last token have to put one back. */
  private long tryTakeBoth(Client client, Limit limit, String key, Limit ofKey, long now) {
    long wait = keys.untilToken(key, ofKey, now);
    if (wait > 0) {
      return Math.max(wait, calls.untilToken(client, limit, now));
    }
    wait = calls.tryTake(client, limit, now);
    if (wait > 0) {
      return wait;
    }
    wait = keys.tryTake(key, ofKey, now);
    if (wait > 0) {
      calls.giveBack(client, limit);
    }
    return wait;
  }

  /**
   * Makes buckets full: all of them, or those of an account and of the keys that called in it.
   *
   * @param account null for all
   */
  public void refill(@Nullable String account) {
    if (account == null) {
      calls.removeIf(client -> true);
      keys.removeIf(key -> true);
      return;
    }
    // The development key is called as the account.
    Set<String> called = new HashSet<>(Set.of(account));
    calls.removeIf(
        client -> {
          boolean own = client.account().equals(account);
          if (own) {
            called.add(client.accessKeyId());
          }
          return own;
        });
    keys.removeIf(called::contains);
  }

  @Override
  public void share(boolean shared, int price) {
    operations.values().forEach(limit -> limit.share(shared, price));
    if (others != null) {
      others.share(shared, price);
    }
    if (ofKey != null) {
      ofKey.share(shared, price);
    }
  }

  @Override
  public void forEach(Visitor visitor) {
    calls.forEach(
        (client, bucket) -> {
          Limit limit = operations.getOrDefault(client.operation(), others);
          if (limit != null) {
            visitor.visit(bucket, limit, client);
          }
        });
    Limit limit = ofKey;
    if (limit != null) {
      // Only the name of a key's own bucket has no account.
      keys.forEach((key, bucket) -> visitor.visit(bucket, limit, () -> "\n" + key));
    }
  }

  /** The number of buckets held, of both kinds. */
  public int size() {
    return calls.size() + keys.size();
  }

  /** Without the tenant as such, which would take 16 bytes more. */
  private record Client(String account, String region, String accessKeyId, String operation)
      implements Named {

    /** The access key, of which a client may make up any, comes last. */
    @Override
    public String name() {
      return String.join("\n", account, region, operation, accessKeyId);
    }

    /** With the one text of its Region that all clients share: there are few Regions. */
    Client compact() {
      return new Client(account, region.intern(), accessKeyId, operation);
    }
  }
}

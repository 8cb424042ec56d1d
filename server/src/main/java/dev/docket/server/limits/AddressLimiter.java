package dev.docket.server.limits;

import io.netty.util.NetUtil;
import java.nio.ByteBuffer;
import java.util.function.LongSupplier;

/**
 * A token bucket per source address, asked before anything is known about the caller. All addresses
 * of an IPv6 /64 network share a bucket, because one host can use any of them.
 *
 * <p>Safe for use by many threads.
 */
public final class AddressLimiter {

  private static final int MOST_BUCKETS = 100_000;
  private static final int IPV4_BYTES = 4;

  /** IPv4 addresses are counted under a prefix (0:ffff::/32) that no IPv6 network uses. */
  private static final long IPV4_PREFIX = 0xffff_0000_0000L;

  private static final long NO_ADDRESS = 0;

  private final BucketTable<Long> buckets;
  private final Limit limit;

  public AddressLimiter(Rate rate) {
    this(rate, MOST_BUCKETS, System::nanoTime);
  }

  /**
   * @param most how many buckets are held; beyond that, those that are nearest to full go first
   * @param nanos a monotonic clock in nanoseconds, from any origin; it may wrap
   */
  public AddressLimiter(Rate rate, int most, LongSupplier nanos) {
    limit = new Limit(rate);
    buckets = new BucketTable<>(most, nanos);
  }

  /**
   * Takes a token for a request.
   *
   * @param address the peer's address as an IP literal; all other texts share one bucket
   * @return 0 when the request is admitted, otherwise the nanoseconds until a token is available
   */
  public long tryTake(String address) {
    return buckets.tryTake(network(address), limit);
  }

  /** Makes all buckets full. */
  public void refill() {
    buckets.removeIf(network -> true);
  }

  /** The number of buckets held. */
  public int size() {
    return buckets.size();
  }

  /** The network that an address is counted under. */
  static long network(String address) {
    byte[] bytes = NetUtil.createByteArrayFromIpAddressString(address);
    if (bytes == null) {
      return NO_ADDRESS;
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    if (bytes.length == IPV4_BYTES) {
      return IPV4_PREFIX | Integer.toUnsignedLong(buffer.getInt());
    }
    boolean mapped = buffer.getLong(0) == 0 && buffer.getInt(8) == 0xffff;
    return mapped ? IPV4_PREFIX | Integer.toUnsignedLong(buffer.getInt(12)) : buffer.getLong(0);
  }
}

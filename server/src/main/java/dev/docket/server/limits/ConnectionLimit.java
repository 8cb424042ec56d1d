package dev.docket.server.limits;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How many connections there may be at a time, in all and from one source address. The addresses of
 * an IPv6 network of 64 bits count as one.
 *
 * <p>Safe for use by many threads.
 */
public final class ConnectionLimit {

  private final int most;
  private final int mostOfAddress;
  private final AtomicInteger all = new AtomicInteger();
  private final ConcurrentHashMap<Long, Integer> ofAddress = new ConcurrentHashMap<>();

  public ConnectionLimit(int most, int mostOfAddress) {
    this.most = most;
    this.mostOfAddress = mostOfAddress;
  }

  /**
   * Counts a connection in, unless there are too many.
   *
   * @param address the peer of the socket as an IP literal; all other texts count as one
   */
  public boolean tryEnter(String address) {
    if (all.incrementAndGet() > most) {
      all.decrementAndGet();
      return false;
    }
    if (ofAddress.merge(AddressLimiter.network(address), 1, Integer::sum) > mostOfAddress) {
      leave(address);
      return false;
    }
    return true;
  }

  /** Counts a connection out that was counted in. */
  public void leave(String address) {
    all.decrementAndGet();
    ofAddress.computeIfPresent(
        AddressLimiter.network(address), (network, count) -> count == 1 ? null : count - 1);
  }

  /** The number of addresses that have connections. */
  int addresses() {
    return ofAddress.size();
  }
}

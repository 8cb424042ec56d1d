package dev.docket.server.limits;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/**
 * Limits the connections open at a time, in total and per source address. All addresses of an IPv6
 * /64 network count as one.
 *
 * <p>Safe for use by many threads.
 */
public final class ConnectionLimit {

  private final int most;
  private final int mostOfAddress;
  private final AtomicInteger all = new AtomicInteger();
  private final LongAdder refused = new LongAdder();
  private final ConcurrentHashMap<Long, Integer> ofAddress = new ConcurrentHashMap<>();

  public ConnectionLimit(int most, int mostOfAddress) {
    this.most = most;
    this.mostOfAddress = mostOfAddress;
  }

  /**
   * Counts a new connection, unless there are too many. Returns whether it may stay.
   *
   * @param address the peer's address as an IP literal; all other texts count as one
   */
  public boolean tryEnter(String address) {
    if (all.incrementAndGet() > most) {
      all.decrementAndGet();
      refused.increment();
      return false;
    }
    if (ofAddress.merge(AddressLimiter.network(address), 1, Integer::sum) > mostOfAddress) {
      leave(address);
      refused.increment();
      return false;
    }
    return true;
  }

  /** Uncounts a connection that has closed. */
  public void leave(String address) {
    all.decrementAndGet();
    ofAddress.computeIfPresent(
        AddressLimiter.network(address), (network, count) -> count == 1 ? null : count - 1);
  }

  /** The connections that are open. */
  public int open() {
    return all.get();
  }

  /** The most that may be open. */
  public int most() {
    return most;
  }

  /** The connections that were refused so far. */
  public long refused() {
    return refused.sum();
  }

  /** The number of addresses with connections. */
  int addresses() {
    return ofAddress.size();
  }
}

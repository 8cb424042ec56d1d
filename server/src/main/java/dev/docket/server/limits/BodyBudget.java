package dev.docket.server.limits;

import java.util.concurrent.atomic.AtomicLong;

/**
 * The memory for the bodies of all requests in flight, in bytes.
 *
 * <p>A body may grow while it has at most {@value #SHARE} times what it leaves for others. So a
 * small body finds room however many large ones there are: the largest are refused first.
 *
 * <p>Safe for use by many threads.
 */
public final class BodyBudget {

  private static final int SHARE = 8;

  private final long bytes;
  private final AtomicLong taken = new AtomicLong();

  public BodyBudget(long bytes) {
    this.bytes = bytes;
  }

  /** The largest body that fits when there is no other. */
  public long largest() {
    return bytes / (SHARE + 1) * SHARE;
  }

  /**
   * Reserves more memory for a body.
   *
   * @param held the bytes it has reserved so far
   * @return whether there was room; otherwise nothing is reserved
   */
  public boolean tryTake(int held, int more) {
    long before = taken.get();
    while (held + (long) more <= (bytes - before - more) * SHARE) {
      long now = taken.compareAndExchange(before, before + more);
      if (now == before) {
        return true;
      }
      before = now;
    }
    return false;
  }

  /** Releases the memory of a body. */
  public void giveBack(int held) {
    taken.addAndGet(-held);
  }

  /** The bytes that there are. */
  public long bytes() {
    return bytes;
  }

  /** The bytes reserved now. */
  public long taken() {
    return taken.get();
  }
}

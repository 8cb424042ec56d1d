package dev.docket.server.limits;

import java.util.concurrent.atomic.AtomicLong;

/**
 * The memory that the bodies of all requests under way may take together.
 *
 * <p>A body may grow as long as it has no more than {@value #SHARE} times what it leaves for
 * others. So however many large bodies come, a small one finds room: who takes most is refused
 * first.
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

  /** The largest body that there is room for when there is no other. */
  public long largest() {
    return bytes / (SHARE + 1) * SHARE;
  }

  /**
   * Takes more memory for a body.
   *
   * @param held what it has taken so far
   * @return false when there is no room for it; nothing is taken then
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

  /** Gives back what a body has taken. */
  public void giveBack(int held) {
    taken.addAndGet(-held);
  }

  /** What is taken at the moment. */
  long taken() {
    return taken.get();
  }
}

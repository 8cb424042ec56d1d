package dev.docket.server.events;

import java.util.concurrent.atomic.AtomicLong;

/** What a sink has done on this server since it began, and how far behind it is. */
public final class SinkMeter {

  private final AtomicLong delivered = new AtomicLong();
  private final AtomicLong retries = new AtomicLong();
  private final AtomicLong deadLetters = new AtomicLong();
  private final AtomicLong missed = new AtomicLong();
  private volatile long behind;
  private volatile boolean holding;
  private volatile boolean gone;

  void delivered() {
    delivered.incrementAndGet();
  }

  void retried() {
    retries.incrementAndGet();
  }

  void gaveUp() {
    deadLetters.incrementAndGet();
  }

  void missed(long entries) {
    missed.addAndGet(entries);
  }

  void isBehind(long entries) {
    behind = entries;
  }

  void holds(boolean now) {
    holding = now;
    if (!now) {
      behind = 0;
    }
  }

  void gone() {
    gone = true;
  }

  /** Events that have arrived. */
  public long deliveredEvents() {
    return delivered.get();
  }

  /** Deliveries of an event that failed and were or will be made again. */
  public long retriedEvents() {
    return retries.get();
  }

  /** Events that are dead letters. */
  public long deadLetterEvents() {
    return deadLetters.get();
  }

  /** Entries of logs that were trimmed before the sink came to them. */
  public long missedEntries() {
    return missed.get();
  }

  /** Entries of logs that the sink has yet to come to; 0 on a server that does not deliver. */
  public long entriesBehind() {
    return behind;
  }

  /** Whether the receiver has said to this server that it wants no more events. */
  public boolean isGone() {
    return gone;
  }

  /** Whether it is this server that delivers. */
  public boolean isHolding() {
    return holding;
  }
}

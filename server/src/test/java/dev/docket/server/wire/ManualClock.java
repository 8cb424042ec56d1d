package dev.docket.server.wire;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Time that stands still until a test moves it. Rate limits stand still with it. Clients sign with
 * the real time, so a server that is to take signed requests must be within minutes of that.
 */
final class ManualClock extends Clock {

  private final AtomicReference<Instant> now;

  private ManualClock(Instant start) {
    now = new AtomicReference<>(start);
  }

  /** A clock that stands at the real time at which it is made. */
  static ManualClock atRealTime() {
    return new ManualClock(Instant.now());
  }

  static ManualClock at(Instant start) {
    return new ManualClock(start);
  }

  void advance(Duration duration) {
    now.updateAndGet(before -> before.plus(duration));
  }

  @Override
  public Instant instant() {
    return now.get();
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}

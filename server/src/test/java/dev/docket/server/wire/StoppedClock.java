package dev.docket.server.wire;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A clock that stands still where it was made, except when a test moves it. Clients sign with the
 * real time, so it must not be moved by more than a few minutes.
 */
final class StoppedClock extends Clock {

  private final AtomicReference<Instant> time = new AtomicReference<>(Instant.now());

  void advance(Duration duration) {
    time.updateAndGet(before -> before.plus(duration));
  }

  @Override
  public Instant instant() {
    return time.get();
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

package dev.docket.server.metrics;

import io.micrometer.core.instrument.Timer;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Measures by how much an event loop is late with what is due: that is how long calls wait for it.
 */
final class LoopLag {

  private static final Duration PERIOD = Duration.ofMillis(250);

  private LoopLag() {}

  /** Measures the calling event loop, until what has called is undeployed. */
  static void watch(Vertx vertx, Timer lags) {
    long due = System.nanoTime() + PERIOD.toNanos();
    vertx.setTimer(
        PERIOD.toMillis(),
        fired -> {
          lags.record(Math.max(0, System.nanoTime() - due), TimeUnit.NANOSECONDS);
          watch(vertx, lags);
        });
  }
}

package dev.docket.server.metrics;

import java.time.Duration;
import java.util.stream.IntStream;

/** The bounds of the buckets of histograms. */
final class Bounds {

  private Bounds() {}

  static Duration[] millis(int... bounds) {
    return IntStream.of(bounds).mapToObj(Duration::ofMillis).toArray(Duration[]::new);
  }
}

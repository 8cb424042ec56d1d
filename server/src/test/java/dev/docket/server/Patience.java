package dev.docket.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what comes by itself. */
public final class Patience {

  private static final long LONGEST = Duration.ofSeconds(60).toNanos();
  private static final long SHORTEST_PAUSE = Duration.ofMillis(2).toNanos();
  private static final long LONGEST_PAUSE = Duration.ofMillis(20).toNanos();

  private Patience() {}

  /**
   * Asks again and again until something holds; fails when it does not for so long that even a
   * machine with much else to do would have come to it. Pauses between, first for two milliseconds
   * and after a while for twenty, so that what is waited for, and other tests, have the processor.
   */
  public static void until(BooleanSupplier holds) {
    long start = System.nanoTime();
    while (!holds.getAsBoolean()) {
      long waited = System.nanoTime() - start;
      assertThat(waited).as("out of patience").isLessThan(LONGEST);
      LockSupport.parkNanos(Math.clamp(waited / 10, SHORTEST_PAUSE, LONGEST_PAUSE));
    }
  }
}

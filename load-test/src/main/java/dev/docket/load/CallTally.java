package dev.docket.load;

import java.util.concurrent.atomic.LongAdder;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** The calls of some kind or time: how many there were, how they ended and what they took. */
final class CallTally {

  private static final long LONGEST_MICROS = 120_000_000;

  private final Histogram micros = new ConcurrentHistogram(LONGEST_MICROS, 3);
  private final LongAdder begun = new LongAdder();
  private final LongAdder throttled = new LongAdder();
  private final LongAdder failed = new LongAdder();

  void begin() {
    begun.increment();
  }

  /**
   * @param status of the answer; 0 without one
   */
  void end(long nanos, int status) {
    micros.recordValue(Math.min(LONGEST_MICROS, Math.max(0, nanos / 1000)));
    if (status == 429) {
      throttled.increment();
    } else if (status != 200) {
      failed.increment();
    }
  }

  /** Adds what another one has. */
  void add(CallTally other) {
    micros.add(other.micros);
    begun.add(other.begun());
    throttled.add(other.throttled());
    failed.add(other.failed());
  }

  /** Calls that were begun. */
  long begun() {
    return begun.sum();
  }

  /** Calls that have ended, well or not. */
  long ended() {
    return micros.getTotalCount();
  }

  /** Calls that were answered with 429. */
  long throttled() {
    return throttled.sum();
  }

  /** Calls with another answer than 200 and 429, or with none. */
  long failed() {
    return failed.sum();
  }

  /** Percent of the ended calls that were not answered with 200. */
  double errors() {
    return ended() == 0 ? 0 : 100.0 * (throttled() + failed()) / ended();
  }

  /** Milliseconds. */
  double percentile(double percent) {
    return micros.getValueAtPercentile(percent) / 1000.0;
  }

  /** Milliseconds. */
  double longest() {
    return micros.getMaxValue() / 1000.0;
  }
}

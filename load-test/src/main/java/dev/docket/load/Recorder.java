package dev.docket.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Times the calls of one client, from the moment at which they were due to the end of their answer.
 * A call belongs to the window in which it began.
 */
final class Recorder {

  private static final long SECOND = 1_000_000_000L;

  private final Plan plan;
  private final AtomicLong start;
  private final List<CallTally> windows = new ArrayList<>();
  private final Map<String, CallTally> kinds = new ConcurrentSkipListMap<>();

  /**
   * @param start when the first window began, by {@link System#nanoTime}; 0 before the first call
   *     of any recorder that shares it
   */
  Recorder(Plan plan, AtomicLong start) {
    this.plan = plan;
    this.start = start;
    plan.rates().forEach(rate -> windows.add(new CallTally()));
  }

  /** Starts the clock if it does not run yet. */
  void begin(long now) {
    start.compareAndSet(0, now);
    CallTally window = at(now);
    if (window != null) {
      window.begin();
    }
  }

  /**
   * @param status of the answer; 0 without one
   */
  void end(String kind, long began, long now, int status) {
    CallTally window = at(began);
    if (window != null) {
      window.end(now - began, status);
      kinds.computeIfAbsent(kind, first -> new CallTally()).end(now - began, status);
    }
  }

  /** The window of a moment; null when it does not count. */
  private CallTally at(long moment) {
    long since = Math.max(0, moment - start.get());
    long window = since / (plan.window() * SECOND);
    boolean settled = since % (plan.window() * SECOND) >= plan.settle() * SECOND;
    return settled && window < windows.size() ? windows.get((int) window) : null;
  }

  CallTally window(int number) {
    return windows.get(number);
  }

  /** By the names of the kinds. */
  Map<String, CallTally> kinds() {
    return kinds;
  }
}

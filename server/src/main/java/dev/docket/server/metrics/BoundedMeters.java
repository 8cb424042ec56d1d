package dev.docket.server.metrics;

import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Meters by the value of a label. Each is made once, when its value is first met; values beyond the
 * most there may be share one, whose label is {@value #OTHER}.
 *
 * <p>Safe for use by many threads. To find a meter allocates nothing.
 */
final class BoundedMeters<M> {

  /** The label of what is not known or has no meter of its own. */
  static final String OTHER = "other";

  private final int most;
  private final Function<String, M> make;
  private final ConcurrentHashMap<String, M> meters = new ConcurrentHashMap<>();

  /**
   * @param most how many values have a meter of their own
   * @param make makes the meter for a value
   */
  BoundedMeters(int most, Function<String, M> make) {
    this.most = most;
    this.make = make;
  }

  M of(String value) {
    M known = meters.get(value);
    return known == null
        ? meters.computeIfAbsent(meters.size() < most ? value : OTHER, make)
        : known;
  }
}

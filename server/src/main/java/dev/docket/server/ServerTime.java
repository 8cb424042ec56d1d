package dev.docket.server;

import dev.docket.server.auth.SignatureTimes;
import dev.docket.server.control.ClockControl;
import dev.docket.server.control.ControlOperation;
import dev.docket.server.control.ControlledClock;
import dev.docket.server.control.ResetHooks;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The clocks of a server.
 *
 * @param wall the real time, by which it writes its log and looks at certificates
 * @param controlled the clock that its control plane moves; null where there is none
 */
record ServerTime(Clock wall, @Nullable ControlledClock controlled) {

  static ServerTime of(Clock wall, boolean controlled) {
    return new ServerTime(wall, controlled ? new ControlledClock(wall) : null);
  }

  /** The time by which the server lives and answers. */
  Clock clock() {
    return controlled == null ? wall : controlled;
  }

  /**
   * The operations that move the clock; none where there is no control plane.
   *
   * @param finishDue does everything that is due by the clock
   * @param resets gets the reset of the clock
   */
  Map<String, ControlOperation> operations(
      Supplier<CompletionStage<?>> finishDue, ResetHooks resets) {
    if (controlled == null) {
      return Map.of();
    }
    resets.also("Clock", controlled::reset);
    return new ClockControl(controlled, finishDue).operations();
  }

  /** The times that count as now for signatures. */
  SignatureTimes signatures() {
    return controlled == null ? SignatureTimes.BY_THE_CLOCK : controlled;
  }
}

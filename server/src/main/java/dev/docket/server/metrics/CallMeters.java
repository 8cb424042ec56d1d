package dev.docket.server.metrics;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Measures requests by operation, status and type of error. A client chooses none of these labels:
 * operations are those of the contract, and types of errors those that the server answers.
 *
 * <p>Safe for use by many threads.
 */
public final class CallMeters {

  /** Bounds of latency: from a read in memory to a call that waits for a body. */
  private static final Duration[] BOUNDS =
      Bounds.millis(1, 2, 5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000);

  private static final int MOST_OPERATIONS = 200;
  private static final int MOST_OUTCOMES = 100;
  private static final String NO_ERROR = "none";

  /** What throttles calls, by the setting that limits them. */
  private static final Map<String, String> REASONS =
      Map.of(
          "rate-limit", "operation",
          "key-rate-limit", "key",
          "address-rate-limit", "address",
          "address-failure-limit", "failures");

  private final MeterRegistry registry;
  private final BoundedMeters<OperationMeters> operations =
      new BoundedMeters<>(MOST_OPERATIONS, OperationMeters::new);
  private final BoundedMeters<Counter> throttled;

  CallMeters(MeterRegistry registry) {
    this.registry = registry;
    this.throttled = new BoundedMeters<>(REASONS.size(), this::throttledBy);
    REASONS.values().forEach(throttled::of);
  }

  private Counter throttledBy(String reason) {
    return Counter.builder("docket.throttled.requests")
        .description("Requests that were answered with 429, by the limit that was exceeded")
        .tag("reason", reason)
        .register(registry);
  }

  /**
   * A request has ended.
   *
   * @param operation null for a request that is for no operation
   * @param error the type of the error that was answered; null for none
   * @param nanos how long it took, in nanoseconds
   */
  public void ended(@Nullable String operation, int status, @Nullable String error, long nanos) {
    operations
        .of(operation == null ? BoundedMeters.OTHER : operation)
        .ended(status, error == null ? NO_ERROR : error, nanos);
  }

  /**
   * A request was refused because of a rate.
   *
   * @param setting the name of the setting that limits the rate; anything else for a refusal by
   *     other means
   */
  public void throttled(String setting) {
    throttled.of(REASONS.getOrDefault(setting, BoundedMeters.OTHER)).increment();
  }

  /** The meters of one operation. */
  private final class OperationMeters {

    private final String operation;
    private final Timer durations;
    private final BoundedMeters<OutcomeMeters> outcomes =
        new BoundedMeters<>(MOST_OUTCOMES, OutcomeMeters::new);

    OperationMeters(String operation) {
      this.operation = operation;
      this.durations =
          Timer.builder("docket.request.duration")
              .description("From the head of a request to the end of its answer")
              .tag("operation", operation)
              .serviceLevelObjectives(BOUNDS)
              .register(registry);
    }

    void ended(int status, String error, long nanos) {
      durations.record(nanos, TimeUnit.NANOSECONDS);
      outcomes.of(error).ended(status);
    }

    /** The counters of one type of error. Nearly always that has one status. */
    private final class OutcomeMeters {

      private final String error;
      private volatile @Nullable StatusCounter last;

      OutcomeMeters(String error) {
        this.error = error;
      }

      void ended(int status) {
        StatusCounter counter = last;
        if (counter == null || counter.status() != status) {
          counter = counter(status);
          last = counter;
        }
        counter.counter().increment();
      }

      /** The registry gives the same counter for the same labels. */
      private StatusCounter counter(int status) {
        return new StatusCounter(
            status,
            Counter.builder("docket.requests")
                .description("Requests that have ended")
                .tag("operation", operation)
                .tag("status", Integer.toString(status))
                .tag("error", error)
                .register(registry));
      }
    }
  }

  private record StatusCounter(int status, Counter counter) {}
}

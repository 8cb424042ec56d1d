package dev.docket.server.metrics;

import dev.docket.storage.StorageLevel;
import dev.docket.storage.StorageLevel.Quantity;
import dev.docket.storage.StorageMetrics;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;

/** Measures what a store tells of itself. Safe for use by many threads. */
public final class StoreMeters implements StorageMetrics {

  private static final Duration[] BOUNDS =
      Bounds.millis(1, 2, 5, 10, 25, 50, 100, 250, 500, 1_000, 5_000, 30_000);
  private static final double[] GROUPS = {1, 2, 4, 8, 16, 32, 64, 128};

  /** A store names few kinds of each. */
  private static final int MOST_NAMES = 32;

  private final MeterRegistry registry;
  private final BoundedMeters<Timer> waits;
  private final BoundedMeters<Timer> works;
  private final BoundedMeters<Counter> plans;
  private final BoundedMeters<DistributionSummary> groups;
  private final Map<Quantity, MultiGauge> levels = new EnumMap<>(Quantity.class);

  StoreMeters(MeterRegistry registry) {
    this.registry = registry;
    this.waits =
        timers(
            "docket.store.wait.duration", "How long work has waited for a connection to the store");
    this.works =
        timers(
            "docket.store.work.duration",
            "How long work has used a connection: for a statement, or for a transaction");
    this.plans =
        new BoundedMeters<>(
            MOST_NAMES,
            plan ->
                Counter.builder("docket.store.search.plans")
                    .description("Ways that searches have tried to find a page")
                    .tag("plan", plan)
                    .register(registry));
    this.groups =
        new BoundedMeters<>(
            1,
            one ->
                DistributionSummary.builder("docket.store.commit.group.size")
                    .description("Commits that have shared a transaction")
                    .serviceLevelObjectives(GROUPS)
                    .register(registry));
    levels.put(
        Quantity.WAITING,
        gauge("docket.store.waiting.calls", "Calls that wait in a queue of the store"));
    levels.put(
        Quantity.CONNECTIONS,
        gauge("docket.store.connections", "Open connections to the store, by state"));
    levels.put(
        Quantity.CONNECTIONS_LIMIT,
        gauge("docket.store.connections.limit", "Most connections that the store may open"));
  }

  private BoundedMeters<Timer> timers(String name, String description) {
    return new BoundedMeters<>(
        MOST_NAMES,
        work ->
            Timer.builder(name)
                .description(description)
                .tag("work", work)
                .serviceLevelObjectives(BOUNDS)
                .register(registry));
  }

  private MultiGauge gauge(String name, String description) {
    return MultiGauge.builder(name).description(description).register(registry);
  }

  @Override
  public void waited(String work, long nanos) {
    waits.of(work).record(nanos, TimeUnit.NANOSECONDS);
  }

  @Override
  public void worked(String work, long nanos) {
    works.of(work).record(nanos, TimeUnit.NANOSECONDS);
  }

  @Override
  public void grouped(int commits) {
    groups.of("").record(commits);
  }

  @Override
  public void planned(String plan) {
    plans.of(plan).increment();
  }

  /** Replaces what was known of the levels. */
  void levels(List<StorageLevel> now) {
    ToDoubleFunction<StorageLevel> value = StorageLevel::value;
    levels.forEach(
        (quantity, gauge) ->
            gauge.register(
                now.stream()
                    .filter(level -> level.quantity() == quantity)
                    .limit(MOST_NAMES)
                    .<MultiGauge.Row<?>>map(
                        level ->
                            MultiGauge.Row.of(Tags.of(label(quantity), level.of()), level, value))
                    .toList(),
                true));
  }

  private static String label(Quantity quantity) {
    return switch (quantity) {
      case WAITING -> "queue";
      case CONNECTIONS -> "state";
      case CONNECTIONS_LIMIT -> "of";
    };
  }
}

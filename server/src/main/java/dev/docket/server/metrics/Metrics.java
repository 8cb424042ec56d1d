package dev.docket.server.metrics;

import dev.docket.storage.StorageLevel;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The metrics of a server, in the registry from which Prometheus reads them. Names are those of
 * {@code docs/metrics.md}; Micrometer writes a dot as an underscore, and adds the unit of times.
 */
public final class Metrics implements AutoCloseable {

  /** How long a store may take to tell its levels; then they are left out. */
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  /** Metrics of Micrometer whose names are none by the rules of Prometheus, or that say little. */
  private static final Set<String> LEFT_OUT =
      Set.of("process.cpu.time", "process.uptime", "system.cpu.count", "jvm.gc.overhead");

  private static final Duration[] LAGS =
      Bounds.millis(1, 5, 10, 25, 50, 100, 250, 500, 1_000, 2_500);

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final JvmGcMetrics collections = new JvmGcMetrics();
  private final CallMeters calls;
  private final StoreMeters store;
  private final Timer lags;
  private final MultiGauge causes;
  private volatile boolean ready;

  /** Begins to measure the process. */
  public Metrics() {
    registry.config().meterFilter(MeterFilter.deny(id -> LEFT_OUT.contains(id.getName())));
    calls = new CallMeters(registry);
    store = new StoreMeters(registry);
    lags =
        Timer.builder("docket.event.loop.lag")
            .description(
                "By how much an event loop was late with what was due, four times a second")
            .serviceLevelObjectives(LAGS)
            .register(registry);
    causes =
        MultiGauge.builder("docket.not.ready")
            .description("Always 1, while the server should get no requests; its label says why")
            .register(registry);
    gauge("docket.ready", "Whether the server should get requests", () -> ready ? 1 : 0);
    new JvmMemoryMetrics().bindTo(registry);
    collections.bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    new FileDescriptorMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
    counter(
        "process.cpu.seconds",
        "Processor time that the process has used",
        () ->
            ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toMillis()
                / 1e3);
  }

  public CallMeters calls() {
    return calls;
  }

  public StoreMeters store() {
    return store;
  }

  /** Measures the calling event loop from now on. */
  public void watchLoop(Vertx vertx) {
    LoopLag.watch(vertx, lags);
  }

  /**
   * Adds a value that goes up and down.
   *
   * @param value is asked at each scrape, and may block
   * @param labels names and values by turns
   */
  public void gauge(String name, String description, DoubleSupplier value, String... labels) {
    Gauge.builder(name, value::getAsDouble)
        .description(description)
        .tags(labels)
        .register(registry);
  }

  /**
   * Adds a value that only goes up.
   *
   * @param value is asked at each scrape, and may block
   * @param labels names and values by turns
   */
  public void counter(String name, String description, DoubleSupplier value, String... labels) {
    // A registry holds the object weakly, so it must be one that others hold.
    FunctionCounter.builder(name, this, same -> value.getAsDouble())
        .description(description)
        .tags(labels)
        .register(registry);
  }

  /**
   * All metrics now.
   *
   * @param accept the media types that the scraper takes; null for any
   * @param outage the code of why the server should get no requests; empty when it should
   * @param levels asks the store how much it has of what
   */
  public Future<Scrape> scrape(
      Vertx vertx,
      @Nullable String accept,
      Optional<String> outage,
      Supplier<CompletionStage<List<StorageLevel>>> levels) {
    return Future.fromCompletionStage(levels.get(), vertx.getOrCreateContext())
        .timeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
        .otherwise(List.of())
        .compose(
            now ->
                vertx.executeBlocking(
                    () -> {
                      ready = outage.isEmpty();
                      causes.register(outage.stream().map(Metrics::cause).toList(), true);
                      store.levels(now);
                      return scrape(Scrape.type(accept));
                    }));
  }

  private static MultiGauge.Row<?> cause(String code) {
    return MultiGauge.Row.of(Tags.of("code", code), 1);
  }

  private Scrape scrape(String type) throws IOException {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    registry.scrape(text, type);
    return new Scrape(type, Buffer.buffer(text.toByteArray()));
  }

  @Override
  public void close() {
    collections.close();
    registry.close();
  }
}

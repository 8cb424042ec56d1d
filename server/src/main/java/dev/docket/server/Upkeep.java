package dev.docket.server;

import dev.docket.operations.Stages;
import dev.docket.storage.UnavailableException;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does every few seconds what requests have left undone, on this node or on one that is gone. */
final class Upkeep {

  private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);

  private static final Duration PERIOD = Duration.ofSeconds(5);

  private final Supplier<CompletionStage<?>> work;
  private final AtomicBoolean underWay = new AtomicBoolean();

  private Upkeep(Supplier<CompletionStage<?>> work) {
    this.work = work;
  }

  /** Begins at once, and goes on until Vert.x is closed. */
  static void begin(Vertx vertx, Supplier<CompletionStage<?>> work) {
    begin(vertx, PERIOD, work);
  }

  static void begin(Vertx vertx, Duration period, Supplier<CompletionStage<?>> work) {
    Upkeep upkeep = new Upkeep(work);
    vertx.setPeriodic(1, period.toMillis(), timer -> upkeep.round());
  }

  private void round() {
    if (!underWay.compareAndSet(false, true)) {
      return;
    }
    CompletionStage<?> unawaited =
        CompletableFuture.completedStage(null)
            // What it throws is a failure as well.
            .thenCompose(ready -> work.get())
            .whenComplete(
                (done, failure) -> {
                  underWay.set(false);
                  // Readiness and every request tell of a store that is away.
                  if (failure != null && !(Stages.cause(failure) instanceof UnavailableException)) {
                    LOG.warn("What was left undone cannot be continued", Stages.cause(failure));
                  }
                });
  }
}

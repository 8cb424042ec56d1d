package dev.docket.server;

import dev.docket.operations.Stages;
import dev.docket.storage.UnavailableException;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does every few seconds what requests have left undone, on this node or on one that is gone. */
final class Upkeep {

  private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);

  private static final Duration AT_ONCE = Duration.ofMillis(1);
  private static final Duration PERIOD = Duration.ofSeconds(5);

  private Upkeep() {}

  /** Begins at once, and goes on until Vert.x is closed. */
  static void begin(Vertx vertx, Supplier<CompletionStage<?>> work) {
    Rounds.begin(
        vertx, AT_ONCE, PERIOD, () -> Future.fromCompletionStage(work.get()), Upkeep::report);
  }

  /** Readiness and every request tell of a store that is away. */
  private static void report(Throwable failure) {
    Throwable cause = Stages.cause(failure);
    if (!(cause instanceof UnavailableException)) {
      LOG.warn("What was left undone cannot be continued", cause);
    }
  }
}

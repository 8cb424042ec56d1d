package dev.docket.server;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Does something every so often until Vert.x is closed. Rounds do not overlap: those that would
 * begin while another is under way are left out.
 */
final class Rounds {

  private final Supplier<Future<?>> work;
  private final Consumer<Throwable> failed;
  private final AtomicBoolean underWay = new AtomicBoolean();

  private Rounds(Supplier<Future<?>> work, Consumer<Throwable> failed) {
    this.work = work;
    this.failed = failed;
  }

  /**
   * Begins after one period.
   *
   * @param work does one round
   * @param failed is told what a round has failed with or thrown; the next one comes all the same
   */
  static void begin(
      Vertx vertx, Duration period, Supplier<Future<?>> work, Consumer<Throwable> failed) {
    begin(vertx, period, period, work, failed);
  }

  /**
   * @param delay until the first round; like the period, at least a millisecond
   */
  static void begin(
      Vertx vertx,
      Duration delay,
      Duration period,
      Supplier<Future<?>> work,
      Consumer<Throwable> failed) {
    Rounds rounds = new Rounds(work, failed);
    vertx.setPeriodic(delay.toMillis(), period.toMillis(), timer -> rounds.round());
  }

  private void round() {
    if (underWay.compareAndSet(false, true)) {
      Future.succeededFuture()
          // What it throws is a failure as well.
          .compose(ready -> work.get())
          .onFailure(failed::accept)
          .onComplete(done -> underWay.set(false));
    }
  }
}

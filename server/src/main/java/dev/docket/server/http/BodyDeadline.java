package dev.docket.server.http;

import io.vertx.core.Vertx;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Tells those whose bodies take too long to arrive. All have the same time, so they are late in the
 * order in which they began, and one timer, for the oldest of them, serves all: to set and cancel a
 * timer for each costs more than to read a small body.
 *
 * <p>For use by one event loop.
 */
final class BodyDeadline {

  private static final int NANOS_PER_MILLISECOND = 1_000_000;

  private final Vertx vertx;
  private final Duration deadline;
  private @Nullable Arrival oldest;
  private @Nullable Arrival latest;
  private boolean armed;

  BodyDeadline(Vertx vertx, Duration deadline) {
    this.vertx = vertx;
    this.deadline = deadline;
  }

  /** A body that is arriving: a link of the chain of them all. */
  final class Arrival {

    private final long begin = System.nanoTime();
    private final Runnable late;
    private @Nullable Arrival older;
    private @Nullable Arrival younger;
    private boolean over;

    private Arrival(Runnable late) {
      this.late = late;
    }

    /** The body has arrived, or is no longer waited for. May be called more than once. */
    void ends() {
      if (!over) {
        over = true;
        unlink(this);
      }
    }
  }

  Duration length() {
    return deadline;
  }

  /**
   * A body begins to arrive.
   *
   * @param late is run when it has not ended in time
   */
  Arrival begins(Runnable late) {
    Arrival arrival = new Arrival(late);
    arrival.older = latest;
    if (latest == null) {
      oldest = arrival;
    } else {
      latest.younger = arrival;
    }
    latest = arrival;
    if (!armed) {
      arm(deadline.toNanos());
    }
    return arrival;
  }

  private void unlink(Arrival arrival) {
    Arrival older = arrival.older;
    Arrival younger = arrival.younger;
    if (older == null) {
      oldest = younger;
    } else {
      older.younger = younger;
    }
    if (younger == null) {
      latest = older;
    } else {
      younger.older = older;
    }
  }

  private void arm(long nanos) {
    armed = true;
    vertx.setTimer(Math.max(1, Math.ceilDiv(nanos, NANOS_PER_MILLISECOND)), timer -> tellLate());
  }

  private void tellLate() {
    armed = false;
    for (Arrival next = oldest; next != null; next = oldest) {
      long left = deadline.toNanos() - (System.nanoTime() - next.begin);
      if (left > 0) {
        arm(left);
        return;
      }
      next.ends();
      next.late.run();
    }
  }
}

package dev.docket.cases;

import dev.docket.storage.LogBounds;
import dev.docket.storage.LogPage;
import dev.docket.storage.LogRange;
import dev.docket.storage.Tenant;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/** Finds positions in logs by time. Changes bear the times of their servers, which may differ. */
public final class LogPositions {

  /** How many positions are looked at for one that has a time. */
  private static final int SIZE = 20;

  private final Function<LogRange, CompletionStage<LogPage>> log;

  /**
   * @param log reads a part of a log
   */
  public LogPositions(Function<LogRange, CompletionStage<LogPage>> log) {
    this.log = log;
  }

  /**
   * A position before all changes since a time, as far as times grow with positions; at most a few
   * entries earlier than need be.
   *
   * @param bounds what there is of the log
   */
  public CompletionStage<Long> before(LogBounds bounds, Instant time) {
    return search(bounds.tenant(), bounds.trimmed(), bounds.last(), time);
  }

  /** What is at or before {@code low} is earlier, and what is behind {@code high} is not. */
  private CompletionStage<Long> search(Tenant tenant, long low, long high, Instant time) {
    if (high - low <= SIZE) {
      return CompletableFuture.completedStage(low);
    }
    long middle = low + (high - low) / 2;
    return log.apply(new LogRange(tenant, middle, SIZE))
        .thenCompose(
            page -> {
              Optional<Instant> found =
                  page.entries().stream()
                      .filter(entry -> entry.value() instanceof CaseEvent)
                      .map(entry -> ((CaseEvent) entry.value()).time())
                      .findFirst();
              return found.isPresent() && found.get().isBefore(time)
                  ? search(tenant, middle, high, time)
                  : search(tenant, low, middle, time);
            });
  }
}

package dev.docket.server.events;

import dev.docket.StoredKinds;
import dev.docket.cases.CaseEvent;
import dev.docket.storage.LogBounds;
import dev.docket.storage.LogRange;
import dev.docket.storage.Storage;
import dev.docket.storage.Tenant;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Finds positions in logs by time. Changes bear the times of their servers, which may differ. */
public final class LogPositions {

  /** How many positions are looked at for one that has a time. */
  private static final int SIZE = 20;

  private final Storage storage;

  public LogPositions(Storage storage) {
    this.storage = storage;
  }

  /**
   * A position before all changes since a time, as far as times grow with positions; at most a few
   * entries earlier than need be.
   */
  public CompletionStage<Long> before(Tenant tenant, Instant time) {
    return storage.logBounds(tenant).thenCompose(bounds -> before(bounds, time));
  }

  CompletionStage<Long> before(LogBounds bounds, Instant time) {
    return search(bounds.tenant(), bounds.trimmed(), bounds.last(), time);
  }

  /** What is at or before {@code low} is earlier, and what is behind {@code high} is not. */
  private CompletionStage<Long> search(Tenant tenant, long low, long high, Instant time) {
    if (high - low <= SIZE) {
      return CompletableFuture.completedStage(low);
    }
    long middle = low + (high - low) / 2;
    return storage
        .readLog(new LogRange(tenant, middle, SIZE), StoredKinds.ALL)
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

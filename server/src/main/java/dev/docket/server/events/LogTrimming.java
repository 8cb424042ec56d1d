package dev.docket.server.events;

import dev.docket.StoredKinds;
import dev.docket.cases.LogPositions;
import dev.docket.storage.LogBounds;
import dev.docket.storage.Storage;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * Removes entries of logs that are kept no longer. Several servers may do so at once.
 *
 * @param retention how long entries are kept
 * @param most the most entries that are kept of each tenant
 */
public record LogTrimming(Storage storage, InstantSource clock, Duration retention, long most) {

  /** How often logs are looked at. */
  public static final Duration PERIOD = Duration.ofMinutes(1);

  /** Trims all logs, one after the other; completes when that is done. */
  public CompletionStage<?> trim() {
    return storage
        .logs()
        .thenCompose(
            logs -> {
              CompletionStage<?> trimmed = CompletableFuture.completedStage(null);
              for (LogBounds bounds : logs) {
                trimmed = trimmed.thenCompose(before -> trim(bounds));
              }
              return trimmed;
            });
  }

  private CompletionStage<Void> trim(LogBounds bounds) {
    if (bounds.trimmed() == bounds.last()) {
      return CompletableFuture.completedStage(null);
    }
    return new LogPositions(range -> storage.readLog(range, StoredKinds.ALL))
        .before(bounds, clock.instant().minus(retention))
        .thenApply(old -> Math.max(old, bounds.last() - most))
        .thenCompose(
            through ->
                through > bounds.trimmed()
                    ? storage.trimLog(bounds.tenant(), through)
                    : CompletableFuture.completedStage(null));
  }
}

package dev.docket.server.events;

import dev.docket.events.SinkLease;
import dev.docket.operations.Stages;
import dev.docket.storage.Change;
import dev.docket.storage.Changes;
import dev.docket.storage.Key;
import dev.docket.storage.StaleException;
import dev.docket.storage.Storage;
import dev.docket.storage.Stored;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Holds the lease of a sink, or waits for it. A server that is killed leaves it behind; another one
 * takes it over within eight seconds. A server that cannot renew it for that long acts as if it had
 * lost it, before another one can have it. For one thread at a time.
 */
final class LeaseKeeper {

  private static final Duration RENEWAL = Duration.ofSeconds(2);

  /** After so long without a renewal the holder stops. */
  private static final Duration TRUSTED = Duration.ofSeconds(5);

  /** After so long without a renewal seen another one takes over. */
  private static final Duration ABANDONED = Duration.ofSeconds(7);

  private final Storage storage;
  private final Key<SinkLease> key;
  private final SinkLease own;
  private final LongSupplier nanos;

  private long renewed;
  private boolean holding;
  private long seenVersion;
  private long seenSince;
  private boolean seen;

  /**
   * @param holder names this server, as no other is named
   * @param nanos a clock that is not set
   */
  LeaseKeeper(Storage storage, String sink, String holder, LongSupplier nanos) {
    this.storage = storage;
    this.key = SinkLease.key(sink);
    this.own = new SinkLease(holder);
    this.nanos = nanos;
  }

  /** Whether this server may deliver now. */
  boolean isHolding() {
    return holding && nanos.getAsLong() - renewed < TRUSTED.toNanos();
  }

  /** Renews the lease, takes it, or looks whether it can be taken. Completes when that is done. */
  CompletionStage<Void> attend() {
    long now = nanos.getAsLong();
    if (isHolding() && now - renewed < RENEWAL.toNanos()) {
      return CompletableFuture.completedStage(null);
    }
    return storage
        .get(List.of(key))
        .thenCompose(snapshot -> attend(snapshot.find(key), now))
        .exceptionallyCompose(
            failure ->
                Stages.cause(failure) instanceof StaleException
                    ? lost()
                    : CompletableFuture.failedStage(failure));
  }

  private CompletionStage<Void> attend(@Nullable Stored<SinkLease> stored, long now) {
    if (stored == null) {
      return write(Change.create(key, own), now);
    }
    if (stored.value().equals(own)) {
      return write(Change.replace(stored, own), now);
    }
    holding = false;
    if (!seen || seenVersion != stored.version()) {
      seen = true;
      seenVersion = stored.version();
      seenSince = now;
    } else if (now - seenSince > ABANDONED.toNanos()) {
      return write(Change.replace(stored, own), now);
    }
    return CompletableFuture.completedStage(null);
  }

  private CompletionStage<Void> write(Change change, long now) {
    return storage
        .commit(Changes.of(change))
        .thenAccept(
            done -> {
              holding = true;
              // As of before the write: another one may have seen it since.
              renewed = now;
              seen = false;
            });
  }

  private CompletionStage<Void> lost() {
    holding = false;
    return CompletableFuture.completedStage(null);
  }

  /** Leaves the lease to others at once. */
  CompletionStage<Void> release() {
    if (!holding) {
      return CompletableFuture.completedStage(null);
    }
    holding = false;
    return storage.commit(Changes.of(Change.deleteUnder(key)));
  }
}

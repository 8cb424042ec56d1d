package dev.docket.server.merges;

import dev.docket.storage.Changes;
import dev.docket.storage.Entity;
import dev.docket.storage.Found;
import dev.docket.storage.Key;
import dev.docket.storage.Kind;
import dev.docket.storage.Page;
import dev.docket.storage.Scope;
import dev.docket.storage.Search;
import dev.docket.storage.Searchable;
import dev.docket.storage.Snapshot;
import dev.docket.storage.Storage;
import dev.docket.storage.Stored;
import dev.docket.storage.UnavailableException;
import dev.docket.storage.Window;
import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * A store as a node sees it that is killed at one of its commits: from then on it gets no answer,
 * while the data stays as it is.
 */
public final class DyingStorage implements Storage {

  private final Storage storage;
  private final AtomicInteger commitsLeft;
  private final boolean lastIsMade;
  private final CountDownLatch dead = new CountDownLatch(1);

  /**
   * @param commits how many commits the node makes before the one at which it is killed
   * @param lastIsMade whether that one is made all the same
   */
  public DyingStorage(Storage storage, int commits, boolean lastIsMade) {
    this.storage = storage;
    this.commitsLeft = new AtomicInteger(commits);
    this.lastIsMade = lastIsMade;
  }

  /** Waits until the node is killed. */
  public boolean awaitDeath() throws InterruptedException {
    return dead.await(10, TimeUnit.SECONDS);
  }

  private <T> CompletionStage<T> alive(Supplier<CompletionStage<T>> call) {
    return dead.getCount() == 0
        ? CompletableFuture.failedStage(new UnavailableException("killed", null))
        : call.get();
  }

  @Override
  public CompletionStage<Void> commit(Changes changes) {
    return alive(
        () -> {
          if (commitsLeft.getAndDecrement() > 0) {
            return storage.commit(changes);
          }
          CompletionStage<Void> last =
              lastIsMade ? storage.commit(changes) : CompletableFuture.completedStage(null);
          return last.thenCompose(
              done -> {
                dead.countDown();
                return CompletableFuture.failedStage(new UnavailableException("killed", null));
              });
        });
  }

  @Override
  public CompletionStage<Snapshot> get(Collection<? extends Key<?>> keys) {
    return alive(() -> storage.get(keys));
  }

  @Override
  public <E extends Entity> CompletionStage<Page<Stored<E>>> list(
      Scope parent, Kind<E> kind, Window window) {
    return alive(() -> storage.list(parent, kind, window));
  }

  @Override
  public <E extends Searchable> CompletionStage<Found<E>> search(Search<E> search) {
    return alive(() -> storage.search(search));
  }

  @Override
  public CompletionStage<Void> check() {
    return alive(storage::check);
  }

  @Override
  public void close() {}
}

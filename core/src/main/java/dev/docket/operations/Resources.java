package dev.docket.operations;

import dev.docket.storage.Changes;
import dev.docket.storage.Entity;
import dev.docket.storage.Found;
import dev.docket.storage.FullException;
import dev.docket.storage.Key;
import dev.docket.storage.Kind;
import dev.docket.storage.Kinds;
import dev.docket.storage.LogBounds;
import dev.docket.storage.LogPage;
import dev.docket.storage.LogRange;
import dev.docket.storage.Page;
import dev.docket.storage.Scope;
import dev.docket.storage.Search;
import dev.docket.storage.Searchable;
import dev.docket.storage.Snapshot;
import dev.docket.storage.StaleException;
import dev.docket.storage.Storage;
import dev.docket.storage.Stored;
import dev.docket.storage.Tenant;
import dev.docket.storage.Window;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads, lists, searches and changes the entities of all callers. */
public final class Resources {

  /** The attempts at a change before the caller is told to retry. */
  private static final int ATTEMPTS = 12;

  /** The entities that one read of the store returns when all of a kind are wanted. */
  private static final int WHOLE_PAGE = 1_000;

  private final Storage storage;
  private final Continuity continuity;
  private final KeyedQueue queue = new KeyedQueue();

  /** The resources of a store, whose callers nobody follows. */
  public Resources(Storage storage) {
    this(storage, Continuity.NONE);
  }

  public Resources(Storage storage, Continuity continuity) {
    this.storage = storage;
    this.continuity = continuity;
  }

  /** Keeps work that waits for that of other calls with its own. */
  public Continuity continuity() {
    return continuity;
  }

  /** How many writes wait on this node for others on the same scope. */
  public QueueLengths waiting() {
    return queue.lengths();
  }

  /** The entity at a key; fails with a ResourceNotFoundException if there is none. */
  public <E extends Entity> CompletionStage<Stored<E>> require(Key<E> key) {
    return storage.get(List.of(key)).thenApply(snapshot -> required(snapshot, key));
  }

  /** The entity at a key of a snapshot; throws a ResourceNotFoundException if there is none. */
  public static <E extends Entity> Stored<E> required(Snapshot snapshot, Key<E> key) {
    Stored<E> stored = snapshot.find(key);
    if (stored == null) {
      throw Problem.notFound(key).asException();
    }
    return stored;
  }

  public CompletionStage<Snapshot> get(Collection<? extends Key<?>> keys) {
    return storage.get(keys);
  }

  /**
   * Commits changes. Fails with a ServiceQuotaExceededException if a tally would exceed its quota,
   * and with {@link StaleException} if the commit is stale.
   */
  public CompletionStage<Void> commit(Changes changes) {
    return storage
        .commit(changes)
        .exceptionallyCompose(
            failure -> {
              if (Stages.cause(failure) instanceof FullException full) {
                Quota quota = Quota.of(full.count().counted());
                long limit = full.count().limit();
                return CompletableFuture.failedStage(
                    Problem.quota(quota, limit).asException(() -> quota.explanation(limit)));
              }
              return CompletableFuture.failedStage(failure);
            });
  }

  /**
   * Reads, decides and commits. Every change that depends on what is stored is made here. If the
   * commit is stale, everything starts again, up to twelve times in all.
   *
   * @param scope what is changed; decisions about one scope wait for each other on this node
   * @param reads the keys of what is read for the decision, all at one moment
   * @param decide decides from what was read. It may read more, but what it reads may have changed
   *     by the commit unless the changes rely on it
   * @return the answer of the decision; fails with a retryable InternalServerException if the last
   *     attempt is stale too
   */
  public <T extends @Nullable Object> CompletionStage<T> decide(
      Scope scope,
      Collection<? extends Key<?>> reads,
      Function<Snapshot, CompletionStage<Decision<T>>> decide) {
    return decide(List.of(scope), reads, decide);
  }

  /** Reads, decides and commits, as above, for several scopes of a tenant in one commit. */
  public <T extends @Nullable Object> CompletionStage<T> decide(
      Collection<? extends Scope> scopes,
      Collection<? extends Key<?>> reads,
      Function<Snapshot, CompletionStage<Decision<T>>> decide) {
    return queued(scopes, () -> attempt(reads, decide, 1));
  }

  /** Runs work when its turn has come in the queues of all scopes. */
  private <T extends @Nullable Object> CompletionStage<T> queued(
      Collection<? extends Scope> scopes, Supplier<CompletionStage<T>> work) {
    Supplier<CompletionStage<T>> all = continuity.kept(work);
    if (scopes.size() == 1) {
      return queue.run(scopes.iterator().next(), all);
    }
    // All queue up in one order of scopes, so that no two wait for each other.
    for (Scope scope : byPath(scopes).values()) {
      Supplier<CompletionStage<T>> inner = all;
      all = () -> queue.run(scope, inner);
    }
    return all.get();
  }

  private static SortedMap<String, Scope> byPath(Collection<? extends Scope> scopes) {
    SortedMap<String, Scope> byPath = new TreeMap<>();
    scopes.forEach(scope -> byPath.put(scope.path(), scope));
    return byPath;
  }

  private <T extends @Nullable Object> CompletionStage<T> attempt(
      Collection<? extends Key<?>> reads,
      Function<Snapshot, CompletionStage<Decision<T>>> decide,
      int number) {
    return storage
        .get(reads)
        .thenCompose(decide)
        .thenCompose(this::commit)
        .exceptionallyCompose(
            failure -> {
              if (!(Stages.cause(failure) instanceof StaleException)) {
                return CompletableFuture.failedStage(failure);
              }
              if (number == ATTEMPTS) {
                return CompletableFuture.failedStage(
                    Problem.internal("Too many concurrent changes of the same resource")
                        .asException());
              }
              return continuity
                  .kept(afterPause(number))
                  .thenCompose(ready -> attempt(reads, decide, number + 1));
            });
  }

  private <T extends @Nullable Object> CompletionStage<T> commit(Decision<T> decision) {
    return decision.changes().isEmpty()
        ? CompletableFuture.completedStage(decision.answer())
        : commit(new Changes(decision.changes())).thenApply(done -> decision.answer());
  }

  /**
   * No pause after the first failure; then longer, random ones, so that two nodes do not keep
   * colliding.
   */
  private static CompletionStage<Void> afterPause(int number) {
    if (number == 1) {
      return CompletableFuture.completedStage(null);
    }
    int millis = ThreadLocalRandom.current().nextInt(1, 1 << Math.min(number, 6));
    return OwnThreads.after(millis);
  }

  /** A part of the list of the entities of a kind directly under a scope. */
  public <E extends Entity> CompletionStage<Page<Stored<E>>> list(
      Scope parent, Kind<E> kind, Window window) {
    return storage.list(parent, kind, window);
  }

  /** All entities of a kind under a scope, by id. */
  public <E extends Entity> CompletionStage<List<Stored<E>>> all(Scope scope, Kind<E> kind) {
    return all(scope, kind, null, List.of());
  }

  private <E extends Entity> CompletionStage<List<Stored<E>>> all(
      Scope scope, Kind<E> kind, @Nullable String after, List<Stored<E>> before) {
    return list(scope, kind, new Window(WHOLE_PAGE, after, Window.Order.ASCENDING))
        .thenCompose(
            page -> {
              List<Stored<E>> sofar = new ArrayList<>(before);
              sofar.addAll(page.items());
              return page.next() == null
                  ? CompletableFuture.completedStage(sofar)
                  : all(scope, kind, page.next(), sofar);
            });
  }

  /** A part of the log of a tenant, as {@link Storage#readLog} says. */
  public CompletionStage<LogPage> readLog(LogRange range, Kinds kinds) {
    return storage.readLog(range, kinds);
  }

  /** What there is of the log of a tenant now. */
  public CompletionStage<LogBounds> logBounds(Tenant tenant) {
    return storage.logBounds(tenant);
  }

  /** A part of what a search finds. */
  public <E extends Searchable> CompletionStage<Found<E>> search(Search<E> search) {
    return storage.search(search);
  }
}

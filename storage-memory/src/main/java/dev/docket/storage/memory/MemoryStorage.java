package dev.docket.storage.memory;

import dev.docket.storage.Change;
import dev.docket.storage.Changes;
import dev.docket.storage.Entity;
import dev.docket.storage.Extent;
import dev.docket.storage.Found;
import dev.docket.storage.Key;
import dev.docket.storage.Kind;
import dev.docket.storage.Kinds;
import dev.docket.storage.LogBounds;
import dev.docket.storage.LogPage;
import dev.docket.storage.LogRange;
import dev.docket.storage.NoRoomException;
import dev.docket.storage.Page;
import dev.docket.storage.Replacement;
import dev.docket.storage.Scope;
import dev.docket.storage.Search;
import dev.docket.storage.Searchable;
import dev.docket.storage.Snapshot;
import dev.docket.storage.Storage;
import dev.docket.storage.Stored;
import dev.docket.storage.Tenant;
import dev.docket.storage.Window;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * A store in memory: a tree for each tenant that has data. Each call runs on the calling thread
 * under the tree's lock, which is held no longer than a page or a commit takes, and returns a
 * completed stage, but for searches that look at many entities. Extents are read and replaced under
 * the locks of all their trees. Closing the store loses its data. It refuses to create entities if
 * memory is short.
 */
public final class MemoryStorage implements Storage {

  /** How many rows a caller's thread makes for a search. */
  private static final int MOST_ROWS_AT_ONCE = 50;

  private final Searching searching;
  private final Forest trees;
  private final ExecutorService searches = Executors.newVirtualThreadPerTaskExecutor();
  private final BooleanSupplier full;
  private volatile boolean closed;

  /** A store that never refuses data. */
  public MemoryStorage() {
    this(() -> false);
  }

  /**
   * @param full whether memory is short, so that new data is refused
   */
  MemoryStorage(BooleanSupplier full) {
    this(full, Searching.usual());
  }

  MemoryStorage(BooleanSupplier full, Searching searching) {
    this.full = full;
    this.searching = searching;
    this.trees = new Forest(searching);
  }

  @Override
  public CompletionStage<Snapshot> get(Collection<? extends Key<?>> keys) {
    return answer(
        () ->
            keys.isEmpty()
                ? new Snapshot(List.of())
                : trees.read(tenant(keys), tree -> tree.get(keys)));
  }

  private static Tenant tenant(Collection<? extends Key<?>> keys) {
    Tenant tenant = null;
    for (Key<?> key : keys) {
      Tenant other = key.tenant();
      if (tenant != null && !other.equals(tenant)) {
        throw new IllegalArgumentException("Keys of several tenants: " + tenant + ", " + other);
      }
      tenant = other;
    }
    return Objects.requireNonNull(tenant);
  }

  @Override
  public <E extends Entity> CompletionStage<Page<Stored<E>>> list(
      Scope parent, Kind<E> kind, Window window) {
    return answer(() -> trees.read(parent.tenant(), tree -> tree.list(parent, kind, window)));
  }

  /**
   * What takes longer than a caller's thread has time, as it may have others to serve, another
   * thread does.
   */
  @Override
  public <E extends Searchable> CompletionStage<Found<E>> search(Search<E> search) {
    CompletionStage<Searched<E>> searched =
        answer(() -> trees.read(search.scope().tenant(), tree -> tree.searched(search)));
    return searched.thenCompose(
        place ->
            switch (place) {
              case Searched.Few<E> few -> scan(search, few.all());
              case Searched.Many<E> many -> find(search, many.shelf());
            });
  }

  private <E extends Searchable> CompletionStage<Found<E>> scan(
      Search<E> search, List<Seen<E>> all) {
    Supplier<Found<E>> scan = () -> Scan.find(search, searching.layouts(), all);
    return all.stream().filter(seen -> !seen.hasRow()).count() > MOST_ROWS_AT_ONCE
        ? CompletableFuture.supplyAsync(scan, searches)
        : answer(scan);
  }

  private <E extends Searchable> CompletionStage<Found<E>> find(Search<E> search, Shelf shelf) {
    Found<E> found = shelf.findAtOnce(search);
    return found == null
        ? CompletableFuture.supplyAsync(() -> Optional.ofNullable(shelf.find(search)), searches)
            .thenCompose(
                later ->
                    later
                        .<CompletionStage<Found<E>>>map(CompletableFuture::completedStage)
                        .orElseGet(() -> search(search)))
        : CompletableFuture.completedStage(found);
  }

  @Override
  public CompletionStage<Void> commit(Changes changes) {
    return answer(
        () -> {
          if (adds(changes)) {
            requireRoom();
          }
          trees.write(
              changes.tenant(),
              tree -> {
                tree.commit(changes);
                return tree;
              });
          return null;
        });
  }

  @Override
  public CompletionStage<LogPage> readLog(LogRange range, Kinds kinds) {
    return answer(() -> trees.read(range.about().tenant(), tree -> tree.log().read(range)));
  }

  @Override
  public CompletionStage<LogBounds> logBounds(Tenant tenant) {
    return answer(() -> bounds(tenant));
  }

  private LogBounds bounds(Tenant tenant) {
    return trees.read(tenant, tree -> tree.log().bounds(tenant));
  }

  @Override
  public CompletionStage<List<LogBounds>> logs() {
    return answer(
        () ->
            trees.tenants().stream()
                .map(this::bounds)
                .filter(bounds -> bounds.last() > 0)
                .toList());
  }

  @Override
  public CompletionStage<Void> trimLog(Tenant tenant, long through) {
    return answer(
        () -> {
          trees.write(
              tenant,
              tree -> {
                tree.log().trim(through);
                return tree;
              });
          return null;
        });
  }

  @Override
  public CompletionStage<List<Stored<?>>> contents(Extent extent, Kinds kinds) {
    return answer(
        () ->
            trees.span(
                extent, Set.of(), locked -> new ExtentWork(locked, extent, kinds).contents()));
  }

  @Override
  public CompletionStage<Void> replace(Replacement replacement, Kinds kinds) {
    Extent extent = replacement.extent();
    Set<Tenant> filled = new HashSet<>();
    replacement.contents().forEach(placed -> filled.add(placed.key().tenant()));
    return answer(
        () -> {
          if (!filled.isEmpty()) {
            requireRoom();
          }
          trees.span(
              extent,
              filled,
              locked -> {
                new ExtentWork(locked, extent, kinds).replace(replacement);
                return locked;
              });
          return null;
        });
  }

  private void requireRoom() {
    if (full.getAsBoolean()) {
      throw new NoRoomException("The heap is nearly full of what the memory store keeps");
    }
  }

  @Override
  public CompletionStage<Void> check() {
    return answer(() -> null);
  }

  @Override
  public void close() {
    closed = true;
    searches.shutdown();
    trees.clear();
  }

  /** The number of tenants that take up memory. */
  int tenants() {
    return trees.size();
  }

  private <T> CompletionStage<T> answer(Supplier<T> work) {
    if (closed) {
      return CompletableFuture.failedStage(new IllegalStateException("The store is closed"));
    }
    try {
      return CompletableFuture.completedStage(work.get());
    } catch (RuntimeException failure) {
      return CompletableFuture.failedStage(failure);
    }
  }

  /**
   * Whether a commit needs more memory. Deleting frees memory, and replacing needs about as much as
   * before. An entity that is created alone, neither counted nor claimed, does not count: callers
   * create such an entity once, and may need it in order to read.
   */
  private static boolean adds(Changes changes) {
    return changes.list().size() > 1
        && changes.list().stream().anyMatch(Change.Create.class::isInstance);
  }
}

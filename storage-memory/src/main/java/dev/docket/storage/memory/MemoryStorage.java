package dev.docket.storage.memory;

import dev.docket.storage.Change;
import dev.docket.storage.Changes;
import dev.docket.storage.Entity;
import dev.docket.storage.Found;
import dev.docket.storage.Key;
import dev.docket.storage.Kind;
import dev.docket.storage.NoRoomException;
import dev.docket.storage.Page;
import dev.docket.storage.Scope;
import dev.docket.storage.Search;
import dev.docket.storage.Searchable;
import dev.docket.storage.Snapshot;
import dev.docket.storage.Storage;
import dev.docket.storage.Stored;
import dev.docket.storage.Tenant;
import dev.docket.storage.Window;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A store in memory: a tree for each tenant that has data. Each call runs on the calling thread
 * under the tree's lock, which is held no longer than a page or a commit takes, and returns a
 * completed stage. Closing the store loses its data. It refuses to create entities if memory is
 * short.
 */
public final class MemoryStorage implements Storage {

  private final ConcurrentHashMap<Tenant, Tree> trees = new ConcurrentHashMap<>();
  private final AtomicLong versions = new AtomicLong();
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
    this.full = full;
  }

  @Override
  public CompletionStage<Snapshot> get(Collection<? extends Key<?>> keys) {
    return answer(
        () -> {
          List<Tenant> tenants = keys.stream().<Tenant>map(Key::tenant).distinct().toList();
          return switch (tenants.size()) {
            case 0 -> new Snapshot(List.of());
            case 1 -> read(tenants.getFirst(), tree -> tree.get(keys));
            default -> throw new IllegalArgumentException("Keys of several tenants: " + tenants);
          };
        });
  }

  @Override
  public <E extends Entity> CompletionStage<Page<Stored<E>>> list(
      Scope parent, Kind<E> kind, Window window) {
    return answer(() -> read(parent.tenant(), tree -> tree.list(parent, kind, window)));
  }

  /** Only collecting the entities holds the lock; comparing them takes longer. */
  @Override
  public <E extends Searchable> CompletionStage<Found<E>> search(Search<E> search) {
    return answer(
        () -> Scan.find(search, read(search.scope().tenant(), tree -> tree.searched(search))));
  }

  @Override
  public CompletionStage<Void> commit(Changes changes) {
    return answer(
        () -> {
          if (adds(changes) && full.getAsBoolean()) {
            throw new NoRoomException("The heap is nearly full of what the memory store keeps");
          }
          write(changes);
          return null;
        });
  }

  @Override
  public CompletionStage<Void> check() {
    return answer(() -> null);
  }

  @Override
  public void close() {
    closed = true;
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

  private <T> T read(Tenant tenant, Function<Tree, T> reading) {
    Tree tree = trees.getOrDefault(tenant, new Tree(versions));
    synchronized (tree) {
      return reading.apply(tree);
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

  private void write(Changes changes) {
    Tenant tenant = changes.tenant();
    while (true) {
      Tree tree = trees.computeIfAbsent(tenant, absent -> new Tree(versions));
      synchronized (tree) {
        // Whoever empties a tree takes it out of the map; what is written to it then would be lost.
        if (trees.get(tenant) != tree) {
          continue;
        }
        try {
          tree.commit(changes);
          return;
        } finally {
          if (tree.isEmpty()) {
            trees.remove(tenant);
          }
        }
      }
    }
  }
}

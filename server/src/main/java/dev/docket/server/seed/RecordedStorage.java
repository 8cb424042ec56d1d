package dev.docket.server.seed;

import dev.docket.storage.Change;
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
import dev.docket.storage.Tally;
import dev.docket.storage.Tenant;
import dev.docket.storage.Window;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** A store that answers at once, and remembers what was written to it. For one thread. */
final class RecordedStorage implements Storage {

  private final Storage storage;
  private final Set<Key<?>> written = new LinkedHashSet<>();
  private final Map<Key<Tally>, Change.Count> counted = new LinkedHashMap<>();
  private final List<Change.Append<?>> appended = new ArrayList<>();

  RecordedStorage(Storage storage) {
    this.storage = storage;
  }

  /**
   * The changes that create what is there of all that was written to the data of a tenant since the
   * last call, parents first, count it, and append to the log what was appended.
   */
  List<Change> take(Tenant tenant) {
    Set<Key<?>> keys = new LinkedHashSet<>(written);
    keys.removeIf(key -> !key.tenant().equals(tenant));
    List<Change> changes = new ArrayList<>();
    Snapshot snapshot = storage.get(keys).toCompletableFuture().join();
    keys.forEach(key -> add(changes, snapshot.find(key)));
    counted.values().stream().filter(count -> isOf(count, tenant)).forEach(changes::add);
    appended.stream().filter(append -> isOf(append, tenant)).forEach(changes::add);
    written.removeAll(keys);
    counted.values().removeIf(count -> isOf(count, tenant));
    appended.removeIf(append -> isOf(append, tenant));
    return changes;
  }

  private static boolean isOf(Change change, Tenant tenant) {
    return change.scope().tenant().equals(tenant);
  }

  private static <E extends Entity> void add(List<Change> changes, @Nullable Stored<E> stored) {
    if (stored != null) {
      changes.add(Change.create(stored.key(), stored.value()));
    }
  }

  @Override
  public CompletionStage<Void> commit(Changes changes) {
    return storage
        .commit(changes)
        .thenAccept(
            done -> {
              for (Change change : changes.list()) {
                if (change instanceof Change.Count count) {
                  counted.merge(count.tally(), count, RecordedStorage::sum);
                } else if (change instanceof Change.Append<?> append) {
                  appended.add(append);
                } else if (change.scope() instanceof Key<?> key) {
                  written.add(key);
                }
              }
            });
  }

  /** Both counts as one. */
  static Change.Count sum(Change.Count one, Change.Count other) {
    return new Change.Count(
        one.scope(), one.counted(), one.by() + other.by(), Math.min(one.limit(), other.limit()));
  }

  @Override
  public CompletionStage<Snapshot> get(Collection<? extends Key<?>> keys) {
    return storage.get(keys);
  }

  @Override
  public <E extends Entity> CompletionStage<Page<Stored<E>>> list(
      Scope parent, Kind<E> kind, Window window) {
    return storage.list(parent, kind, window);
  }

  @Override
  public <E extends Searchable> CompletionStage<Found<E>> search(Search<E> search) {
    return storage.search(search);
  }

  @Override
  public CompletionStage<Void> check() {
    return storage.check();
  }

  @Override
  public void close() {
    storage.close();
  }
}

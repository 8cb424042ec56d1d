package dev.docket.operations;

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
import dev.docket.storage.StaleException;
import dev.docket.storage.Storage;
import dev.docket.storage.Stored;
import dev.docket.storage.Window;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * As much of a store as {@link Resources} needs: it creates, reads, answers each listing with one
 * empty page that has a next one at {@link #POSITION}, and finds commits stale on demand.
 */
final class FakeStorage implements Storage {

  static final String POSITION = "position";

  /** How many of the next commits are stale. */
  int stale;

  int commits;
  int reads;
  Window lastWindow = new Window(1, null, Window.Order.ASCENDING);

  private final Map<Key<?>, Stored<?>> entities = new HashMap<>();

  @Override
  public CompletionStage<Snapshot> get(Collection<? extends Key<?>> keys) {
    reads++;
    List<? extends Stored<?>> found =
        keys.stream().map(entities::get).filter(Objects::nonNull).toList();
    return CompletableFuture.completedStage(new Snapshot(found));
  }

  @Override
  public <E extends Entity> CompletionStage<Page<Stored<E>>> list(
      Scope parent, Kind<E> kind, Window window) {
    lastWindow = window;
    return CompletableFuture.completedStage(new Page<>(List.of(), POSITION));
  }

  @Override
  public <E extends Searchable> CompletionStage<Found<E>> search(Search<E> search) {
    return CompletableFuture.completedStage(new Found<>(List.of(), null, null));
  }

  @Override
  public CompletionStage<Void> commit(Changes changes) {
    commits++;
    if (stale > 0) {
      stale--;
      return CompletableFuture.failedStage(new StaleException(changes.list().getFirst().scope()));
    }
    for (Change change : changes.list()) {
      if (change instanceof Change.Create<?> create) {
        create(create);
      }
    }
    return CompletableFuture.completedStage(null);
  }

  private <E extends Entity> void create(Change.Create<E> create) {
    entities.put(create.key(), new Stored<>(create.key(), create.value(), commits));
  }

  @Override
  public CompletionStage<Void> check() {
    return CompletableFuture.completedStage(null);
  }

  @Override
  public void close() {}
}

package dev.docket.server.slas;

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

/** A store as a node sees it that cannot read one case. */
final class HalfBlindStorage implements Storage {

  private final Storage storage;
  private final String caseId;

  HalfBlindStorage(Storage storage, String caseId) {
    this.storage = storage;
    this.caseId = caseId;
  }

  @Override
  public CompletionStage<Void> commit(Changes changes) {
    return storage.commit(changes);
  }

  @Override
  public CompletionStage<Snapshot> get(Collection<? extends Key<?>> keys) {
    return keys.stream().anyMatch(key -> key.id().equals(caseId))
        ? CompletableFuture.failedStage(new UnavailableException("unreadable", null))
        : storage.get(keys);
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
  public void close() {}
}

package dev.docket.cases;

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
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Keeps entities as far as cases need it, lists them in ascending order, and notes every call. */
final class CountingStorage implements Storage {

  final List<String> calls = new ArrayList<>();

  /** Runs once, before the next listing is answered. */
  Runnable beforeList = () -> {};

  /** Runs before each commit that it does not make itself. */
  Runnable beforeCommit = () -> {};

  /** What the answers to reads by key wait for. */
  CompletableFuture<Void> answers = CompletableFuture.completedFuture(null);

  private final Map<Key<?>, Stored<?>> entities = new HashMap<>();
  private long version;

  @Override
  public CompletionStage<Snapshot> get(Collection<? extends Key<?>> keys) {
    calls.add("get");
    return answers.thenApply(
        ready -> new Snapshot(keys.stream().map(entities::get).filter(Objects::nonNull).toList()));
  }

  @Override
  public <E extends Entity> CompletionStage<Page<Stored<E>>> list(
      Scope parent, Kind<E> kind, Window window) {
    calls.add("list " + kind.name());
    Runnable first = beforeList;
    beforeList = () -> {};
    first.run();
    List<Stored<E>> found = new ArrayList<>();
    for (Stored<?> stored : entities.values()) {
      Key<?> key = stored.key();
      if (key.parent().equals(parent)
          && key.kind().equals(kind)
          && (window.after() == null || key.id().compareTo(window.after()) > 0)) {
        found.add(cast(stored));
      }
    }
    found.sort(Comparator.comparing(stored -> stored.key().id()));
    return CompletableFuture.completedStage(
        found.size() <= window.size()
            ? new Page<>(found, null)
            : new Page<>(found.subList(0, window.size()), found.get(window.size() - 1).key().id()));
  }

  /** How many entities of a kind there are. */
  long count(Kind<?> kind) {
    return entities.keySet().stream().filter(key -> key.kind().equals(kind)).count();
  }

  @Override
  public <E extends Searchable> CompletionStage<Found<E>> search(Search<E> search) {
    throw new UnsupportedOperationException();
  }

  @SuppressWarnings("unchecked") // What is stored is of the kind that its key names.
  private static <E extends Entity> Stored<E> cast(Stored<?> stored) {
    return (Stored<E>) stored;
  }

  @Override
  public CompletionStage<Void> commit(Changes changes) {
    calls.add("commit");
    Runnable first = beforeCommit;
    beforeCommit = () -> {};
    try {
      first.run();
    } catch (RuntimeException failure) {
      return CompletableFuture.failedStage(failure);
    } finally {
      beforeCommit = first;
    }
    for (Change change : changes.list()) {
      if (!holds(change)) {
        return CompletableFuture.failedStage(new StaleException(change.scope()));
      }
    }
    changes.list().forEach(this::make);
    return CompletableFuture.completedStage(null);
  }

  private boolean holds(Change change) {
    return switch (change) {
      case Change.Create<?> create -> !entities.containsKey(create.key());
      case Change.Replace<?> replace -> isThere(replace.stored());
      case Change.Expect expect -> isThere(expect.stored());
      case Change.Delete delete -> isThere(delete.stored());
      case Change.DeleteUnder under -> true;
      case Change.Append<?> append -> true;
      case Change.Count count -> throw new IllegalArgumentException("Nothing is counted here");
    };
  }

  private boolean isThere(Stored<?> stored) {
    return stored.equals(entities.get(stored.key()));
  }

  private void make(Change change) {
    switch (change) {
      case Change.Create<?> create -> put(create.key(), create.value());
      case Change.Replace<?> replace -> put(replace.stored().key(), replace.value());
      case Change.Expect expect -> {}
      case Change.Append<?> append -> {}
      case Change.Delete delete -> entities.remove(delete.stored().key());
      case Change.DeleteUnder under -> entities.remove(under.scope());
      case Change.Count count -> throw new IllegalArgumentException("Nothing is counted here");
    }
  }

  @SuppressWarnings("unchecked") // The changes pair values with keys of their kind.
  private <E extends Entity> void put(Key<?> key, E value) {
    entities.put(key, new Stored<>((Key<E>) key, value, ++version));
  }

  @Override
  public CompletionStage<Void> check() {
    return CompletableFuture.completedStage(null);
  }

  @Override
  public void close() {}
}

package dev.docket.storage.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.storage.Change;
import dev.docket.storage.Changes;
import dev.docket.storage.Entity;
import dev.docket.storage.FullException;
import dev.docket.storage.Key;
import dev.docket.storage.Kind;
import dev.docket.storage.Page;
import dev.docket.storage.Scope;
import dev.docket.storage.Snapshot;
import dev.docket.storage.StaleException;
import dev.docket.storage.Storage;
import dev.docket.storage.Stored;
import dev.docket.storage.Tally;
import dev.docket.storage.Window;
import dev.docket.storage.Window.Order;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Calls of a store that wait for the answer, and what is expected of it. */
final class Calls {

  /** How long a test waits for one answer, far above what any should take. */
  static final long PATIENCE_SECONDS = 60;

  private Calls() {}

  static void commit(Storage storage, Change... changes) {
    commit(storage, List.of(changes));
  }

  static void commit(Storage storage, List<Change> changes) {
    Throwable failure = failure(storage, changes);
    assertThat(failure).as("failure of a commit of %s", abridged(changes)).isNull();
  }

  /** What a commit fails with, or null when it does not fail. */
  static @Nullable Throwable failure(Storage storage, Change... changes) {
    return failure(storage, List.of(changes));
  }

  static @Nullable Throwable failure(Storage storage, List<Change> changes) {
    return failure(storage.commit(new Changes(changes)));
  }

  /** What a stage fails with, without the wrapping that stages add; null when it does not fail. */
  static @Nullable Throwable failure(CompletionStage<?> stage) {
    CompletableFuture<@Nullable Throwable> failure = new CompletableFuture<>();
    stage.whenComplete((result, thrown) -> failure.complete(thrown));
    Throwable cause = failure.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    while (cause instanceof CompletionException && cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause;
  }

  static <T> T answer(CompletionStage<T> stage) {
    return stage.toCompletableFuture().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
  }

  /** Expects a commit to be stale by the change of a scope. */
  static void expectStale(Storage storage, Scope scope, Change... changes) {
    assertThat(failure(storage, changes))
        .as("failure of a commit that relies on what %s is not", scope)
        .isInstanceOfSatisfying(
            StaleException.class,
            stale -> assertThat(stale.scope()).as("what is not as relied upon").isEqualTo(scope));
  }

  /** Expects a commit to be refused by one of its counts. */
  static void expectFull(Storage storage, Change count, Change... changes) {
    assertThat(failure(storage, changes))
        .as("failure of a commit that counts past a limit")
        .isInstanceOfSatisfying(
            FullException.class,
            full -> assertThat(full.count()).as("the count that did not fit").isEqualTo(count));
  }

  static Snapshot get(Storage storage, Collection<? extends Key<?>> keys) {
    return answer(storage.get(keys));
  }

  static <E extends Entity> @Nullable Stored<E> find(Storage storage, Key<E> key) {
    return get(storage, List.of(key)).find(key);
  }

  /** What is stored at a key, where something has to be. */
  static <E extends Entity> Stored<E> read(Storage storage, Key<E> key) {
    Stored<E> stored = find(storage, key);
    if (stored == null) {
      throw new AssertionError("Nothing is stored at " + key);
    }
    return stored;
  }

  static void expectNothingAt(Storage storage, Key<?>... keys) {
    for (Key<?> key : keys) {
      assertThat(find(storage, key)).as("what is stored at %s", key).isNull();
    }
  }

  /** Creates an entity and reads how it was stored. */
  static <E extends Entity> Stored<E> create(Storage storage, Key<E> key, E value) {
    commit(storage, Change.create(key, value));
    return read(storage, key);
  }

  static Stored<PlainSample> createPlain(Storage storage, Key<PlainSample> key) {
    return create(storage, key, new PlainSample("new"));
  }

  /** How many of a kind a scope's tally says there are; nothing is as good as zero. */
  static long tally(Storage storage, Scope scope, Kind<?> counted) {
    Stored<Tally> stored = find(storage, Tally.key(scope, counted));
    return stored == null ? 0 : stored.value().count();
  }

  static <E extends Entity> Page<Stored<E>> page(
      Storage storage, Scope parent, Kind<E> kind, int size, @Nullable String after, Order order) {
    return answer(storage.list(parent, kind, new Window(size, after, order)));
  }

  static <E extends Entity> List<Stored<E>> list(
      Storage storage, Scope parent, Kind<E> kind, int size, Order order) {
    List<Stored<E>> all = new ArrayList<>();
    String next = null;
    do {
      Page<Stored<E>> page = page(storage, parent, kind, size, next, order);
      all.addAll(page.items());
      next = page.next();
    } while (next != null);
    return all;
  }

  /** The ids of a kind under a scope, in ascending order. */
  static List<String> ids(Storage storage, Scope parent, Kind<?> kind) {
    return ids(list(storage, parent, kind, 1_000, Order.ASCENDING));
  }

  static List<String> ids(List<? extends Stored<?>> stored) {
    return stored.stream().map(each -> each.key().id()).toList();
  }

  private static String abridged(List<Change> changes) {
    return changes.size() <= 5 ? changes.toString() : changes.size() + " changes";
  }
}

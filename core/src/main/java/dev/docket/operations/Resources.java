package dev.docket.operations;

import dev.docket.storage.Change;
import dev.docket.storage.Changes;
import dev.docket.storage.Entity;
import dev.docket.storage.Found;
import dev.docket.storage.FullException;
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
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The stored things of all callers, with what every resource needs to read, list and change them
 * carefully.
 */
public final class Resources {

  /** How often a change is tried before the caller is told to retry. */
  private static final int ATTEMPTS = 12;

  /** As many as one read of a store takes at a time when all entities of a kind are wanted. */
  private static final int WHOLE_PAGE = 1_000;

  private final Storage storage;
  private final Clock clock;
  private final Ids ids;
  private final Quotas quotas;
  private final Turns turns = new Turns();
  private final AtomicReference<@Nullable CompletionStage<NextTokens>> tokens =
      new AtomicReference<>();

  public Resources(Storage storage, Clock clock, Ids ids, Quotas quotas) {
    this.storage = storage;
    this.clock = clock;
    this.ids = ids;
    this.quotas = quotas;
  }

  /** The time, in the microseconds that the API shows. */
  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /** A new id, greater than those before it. */
  public String newId() {
    return ids.next();
  }

  /**
   * Refuses a change by which there are more of something than its quota allows. What is over the
   * quota already, because that was lowered, may stay or become less.
   *
   * @param before how many there are, or 0 where the change states all of them anew
   * @param after how many there would be
   * @throws ProblemException a ServiceQuotaExceededException
   */
  public void requireWithin(Quota quota, int before, int after) {
    long limit = quotas.limit(quota);
    if (after > before && after > limit) {
      throw Problem.quota(quota, limit).asException();
    }
  }

  /** The entity at a key; fails with a ResourceNotFoundException when there is none. */
  public <E extends Entity> CompletionStage<Stored<E>> require(Key<E> key) {
    return storage.get(List.of(key)).thenApply(snapshot -> required(snapshot, key));
  }

  /** What a snapshot holds at a key; a ResourceNotFoundException when that is nothing. */
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
   * Makes a change. A tally that would exceed its quota is a ServiceQuotaExceededException; what
   * turns out stale fails as the store says.
   */
  public CompletionStage<Void> commit(Changes changes) {
    return storage
        .commit(changes)
        .exceptionallyCompose(
            failure -> {
              if (cause(failure) instanceof FullException full) {
                Quota quota = Quota.of(full.count().counted());
                return CompletableFuture.failedStage(
                    Problem.quota(quota, full.count().limit()).asException());
              }
              return CompletableFuture.failedStage(failure);
            });
  }

  /** Counts one more entity of a kind in a scope, against the quota for that kind. */
  public Change countIn(Scope scope, Kind<?> counted) {
    return Change.countIn(scope, counted, quotas.limit(Quota.of(counted)));
  }

  /**
   * Reads, decides and commits, again from the start while the commit turns out stale. Changes of
   * one scope take turns on this node. When others keep winning, the caller gets the retryable
   * InternalServerException.
   *
   * @param scope what is changed
   * @param attempt reads what it needs anew each time it is asked
   */
  public <T extends @Nullable Object> CompletionStage<T> change(
      Scope scope, Supplier<CompletionStage<T>> attempt) {
    return turns.take(scope, () -> attempt(attempt, 1));
  }

  private <T extends @Nullable Object> CompletionStage<T> attempt(
      Supplier<CompletionStage<T>> attempt, int number) {
    return attempt
        .get()
        .exceptionallyCompose(
            failure -> {
              if (!(cause(failure) instanceof StaleException)) {
                return CompletableFuture.failedStage(failure);
              }
              if (number == ATTEMPTS) {
                return CompletableFuture.failedStage(
                    Problem.internal("Too many concurrent changes of the same resource")
                        .asException());
              }
              return afterPause(number).thenCompose(ready -> attempt(attempt, number + 1));
            });
  }

  /**
   * None after the first failure, then longer and random, so that two nodes do not keep meeting.
   */
  private static CompletionStage<Void> afterPause(int number) {
    if (number == 1) {
      return CompletableFuture.completedStage(null);
    }
    int millis = ThreadLocalRandom.current().nextInt(1, 1 << Math.min(number, 6));
    return CompletableFuture.runAsync(
        () -> {}, CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS));
  }

  /** A part of the listing of the entities of a kind that lie directly under a scope. */
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

  /**
   * A page of the entities of a kind under a scope, oldest first, its {@code next} being a {@code
   * nextToken}.
   *
   * @param query the operation and everything besides the page that decides what it lists; a token
   *     of another query is refused
   */
  public <E extends Entity> CompletionStage<Page<Stored<E>>> page(
      Caller caller,
      String query,
      Scope parent,
      Kind<E> kind,
      int size,
      @Nullable String nextToken) {
    return page(
        caller,
        query,
        nextToken,
        after -> storage.list(parent, kind, new Window(size, after, Window.Order.ASCENDING)));
  }

  /**
   * A page of any listing, its {@code next} being a {@code nextToken}.
   *
   * @param query the operation and everything besides the page that decides what it lists; a token
   *     of another query is refused
   * @param list reads the page after a position, which is null at the beginning
   */
  public <T> CompletionStage<Page<T>> page(
      Caller caller,
      String query,
      @Nullable String nextToken,
      Function<@Nullable String, CompletionStage<Page<T>>> list) {
    return tokens()
        .thenCompose(
            sealing -> {
              return list.apply(position(sealing, caller, query, nextToken))
                  .thenApply(
                      page ->
                          page.next() == null
                              ? page
                              : new Page<>(
                                  page.items(), sealing.write(caller, query, page.next())));
            });
  }

  /** The position in a token. An empty one is none: SDKs pass on what they were given. */
  private static @Nullable String position(
      NextTokens sealing, Caller caller, String query, @Nullable String nextToken) {
    return nextToken == null || nextToken.isEmpty() ? null : sealing.read(caller, query, nextToken);
  }

  /** A part of what a search finds. */
  public <E extends Searchable> CompletionStage<Found<E>> search(Search<E> search) {
    return storage.search(search);
  }

  /**
   * A page of a search, its {@code next} being a {@code nextToken}. What is found is counted for
   * the first page; the tokens carry the total on, so it is the same on all pages.
   *
   * @param query the operation and everything besides the page that decides what is found; a token
   *     of another query is refused
   * @param first asks for the first page, with a total
   */
  public <E extends Searchable> CompletionStage<Found<E>> search(
      Caller caller, String query, @Nullable String nextToken, Search<E> first) {
    return search(
        caller,
        query,
        nextToken,
        after -> storage.search(after == null ? first : first.after(after)));
  }

  /**
   * A page of a search as above.
   *
   * @param pages reads the page after a position, which is null at the beginning, where the page
   *     has a total
   */
  public <E extends Searchable> CompletionStage<Found<E>> search(
      Caller caller,
      String query,
      @Nullable String nextToken,
      Function<@Nullable String, CompletionStage<Found<E>>> pages) {
    return tokens()
        .thenCompose(
            sealing -> {
              Counted at = Counted.read(position(sealing, caller, query, nextToken));
              return pages
                  .apply(at == null ? null : at.position())
                  .thenApply(found -> at == null ? found : at.carriedBy(found))
                  .thenApply(found -> sealed(sealing, caller, query, found));
            });
  }

  private static <E extends Searchable> Found<E> sealed(
      NextTokens sealing, Caller caller, String query, Found<E> found) {
    if (found.next() == null) {
      return found;
    }
    Counted next = new Counted(Objects.requireNonNull(found.total()), found.next());
    return new Found<>(found.items(), sealing.write(caller, query, next.text()), found.total());
  }

  /**
   * Where a page of a search begins.
   *
   * @param total what was counted for the first page
   */
  private record Counted(long total, String position) {

    static @Nullable Counted read(@Nullable String text) {
      if (text == null) {
        return null;
      }
      int blank = text.indexOf(' ');
      return new Counted(Long.parseLong(text.substring(0, blank)), text.substring(blank + 1));
    }

    String text() {
      return total + " " + position;
    }

    <E extends Searchable> Found<E> carriedBy(Found<E> page) {
      return new Found<>(page.items(), page.next(), total);
    }
  }

  private CompletionStage<NextTokens> tokens() {
    CompletionStage<NextTokens> known = tokens.get();
    if (known != null) {
      return known;
    }
    CompletionStage<NextTokens> read =
        readSecret().thenApply(secret -> new NextTokens(secret, clock));
    return read.thenApply(
        sealing -> {
          tokens.compareAndSet(null, CompletableFuture.completedStage(sealing));
          return sealing;
        });
  }

  private CompletionStage<byte[]> readSecret() {
    return change(
        TokenSecret.KEY,
        () ->
            storage
                .get(List.of(TokenSecret.KEY))
                .thenCompose(
                    found -> {
                      Stored<TokenSecret> stored = found.find(TokenSecret.KEY);
                      if (stored != null) {
                        return CompletableFuture.completedStage(stored.value().bytes());
                      }
                      TokenSecret fresh = TokenSecret.random();
                      return storage
                          .commit(Changes.of(Change.create(TokenSecret.KEY, fresh)))
                          .thenApply(done -> fresh.bytes());
                    }));
  }

  /** A failure as something to throw again. */
  public static RuntimeException rethrown(Throwable failure) {
    return cause(failure) instanceof RuntimeException unchecked
        ? unchecked
        : new CompletionException(cause(failure));
  }

  /** What really failed, without the wrapping that stages add. */
  public static Throwable cause(Throwable failure) {
    Throwable cause = failure;
    while (cause instanceof CompletionException && cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause;
  }
}

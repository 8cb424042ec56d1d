package dev.docket.server.control;

import dev.docket.operations.Problem;
import dev.docket.operations.Stages;
import dev.docket.storage.Extent;
import dev.docket.storage.Key;
import dev.docket.storage.Kinds;
import dev.docket.storage.NoRoomException;
import dev.docket.storage.Placed;
import dev.docket.storage.Replacement;
import dev.docket.storage.StaleException;
import dev.docket.storage.Storage;
import dev.docket.storage.Stored;
import dev.docket.storage.Tenant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/** The data of a store as a whole. Calls return at once; long work is done on other threads. */
public final class StoredState {

  private static final String DOMAIN = "domain";
  private static final int ATTEMPTS = 10;

  private final Storage storage;
  private final Kinds kinds;

  public StoredState(Storage storage, Kinds kinds) {
    this.storage = storage;
    this.kinds = kinds;
  }

  Kinds kinds() {
    return kinds;
  }

  /** All that an extent contains, as of one moment. */
  CompletionStage<List<Placed<?>>> contents(Extent extent) {
    return aside(() -> storage.contents(extent, kinds))
        .thenCompose(all -> Aside.supply(() -> all.stream().<Placed<?>>map(Placed::of).toList()));
  }

  /** Puts entities in the place of all that an extent contains. */
  CompletionStage<Void> replace(Extent extent, List<Placed<?>> contents) {
    return aside(() -> storage.replace(new Replacement(extent, List.of(), contents), kinds));
  }

  /**
   * Leaves of a domain nothing but itself.
   *
   * @return fails with a ResourceNotFoundException if there is none
   */
  CompletionStage<Void> emptyDomain(Tenant tenant, String id) {
    return emptyDomain(tenant.child(kinds.require(DOMAIN), id), 1);
  }

  private CompletionStage<Void> emptyDomain(Key<?> domain, int attempt) {
    return aside(() -> storage.get(List.of(domain)))
        .thenCompose(
            found -> {
              Stored<?> stored = found.find(domain);
              if (stored == null) {
                throw Problem.notFound(domain).asException();
              }
              return aside(
                  () ->
                      storage.replace(
                          new Replacement(
                              new Extent.Under(domain),
                              List.of(stored),
                              List.of(Placed.of(stored))),
                          kinds));
            })
        .exceptionallyCompose(
            failure ->
                Stages.cause(failure) instanceof StaleException && attempt < ATTEMPTS
                    ? emptyDomain(domain, attempt + 1)
                    : CompletableFuture.failedStage(failure));
  }

  private static <T> CompletionStage<T> aside(Supplier<CompletionStage<T>> call) {
    return Aside.supply(call)
        .thenCompose(answer -> answer)
        .exceptionallyCompose(failure -> CompletableFuture.failedStage(told(failure)));
  }

  private static Throwable told(Throwable failure) {
    Throwable cause = Stages.cause(failure);
    if (cause instanceof UnsupportedOperationException) {
      return new Problem("NotImplementedException", String.valueOf(cause.getMessage()))
          .asException();
    }
    if (cause instanceof NoRoomException) {
      return new Problem("ServiceUnavailableException", String.valueOf(cause.getMessage()))
          .asException();
    }
    return cause;
  }
}

package dev.docket.operations;

import dev.docket.storage.Entity;
import dev.docket.storage.Key;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * Knows what uses the entities of a kind. The package of the kind does not, so that packages depend
 * on each other in one direction only.
 */
@FunctionalInterface
public interface UsageCheck<E extends Entity> {

  /** The check of a kind that nothing uses. */
  static <E extends Entity> UsageCheck<E> none() {
    return key -> CompletableFuture.completedStage(null);
  }

  /** Fails with a ConflictException when something that is not deleted uses the entity. */
  CompletionStage<?> refuseIfUsed(Key<E> key);
}

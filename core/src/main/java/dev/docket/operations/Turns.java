package dev.docket.operations;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Lets work on one thing go one after another on this node, in the order of asking, so that callers
 * here do not make each other's commits stale. Only a courtesy: what is correct is decided by the
 * versions in the store.
 */
final class Turns {

  private final ConcurrentHashMap<Object, CompletableFuture<?>> last = new ConcurrentHashMap<>();

  <T> CompletionStage<T> take(Object thing, Supplier<CompletionStage<T>> work) {
    CompletableFuture<T> mine = new CompletableFuture<>();
    CompletableFuture<?> previous = last.put(thing, mine);
    mine.whenComplete((result, failure) -> last.remove(thing, mine));
    if (previous == null) {
      start(work, mine);
    } else {
      previous.whenComplete((result, failure) -> start(work, mine));
    }
    return mine;
  }

  private static <T> void start(Supplier<CompletionStage<T>> work, CompletableFuture<T> mine) {
    try {
      work.get()
          .whenComplete(
              (result, failure) -> {
                if (failure == null) {
                  mine.complete(result);
                } else {
                  mine.completeExceptionally(failure);
                }
              });
    } catch (RuntimeException failure) {
      mine.completeExceptionally(failure);
    }
  }
}

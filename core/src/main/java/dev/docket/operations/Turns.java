package dev.docket.operations;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets work on one thing go one after another on this node, in the order of asking, so that callers
 * here do not make each other's commits stale. Only a courtesy: what is correct is decided by the
 * versions in the store.
 */
final class Turns {

  /** By thing, the turns that are not over, the one under way first. */
  private final ConcurrentHashMap<Object, Queue<Turn<?>>> lines = new ConcurrentHashMap<>();

  <T extends @Nullable Object> CompletionStage<T> take(
      Object thing, Supplier<CompletionStage<T>> work) {
    Turn<T> turn = new Turn<>(work, new CompletableFuture<>());
    Queue<Turn<?>> alone = new ConcurrentLinkedQueue<>(List.of(turn));
    Queue<Turn<?>> line =
        lines.merge(
            thing,
            alone,
            (waiting, more) -> {
              waiting.addAll(more);
              return waiting;
            });
    if (line == alone) {
      run(thing, turn);
    }
    return turn.result();
  }

  /** Runs a turn and those behind it. A loop, as a long line would be too deep a recursion. */
  private void run(Object thing, @Nullable Turn<?> first) {
    Turn<?> turn = first;
    while (turn != null) {
      turn.start();
      if (!turn.result().isDone()) {
        turn.result().whenComplete((result, failure) -> run(thing, leave(thing)));
        return;
      }
      turn = leave(thing);
    }
  }

  /** Ends the turn that is first in its line and tells the next one, if there is any. */
  private @Nullable Turn<?> leave(Object thing) {
    Queue<Turn<?>> rest =
        lines.computeIfPresent(
            thing,
            (same, line) -> {
              line.remove();
              return line.isEmpty() ? null : line;
            });
    return rest == null ? null : rest.peek();
  }

  private record Turn<T extends @Nullable Object>(
      Supplier<CompletionStage<T>> work, CompletableFuture<T> result) {

    void start() {
      try {
        work.get()
            .whenComplete(
                (value, failure) -> {
                  if (failure == null) {
                    result.complete(value);
                  } else {
                    result.completeExceptionally(failure);
                  }
                });
      } catch (Throwable failure) {
        // Also an Error ends the turn: those behind it would wait for ever.
        result.completeExceptionally(failure);
      }
    }
  }
}

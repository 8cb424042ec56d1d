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
 * Runs work on one key in the order in which it arrives, one piece after another, so that callers
 * on this node do not make each other's commits stale. It only saves retries: the versions in the
 * store decide what is correct.
 */
final class KeyedQueue {

  /** The work that is not done, by key. The first of each queue is running. */
  private final ConcurrentHashMap<Object, Queue<Entry<?>>> queues = new ConcurrentHashMap<>();

  <T extends @Nullable Object> CompletionStage<T> run(
      Object key, Supplier<CompletionStage<T>> work) {
    Entry<T> entry = new Entry<>(work, new CompletableFuture<>());
    Queue<Entry<?>> alone = new ConcurrentLinkedQueue<>(List.of(entry));
    Queue<Entry<?>> queue =
        queues.merge(
            key,
            alone,
            (waiting, more) -> {
              waiting.addAll(more);
              return waiting;
            });
    if (queue == alone) {
      runFrom(key, entry);
    }
    return entry.result();
  }

  /** How much work waits for other work now: in all queues, and in the longest. Takes a moment. */
  QueueLengths lengths() {
    int all = 0;
    int longest = 0;
    for (Queue<Entry<?>> queue : queues.values()) {
      // The first is running.
      int waiting = Math.max(0, queue.size() - 1);
      all += waiting;
      longest = Math.max(longest, waiting);
    }
    return new QueueLengths(all, longest);
  }

  /**
   * Runs an entry and those behind it. It is a loop, since recursion would be too deep for a long
   * queue.
   */
  private void runFrom(Object key, @Nullable Entry<?> first) {
    Entry<?> entry = first;
    while (entry != null) {
      entry.start();
      if (!entry.result().isDone()) {
        entry.result().whenComplete((result, failure) -> runFrom(key, next(key)));
        return;
      }
      entry = next(key);
    }
  }

  /** Removes the first entry of a queue, which is done, and returns the next one, if any. */
  private @Nullable Entry<?> next(Object key) {
    Queue<Entry<?>> rest =
        queues.computeIfPresent(
            key,
            (same, queue) -> {
              queue.remove();
              return queue.isEmpty() ? null : queue;
            });
    return rest == null ? null : rest.peek();
  }

  private record Entry<T extends @Nullable Object>(
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
        // An Error ends the entry too: those behind it would wait forever.
        result.completeExceptionally(failure);
      }
    }
  }
}

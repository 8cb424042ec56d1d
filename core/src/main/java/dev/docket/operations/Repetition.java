package dev.docket.operations;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Repeats a step that completes later. Steps that are complete at once, as those of a store in
 * memory are, take no room on the stack, however many there are.
 */
public final class Repetition {

  private Repetition() {}

  /**
   * Takes steps until one is the last.
   *
   * @param step makes the next state of one
   * @return the first state that is the last one; the failure of a step ends the repetition
   */
  public static <S> CompletionStage<S> until(
      Predicate<S> last, S first, Function<S, CompletionStage<S>> step) {
    CompletableFuture<S> end = new CompletableFuture<>();
    goOn(last, first, step, end);
    return end;
  }

  private static <S> void goOn(
      Predicate<S> last, S first, Function<S, CompletionStage<S>> step, CompletableFuture<S> end) {
    try {
      S state = first;
      while (!last.test(state)) {
        CompletableFuture<S> next = step.apply(state).toCompletableFuture();
        if (!next.isDone()) {
          next.whenComplete(
              (reached, failure) -> {
                if (failure == null) {
                  goOn(last, reached, step, end);
                } else {
                  end.completeExceptionally(Stages.cause(failure));
                }
              });
          return;
        }
        state = next.join();
      }
      end.complete(state);
    } catch (RuntimeException failure) {
      end.completeExceptionally(Stages.cause(failure));
    }
  }
}

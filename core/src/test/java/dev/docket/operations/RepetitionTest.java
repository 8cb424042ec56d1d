package dev.docket.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

class RepetitionTest {

  @Test
  void steps_thatAreCompleteAtOnce_takeNoRoomOnTheStack() {
    CompletionStage<Integer> end =
        Repetition.until(
            count -> count == 1_000_000, 0, count -> CompletableFuture.completedStage(count + 1));

    assertThat(end.toCompletableFuture()).isCompletedWithValue(1_000_000);
  }

  @Test
  void steps_areTakenOneAfterTheOther() {
    Deque<CompletableFuture<Integer>> underWay = new ArrayDeque<>();
    CompletableFuture<Integer> end =
        Repetition.until(
                (Integer count) -> count == 2,
                0,
                count -> {
                  CompletableFuture<Integer> next = new CompletableFuture<>();
                  underWay.add(next);
                  return next;
                })
            .toCompletableFuture();

    underWay.remove().complete(1);
    assertThat(end).isNotDone();
    underWay.remove().complete(2);

    assertThat(end).isCompletedWithValue(2);
    assertThat(underWay).isEmpty();
  }

  @Test
  void state_thatIsTheLastOne_needsNoStep() {
    CompletionStage<String> end =
        Repetition.until(
            state -> true,
            "end",
            state -> {
              throw new AssertionError("No step is needed");
            });

    assertThat(end.toCompletableFuture()).isCompletedWithValue("end");
  }

  @Test
  void failure_endsTheRepetition() {
    ProblemException failure = Problem.validation("no").asException();
    CompletableFuture<Integer> late = new CompletableFuture<>();
    CompletionStage<Integer> atOnce =
        Repetition.until(count -> false, 0, count -> CompletableFuture.failedStage(failure));
    CompletionStage<Integer> later = Repetition.until(count -> false, 0, count -> late);
    CompletionStage<Integer> thrown =
        Repetition.until(
            count -> false,
            0,
            count -> {
              throw failure;
            });

    late.completeExceptionally(failure);

    for (CompletionStage<Integer> end : List.of(atOnce, later, thrown)) {
      assertThatThrownBy(end.toCompletableFuture()::join)
          .isInstanceOf(CompletionException.class)
          .hasCause(failure);
    }
  }
}

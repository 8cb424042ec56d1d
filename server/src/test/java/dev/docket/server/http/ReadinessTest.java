package dev.docket.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ReadinessTest {

  private static final long SECOND = 1_000_000_000;

  private final AtomicLong now = new AtomicLong(-SECOND / 2);
  private CompletableFuture<Void> answer = CompletableFuture.completedFuture(null);
  private int asked;
  private final Readiness readiness =
      new Readiness(
          () -> {
            asked++;
            return answer;
          },
          List::of,
          now::get);

  private static boolean isUp(CompletionStage<Void> check) {
    return check.toCompletableFuture().isDone()
        && !check.toCompletableFuture().isCompletedExceptionally();
  }

  @Test
  void store_isAskedOnceASecondAtMost() {
    for (int i = 0; i < 100; i++) {
      assertThat(isUp(readiness.check())).isTrue();
      now.addAndGet(SECOND / 50);
    }

    assertThat(asked).isEqualTo(2);
  }

  @Test
  void callersMeanwhile_shareTheAnswerThatIsUnderWay() {
    answer = new CompletableFuture<>();
    CompletionStage<Void> first = readiness.check();
    CompletionStage<Void> second = readiness.check();
    assertThat(first.toCompletableFuture()).isNotDone();

    answer.complete(null);

    assertThat(isUp(first)).isTrue();
    assertThat(isUp(second)).isTrue();
    assertThat(asked).isEqualTo(1);
  }

  @Test
  void storeThatIsBack_isNoticedWithinASecond() {
    answer = CompletableFuture.failedFuture(new IllegalStateException("away"));
    assertThat(isUp(readiness.check())).isFalse();
    answer = CompletableFuture.completedFuture(null);
    now.addAndGet(SECOND);

    assertThat(isUp(readiness.check())).isTrue();
  }

  @Test
  void storeThatThrows_isDown() {
    Readiness broken =
        new Readiness(
            () -> {
              throw new IllegalStateException("broken");
            },
            List::of);

    assertThat(broken.check().toCompletableFuture()).isCompletedExceptionally();
  }
}

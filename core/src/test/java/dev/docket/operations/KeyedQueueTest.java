package dev.docket.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class KeyedQueueTest {

  private final KeyedQueue queue = new KeyedQueue();
  private final List<String> started = new ArrayList<>();

  @Test
  void work_onOneKeyWaitsForTheWorkBeforeIt() {
    CompletableFuture<String> first = new CompletableFuture<>();

    queue.run("key", () -> start("first", first));
    CompletionStage<String> second = queue.run("key", () -> start("second", done("2")));
    assertThat(started).containsExactly("first");
    first.complete("1");

    assertThat(started).containsExactly("first", "second");
    assertThat(second).isCompletedWithValue("2");
  }

  @Test
  void work_onAnotherKeyDoesNotWait() {
    queue.run("key", () -> start("first", new CompletableFuture<>()));

    queue.run("other", () -> start("other", done("2")));

    assertThat(started).containsExactly("first", "other");
  }

  @Test
  void work_goesInTheOrderOfAsking() {
    CompletableFuture<String> first = new CompletableFuture<>();
    queue.run("key", () -> start("0", first));

    for (int i = 1; i < 5; i++) {
      String name = "" + i;
      queue.run("key", () -> start(name, done(name)));
    }
    first.complete("0");

    assertThat(started).containsExactly("0", "1", "2", "3", "4");
  }

  @Test
  void failure_isPassedOnAndLetsTheNextGo() {
    CompletableFuture<String> first = new CompletableFuture<>();
    CompletionStage<String> failing = queue.run("key", () -> first);
    CompletionStage<String> next = queue.run("key", () -> done("next"));

    first.completeExceptionally(new IllegalStateException("broken"));

    assertThat(failing).isCompletedExceptionally();
    assertThat(next).isCompletedWithValue("next");
  }

  @Test
  void throwing_isAFailureToo() {
    CompletionStage<String> throwing =
        queue.run(
            "key",
            () -> {
              throw new IllegalStateException("at once");
            });
    CompletionStage<String> erring =
        queue.run(
            "key",
            () -> {
              throw new AssertionError("an error");
            });

    assertThat(throwing).isCompletedExceptionally();
    assertThat(erring).isCompletedExceptionally();
    assertThat(queue.run("key", () -> done("next"))).isCompletedWithValue("next");
  }

  @Test
  void queue_mayBeLongerThanAStackIsDeep() {
    CompletableFuture<String> first = new CompletableFuture<>();
    queue.run("key", () -> first);
    CompletionStage<String> last = done("");
    for (int i = 0; i < 100_000; i++) {
      last = queue.run("key", () -> done("one of many"));
    }

    first.complete("first");

    assertThat(last).isCompletedWithValue("one of many");
  }

  @Test
  void work_ofManyThreadsNeverOverlaps() throws Exception {
    int threads = 8;
    int each = 2_000;
    AtomicInteger working = new AtomicInteger();
    AtomicInteger overlaps = new AtomicInteger();
    CountDownLatch finished = new CountDownLatch(threads * each);
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      for (int thread = 0; thread < threads; thread++) {
        pool.execute(
            () -> {
              for (int i = 0; i < each; i++) {
                queue.run("key", () -> work(pool, working, overlaps)).thenRun(finished::countDown);
              }
            });
      }

      assertThat(finished.await(60, TimeUnit.SECONDS)).as("all work ended").isTrue();
    }
    assertThat(overlaps).hasValue(0);
  }

  private static CompletionStage<Void> work(
      ExecutorService pool, AtomicInteger working, AtomicInteger overlaps) {
    if (working.incrementAndGet() != 1) {
      overlaps.incrementAndGet();
    }
    return CompletableFuture.runAsync(working::decrementAndGet, pool);
  }

  private CompletionStage<String> start(String name, CompletionStage<String> work) {
    started.add(name);
    return work;
  }

  private static CompletionStage<String> done(String value) {
    return CompletableFuture.completedStage(value);
  }
}

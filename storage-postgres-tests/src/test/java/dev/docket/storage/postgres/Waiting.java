package dev.docket.storage.postgres;

import dev.docket.storage.Storage;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

/** Waiting for answers, and for a database that comes back. */
public final class Waiting {

  private static final Duration PAUSE = Duration.ofMillis(50);

  private Waiting() {}

  public static <T> T answer(CompletionStage<T> stage) {
    return stage.toCompletableFuture().orTimeout(60, TimeUnit.SECONDS).join();
  }

  /** What a stage fails with, without the wrapping that stages add. */
  static Throwable failure(CompletionStage<?> stage) {
    try {
      Object result = answer(stage);
      throw new AssertionError("Did not fail but answered " + result);
    } catch (CompletionException failure) {
      return failure.getCause();
    }
  }

  /** Asks until the store answers, and says how long that took. */
  public static Duration untilPresent(Storage storage) {
    long start = System.nanoTime();
    askAgain(storage).orTimeout(60, TimeUnit.SECONDS).join();
    return Duration.ofNanos(System.nanoTime() - start);
  }

  private static CompletableFuture<Void> askAgain(Storage storage) {
    return storage
        .check()
        .toCompletableFuture()
        .exceptionallyCompose(
            away ->
                CompletableFuture.supplyAsync(
                        () -> askAgain(storage),
                        CompletableFuture.delayedExecutor(PAUSE.toMillis(), TimeUnit.MILLISECONDS))
                    .thenCompose(asked -> asked));
  }
}

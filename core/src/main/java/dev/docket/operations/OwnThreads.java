package dev.docket.operations;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/**
 * Goes on with work on threads of its own, of which there are always enough. The pool that a JVM
 * shares may have one thread, and others in the JVM may have taken it.
 */
public final class OwnThreads {

  private static final Executor EACH_ITS_OWN =
      work -> Thread.ofVirtual().name("docket-work").start(work);

  private OwnThreads() {}

  /** Runs what is started. */
  public static Executor executor() {
    return EACH_ITS_OWN;
  }

  /**
   * Completes on such a thread.
   *
   * @param millis after how long, at least
   */
  public static CompletionStage<Void> after(long millis) {
    return CompletableFuture.runAsync(
        () -> {}, CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS, EACH_ITS_OWN));
  }
}

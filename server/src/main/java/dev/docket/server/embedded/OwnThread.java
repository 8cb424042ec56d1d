package dev.docket.server.embedded;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Runs work on a new thread whose context class loader is the server's: libraries search there for
 * services, and leave thread locals that would keep the server's classes in the caller's thread.
 */
final class OwnThread {

  private OwnThread() {}

  /** Runs the work, waits for it, and throws what it throws. */
  static <T> T call(String name, Supplier<T> work) {
    CompletableFuture<T> done = new CompletableFuture<>();
    Thread thread =
        new Thread(
            null,
            () -> {
              try {
                done.complete(work.get());
              } catch (RuntimeException | Error failure) {
                done.completeExceptionally(failure);
              }
            },
            name,
            0,
            false);
    thread.setDaemon(true);
    thread.setContextClassLoader(OwnThread.class.getClassLoader());
    thread.start();
    try {
      T result = done.join();
      thread.join();
      return result;
    } catch (CompletionException failure) {
      throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return done.join();
    }
  }
}

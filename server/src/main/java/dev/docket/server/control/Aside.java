package dev.docket.server.control;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * Does what may take long on threads of its own. The pool that a JVM shares may have one thread,
 * and the tests beside an embedded server may have taken it.
 */
final class Aside {

  private static final Executor THREADS =
      work -> Thread.ofVirtual().name("docket-control").start(work);

  private Aside() {}

  static <T> CompletionStage<T> supply(Supplier<T> work) {
    return CompletableFuture.supplyAsync(work, THREADS);
  }
}

package dev.docket.server.wire;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How calls ended that were made at the same time. */
final class Outcomes {

  private Outcomes() {}

  /** How often each exception ended a call, and {@link Void} for success. */
  static Map<Class<?>, Long> of(List<? extends CompletableFuture<?>> calls) {
    return calls.stream()
        .map(
            call ->
                call.handle((answer, failure) -> failure == null ? Void.class : cause(failure))
                    .join())
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }

  private static Class<?> cause(Throwable failure) {
    return (failure instanceof CompletionException ? failure.getCause() : failure).getClass();
  }
}

package dev.docket.server.telemetry;

import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Goes on with a call where something that it waited for is done, by whichever thread. */
final class Resumption {

  private Resumption() {}

  /** The same stage; what follows it is part of a call. */
  static <T extends @Nullable Object> CompletionStage<T> of(
      Context call, CompletionStage<T> stage) {
    CompletableFuture<T> resumed = new CompletableFuture<>();
    stage.whenComplete(
        (result, failure) -> {
          try (Scope scope = call.makeCurrent()) {
            if (failure == null) {
              resumed.complete(result);
            } else {
              resumed.completeExceptionally(failure);
            }
          }
        });
    return resumed;
  }
}

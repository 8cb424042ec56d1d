package dev.docket.server.http;

import io.vertx.core.Future;
import io.vertx.core.internal.ContextInternal;
import java.util.concurrent.CompletionStage;

/** Keeps a request on its event loop: a store may complete a stage on a thread of its own. */
final class SameLoop {

  private SameLoop() {}

  /** The same stage, on which the calling event loop goes on. */
  static <T> Future<T> resume(CompletionStage<T> stage) {
    return Future.fromCompletionStage(stage, ContextInternal.current());
  }
}

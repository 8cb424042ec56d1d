package dev.docket.server.http;

import dev.docket.storage.Storage;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

/**
 * What an orchestrator asks: {@code /health/live} whether the process should live on, {@code
 * /health/started} whether it has started, {@code /health/ready} whether it should get requests,
 * which needs a store that answers and ends when the server drains. {@code /health} tells people
 * the same as the last.
 */
final class Health {

  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Storage storage;
  private final Drain drain;

  Health(Storage storage, Drain drain) {
    this.storage = storage;
    this.drain = drain;
  }

  void mount(Router router) {
    Pages.page(router, "/health/live").handler(context -> answer(context, true));
    Pages.page(router, "/health/started").handler(context -> answer(context, true));
    Pages.page(router, "/health/ready").handler(this::ready);
    Pages.page(router, "/health").handler(this::ready);
  }

  private void ready(RoutingContext context) {
    if (drain.hasBegun()) {
      answer(context, false);
      return;
    }
    Future.fromCompletionStage(check(), context.vertx().getOrCreateContext())
        .timeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
        .onComplete(result -> answer(context, result.succeeded()));
  }

  private CompletionStage<Void> check() {
    try {
      return storage.check();
    } catch (RuntimeException failure) {
      return CompletableFuture.failedStage(failure);
    }
  }

  private static void answer(RoutingContext context, boolean up) {
    context
        .response()
        .setStatusCode(up ? 200 : 503)
        .putHeader(HttpHeaders.CONTENT_TYPE, Headers.JSON)
        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
        .end(up ? "{\"status\":\"UP\"}" : "{\"status\":\"DOWN\"}");
  }
}

package dev.docket.server.http;

import dev.docket.server.metrics.Metrics;
import dev.docket.server.metrics.Scrape;
import dev.docket.storage.Outage;
import dev.docket.storage.StorageLevel;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/** All metrics as they are now, in the format that the client asks for. */
final class MetricsPage implements Handler<CallContext> {

  private final Health health;
  private final Metrics metrics;
  private final Supplier<CompletionStage<List<StorageLevel>>> levels;

  /**
   * @param levels asks the store how much it has of what
   */
  MetricsPage(
      Health health, Metrics metrics, Supplier<CompletionStage<List<StorageLevel>>> levels) {
    this.health = health;
    this.metrics = metrics;
    this.levels = levels;
  }

  @Override
  public void handle(CallContext context) {
    String accept = context.request().getHeader(HttpHeaders.ACCEPT);
    health
        .outage(context.vertx())
        .compose(
            outage -> metrics.scrape(context.vertx(), accept, outage.map(Outage::code), levels))
        .onSuccess(all -> send(context, all))
        .onFailure(context::fail);
  }

  private static void send(CallContext context, Scrape all) {
    if (context.response().ended() || context.response().closed()) {
      return;
    }
    context
        .response()
        .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT)
        .putHeader(HttpHeaders.CONTENT_TYPE, all.type())
        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    Answer.end(context, all.text());
  }
}

package dev.docket.server.http;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;

/** Refuses a body whose announced length is too large. */
final class LimitBody implements Handler<RoutingContext> {

  private final int maxBytes;

  LimitBody(int maxBytes) {
    this.maxBytes = maxBytes;
  }

  @Override
  public void handle(RoutingContext context) {
    if (AnnouncedBody.exceeds(context.request(), maxBytes)) {
      throw RequestProblems.bodyTooLarge(maxBytes);
    }
    context.next();
  }
}

package dev.docket.server.http;

import io.vertx.core.Handler;

/** Refuses a body whose announced length is too large. */
final class LimitBody implements Handler<CallContext> {

  private final int maxBytes;

  LimitBody(int maxBytes) {
    this.maxBytes = maxBytes;
  }

  @Override
  public void handle(CallContext context) {
    if (AnnouncedBody.exceeds(context.request(), maxBytes)) {
      throw RequestProblems.bodyTooLarge(maxBytes);
    }
    context.next();
  }
}

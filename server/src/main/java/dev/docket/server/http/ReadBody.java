package dev.docket.server.http;

import dev.docket.operations.ProblemException;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;

/**
 * Buffers the body, up to a size and within a time for the whole of it. What is larger is cut off;
 * the connection is closed then, as the rest would still come.
 */
final class ReadBody implements Handler<RoutingContext> {

  private final int maxBytes;
  private final Duration deadline;

  ReadBody(int maxBytes, Duration deadline) {
    this.maxBytes = maxBytes;
    this.deadline = deadline;
  }

  @Override
  public void handle(RoutingContext context) {
    HttpServerRequest request = context.request();
    if (!AnnouncedBody.exists(request)) {
      context.next();
      return;
    }
    if (AnnouncedBody.isHeldBack(request)) {
      context.response().writeContinue();
    }
    read(context, request);
  }

  private void read(RoutingContext context, HttpServerRequest request) {
    Buffer body = Buffer.buffer();
    long timer =
        context
            .vertx()
            .setTimer(deadline.toMillis(), id -> refuse(context, Refusals.bodyTooSlow(deadline)));
    request.handler(
        chunk -> {
          if (body.length() + chunk.length() > maxBytes) {
            context.vertx().cancelTimer(timer);
            refuse(context, Refusals.bodyTooLarge(maxBytes));
          } else {
            body.appendBuffer(chunk);
          }
        });
    request.exceptionHandler(broken -> context.vertx().cancelTimer(timer));
    request.endHandler(
        ended -> {
          context.vertx().cancelTimer(timer);
          if (!context.failed()) {
            Exchange.of(context).body(body.getBytes());
            context.next();
          }
        });
  }

  private static void refuse(RoutingContext context, ProblemException refusal) {
    if (!context.failed()) {
      context.request().handler(null);
      ClosingConnection.after(context);
      context.fail(refusal);
    }
  }
}

package dev.docket.server.http;

import dev.docket.operations.ProblemException;
import dev.docket.server.limits.BodyBudget;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpServerRequest;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Buffers the body, up to a maximum size, within a time limit for the whole of it, and while there
 * is memory left beside other bodies. A body that exceeds a limit, or that is cut into very many
 * chunks of few bytes, is refused and the connection closed, because the rest would still arrive.
 */
final class ReadBody implements Handler<CallContext> {

  private static final Logger LOG = LoggerFactory.getLogger(ReadBody.class);

  private final int maxBytes;
  private final BodyBudget budget;
  private final BodyDeadline deadline;
  private final LogThrottle noRoom;

  ReadBody(int maxBytes, BodyBudget budget, BodyDeadline deadline, InstantSource clock) {
    this.maxBytes = maxBytes;
    this.budget = budget;
    this.deadline = deadline;
    this.noRoom = new LogThrottle(clock);
  }

  @Override
  public void handle(CallContext context) {
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

  private void read(CallContext context, HttpServerRequest request) {
    Body body = new Body(budget, AnnouncedBody.atMost(request, maxBytes));
    // Where the network cuts a body of known length is not the client's choice.
    boolean chunked = AnnouncedBody.isChunked(request);
    context.addEndHandler(body::release);
    BodyDeadline.Arrival arrival =
        deadline.begins(() -> refuse(context, RequestProblems.bodyTooSlow(deadline.length())));
    request.handler(
        chunk -> {
          if (body.exceeds(chunk)) {
            arrival.ends();
            refuse(context, RequestProblems.bodyTooLarge(maxBytes));
          } else if (!body.append(chunk)) {
            arrival.ends();
            noRoom.write(ReadBody::warn);
            refuse(context, RequestProblems.tooManyBodies());
          } else if (chunked && body.isCrumbled()) {
            arrival.ends();
            refuse(context, RequestProblems.tooManyChunks());
          }
        });
    request.exceptionHandler(broken -> arrival.ends());
    request.endHandler(
        ended -> {
          arrival.ends();
          if (!context.failed()) {
            context.exchange().body(body.toBytes());
            context.next();
          }
        });
  }

  private static void warn(long others) {
    LOG.warn(
        "A body was refused, as those in flight take all the memory for bodies{}",
        others == 0 ? "" : " (and " + others + " more since the last such line)");
  }

  private static void refuse(CallContext context, ProblemException refusal) {
    if (!context.failed()) {
      context.request().handler(null);
      ClosingConnection.after(context);
      context.fail(refusal);
    }
  }
}

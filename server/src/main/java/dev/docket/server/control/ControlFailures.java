package dev.docket.server.control;

import dev.docket.operations.Problem;
import dev.docket.operations.ProblemException;
import dev.docket.storage.UnavailableException;
import io.vertx.core.Handler;
import io.vertx.core.VertxException;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers what failed. */
final class ControlFailures implements Handler<RoutingContext> {

  private static final Logger LOG = LoggerFactory.getLogger(ControlFailures.class);

  private static final int BAD_REQUEST = 400;
  private static final int TOO_LARGE = 413;

  @Override
  public void handle(RoutingContext context) {
    ControlReply reply = ControlReply.of(problem(context));
    if (!context.response().ended() && !context.response().closed()) {
      context
          .response()
          .setStatusCode(reply.status())
          .putHeader(HttpHeaders.CONTENT_TYPE, reply.type())
          .end(Buffer.buffer(reply.body()));
    }
  }

  private static Problem problem(RoutingContext context) {
    Throwable failure = context.failure();
    if (context.statusCode() == BAD_REQUEST && failure instanceof VertxException malformed) {
      return new Problem(
          "BadRequestException", Objects.toString(malformed.getMessage(), "Bad request"));
    }
    if (context.statusCode() == TOO_LARGE) {
      return new Problem(
          "RequestEntityTooLargeException",
          "Request body must not exceed " + ControlPlane.MOST_BODY_BYTES + " bytes");
    }
    return problem(
        failure, context.request().method().name(), String.valueOf(context.request().path()));
  }

  /** What a call that failed is answered with; a failure that nobody expects is logged. */
  static Problem problem(@Nullable Throwable failure, String method, String path) {
    if (failure instanceof ProblemException refused) {
      return refused.problem();
    }
    if (failure instanceof UnavailableException away) {
      return new Problem("ServiceUnavailableException", String.valueOf(away.getMessage()));
    }
    LOG.error("{} {} failed", method, path, failure);
    return new Problem("InternalServerException", "The request could not be completed");
  }
}

package dev.docket.server.control;

import dev.docket.operations.Problem;
import dev.docket.operations.ProblemException;
import dev.docket.storage.UnavailableException;
import io.vertx.core.Handler;
import io.vertx.core.VertxException;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers what failed: type and message as JSON, and what else the problem tells. */
final class ControlFailures implements Handler<RoutingContext> {

  private static final Logger LOG = LoggerFactory.getLogger(ControlFailures.class);

  private static final int INTERNAL_ERROR = 500;
  private static final int BAD_REQUEST = 400;
  private static final int TOO_LARGE = 413;

  private static final Map<String, Integer> STATUS =
      Map.ofEntries(
          Map.entry("BadRequestException", BAD_REQUEST),
          Map.entry("SerializationException", 400),
          Map.entry("ValidationException", 400),
          Map.entry("UnauthorizedException", 401),
          Map.entry("AccessDeniedException", 403),
          Map.entry("ResourceNotFoundException", 404),
          Map.entry("UnknownOperationException", 404),
          Map.entry("ConflictException", 409),
          Map.entry("ServiceQuotaExceededException", 402),
          Map.entry("RequestEntityTooLargeException", TOO_LARGE),
          Map.entry("UnsupportedMediaTypeException", 415),
          Map.entry("NotImplementedException", 501),
          Map.entry("ServiceUnavailableException", 503));

  @Override
  public void handle(RoutingContext context) {
    Problem problem = problem(context);
    Map<String, String> body = new LinkedHashMap<>();
    body.put("type", problem.type());
    body.put("message", problem.message());
    body.putAll(problem.members());
    if (!context.response().ended() && !context.response().closed()) {
      context
          .response()
          .setStatusCode(STATUS.getOrDefault(problem.type(), INTERNAL_ERROR))
          .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
          .end(Buffer.buffer(ControlAnswer.json(body).body()));
    }
  }

  private static Problem problem(RoutingContext context) {
    Throwable failure = context.failure();
    if (failure instanceof ProblemException refused) {
      return refused.problem();
    }
    if (context.statusCode() == BAD_REQUEST && failure instanceof VertxException malformed) {
      return new Problem(
          "BadRequestException", Objects.toString(malformed.getMessage(), "Bad request"));
    }
    if (context.statusCode() == TOO_LARGE) {
      return new Problem(
          "RequestEntityTooLargeException",
          "Request body must not exceed " + ControlPlane.MOST_BODY_BYTES + " bytes");
    }
    if (failure instanceof UnavailableException away) {
      return new Problem("ServiceUnavailableException", String.valueOf(away.getMessage()));
    }
    LOG.error("{} {} failed", context.request().method(), context.request().path(), failure);
    return new Problem("InternalServerException", "The request could not be completed");
  }
}

package dev.docket.server.http;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The steps that every request passes, one after the other, and what answers those that fail. */
final class Steps implements Handler<HttpServerRequest> {

  private static final Logger LOG = LoggerFactory.getLogger(Steps.class);
  private static final int INTERNAL_ERROR = 500;

  private final Vertx vertx;
  private final List<Handler<CallContext>> steps;
  private final Handler<CallContext> failures;

  /**
   * @param steps the last of them answers
   * @param failures answers a call that has failed
   */
  Steps(Vertx vertx, List<Handler<CallContext>> steps, Handler<CallContext> failures) {
    this.vertx = vertx;
    this.steps = List.copyOf(steps);
    this.failures = failures;
  }

  @Override
  public void handle(HttpServerRequest request) {
    new CallContext(vertx, steps, this::fail, request).next();
  }

  @SuppressWarnings("IllegalCatch") // The client must get an answer.
  private void fail(CallContext call) {
    try {
      failures.handle(call);
    } catch (Throwable defect) {
      LOG.error("A failure cannot be answered", defect);
      HttpServerResponse response = call.response();
      if (!response.ended() && !response.closed()) {
        response.setStatusCode(INTERNAL_ERROR).end();
      }
    }
  }
}

package dev.docket.server.http;

import dev.docket.server.auth.Identity;
import dev.docket.server.control.faults.FaultEffect;
import dev.docket.server.control.faults.FaultHit;
import dev.docket.server.control.faults.Faults;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * Lets calls go wrong that a fault is for. It comes before the input is read, so that a fault meets
 * invalid input too. A delay comes first; what follows it is done even if the client has left.
 */
final class ApplyFaults implements Handler<CallContext> {

  private static final String BARE = "<html><body><h1>%d</h1></body></html>\n";

  private final Faults faults;

  ApplyFaults(Faults faults) {
    this.faults = faults;
  }

  @Override
  public void handle(CallContext context) {
    Exchange exchange = context.exchange();
    Identity caller = exchange.identity();
    Optional<FaultHit> hit =
        faults.meet(
            exchange.match().route().operationId(),
            caller.tenant().account(),
            caller.accessKeyId());
    if (hit.isEmpty()) {
      context.next();
      return;
    }
    exchange.fault(hit.get());
    FaultEffect effect = hit.get().effect();
    wait(context, System.nanoTime(), effect.delay(), () -> apply(context, effect));
  }

  /** A timer may be early by a part of a millisecond, so the time is looked at. */
  private static void wait(CallContext context, long start, Duration delay, Runnable work) {
    long left = delay.toNanos() - (System.nanoTime() - start);
    if (left <= 0) {
      work.run();
    } else {
      long millis = Math.max(1, Math.ceilDiv(left, 1_000_000));
      context.vertx().setTimer(millis, timer -> wait(context, start, delay, work));
    }
  }

  private static void apply(CallContext context, FaultEffect effect) {
    if (effect.error() != null) {
      if (effect.retryAfter() != null) {
        Throttle.sayWhen(context, effect.retryAfter().toNanos());
      }
      context.fail(effect.error().asException());
    } else if (effect.status() > 0) {
      answerBare(context.response(), effect.status());
    } else if (effect.connection() == FaultEffect.Connection.CUT_BEFORE_COMMIT) {
      CutConnection.unanswered(context);
    } else {
      context.next();
    }
  }

  /** As a proxy in between would answer, which knows neither request ids nor types of errors. */
  private static void answerBare(HttpServerResponse response, int status) {
    if (!response.ended() && !response.closed()) {
      response.headers().remove(Headers.REQUEST_ID);
      response
          .setStatusCode(status)
          .putHeader(HttpHeaders.CONTENT_TYPE, "text/html")
          .end(Buffer.buffer(String.format(Locale.ROOT, BARE, status)));
    }
  }
}

package dev.docket.server.http;

import dev.docket.storage.Outage;
import dev.docket.storage.UnavailableException;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The probes of an orchestrator: {@code /health/live}, whether the process should keep running;
 * {@code /health/started}, whether it has started; {@code /health/ready}, whether it should receive
 * requests, and if not, why, by a code and a sentence. A server is ready while its store answers
 * and it does not drain. What an operator should look at meanwhile is among the {@code alarms} of a
 * server that is ready. {@code /health} is {@code /health/ready} for people.
 */
final class Health {

  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final int OK = 200;
  private static final int UNAVAILABLE = 503;
  private static final String UP = "{\"status\":\"UP\"}";

  static final Outage DRAINING = new Outage("draining", "The server is shutting down");

  /** Of a store that is silent, or says nothing that may be public. */
  static final Outage UNANSWERED = new Outage("store-unanswered", "The store does not answer");

  private final Readiness readiness;
  private final Drain drain;

  Health(Readiness readiness, Drain drain) {
    this.readiness = readiness;
    this.drain = drain;
  }

  /** The pages by their paths. */
  Map<String, Handler<CallContext>> pages() {
    return Map.of(
        "/health/live",
        context -> answer(context, OK, UP),
        "/health/started",
        context -> answer(context, OK, UP),
        "/health/ready",
        this::ready,
        "/health",
        this::ready);
  }

  private void ready(CallContext context) {
    outage(context.vertx())
        .onSuccess(
            outage ->
                outage.ifPresentOrElse(
                    why -> answer(context, UNAVAILABLE, down(why)),
                    () -> answer(context, OK, up(readiness.alarms()))));
  }

  /** Why the server should get no requests now; empty when it should. Never fails. */
  Future<Optional<Outage>> outage(Vertx vertx) {
    return drain.hasBegun()
        ? Future.succeededFuture(Optional.of(DRAINING))
        : Future.fromCompletionStage(readiness.check(), vertx.getOrCreateContext())
            .timeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
            .map(answered -> Optional.<Outage>empty())
            .otherwise(failure -> Optional.of(outage(failure)));
  }

  private static String up(List<String> alarms) {
    return alarms.isEmpty()
        ? UP
        : new JsonObject().put("status", "UP").put("alarms", new JsonArray(alarms)).encode();
  }

  private static Outage outage(Throwable failure) {
    return failure instanceof UnavailableException known ? known.outage() : UNANSWERED;
  }

  private static String down(Outage outage) {
    return new JsonObject()
        .put("status", "DOWN")
        .put("code", outage.code())
        .put("reason", outage.reason())
        .encode();
  }

  private static void answer(CallContext context, int status, String body) {
    context
        .response()
        .setStatusCode(status)
        .putHeader(HttpHeaders.CONTENT_TYPE, Headers.JSON)
        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
        .end(body);
  }
}

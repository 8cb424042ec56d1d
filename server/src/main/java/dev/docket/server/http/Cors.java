package dev.docket.server.http;

import dev.docket.server.config.Loopback;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.handler.CorsHandler;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Answers preflight requests, which are unsigned, and lets the pages of some origins read answers,
 * with the headers that SDKs read. Requests with the origin of others go through vertx-web; the
 * rest, which come from no page or from one of this server, only get the {@code Vary} header that
 * it gives them.
 *
 * <p>For use by one event loop.
 */
final class Cors implements Handler<CallContext> {

  private static final String ANY_ORIGIN = "*";
  private static final String LOOPBACK_ORIGINS = "loopback";

  private final Router router;

  /** Whether answers depend on the origin. */
  private final boolean varies;

  /** The call that the router is being given. */
  private @Nullable CallContext given;

  /**
   * @param origins not empty: a CORS handler without origins would allow all of them
   */
  Cors(Vertx vertx, List<String> origins) {
    boolean any = origins.contains(ANY_ORIGIN);
    boolean single = origins.size() == 1 && !origins.contains(LOOPBACK_ORIGINS);
    CorsHandler cors = CorsHandler.create();
    if (!any) {
      origins.forEach(origin -> allow(cors, origin));
    }
    cors.allowedMethods(Set.of(HttpMethod.GET, HttpMethod.POST, HttpMethod.PUT, HttpMethod.DELETE))
        .exposedHeaders(
            Set.of(
                Headers.REQUEST_ID.toString(),
                Headers.ERROR_TYPE.toString(),
                Headers.RETRY_AFTER.toString(),
                Headers.RETRY_AFTER_MILLIS.toString(),
                "Date",
                "ETag"))
        .maxAgeSeconds((int) Duration.ofDays(1).toSeconds());
    varies = !any && !single;
    router = Router.router(vertx);
    router
        .route()
        .handler(cors)
        .handler(allowed -> taken().next())
        .failureHandler(refused -> refused(taken()));
  }

  private static void allow(CorsHandler cors, String origin) {
    if (origin.equals(LOOPBACK_ORIGINS)) {
      cors.addOriginWithRegex(Loopback.ORIGINS);
    } else {
      cors.addOrigin(origin);
    }
  }

  @Override
  public void handle(CallContext context) {
    String origin = context.request().getHeader(HttpHeaders.ORIGIN);
    if (origin != null) {
      given = context;
      router.handle(context.request());
    } else {
      if (varies) {
        context.response().putHeader(HttpHeaders.VARY, HttpHeaders.ORIGIN);
      }
      context.next();
    }
  }

  private static void refused(CallContext call) {
    String origin = Objects.requireNonNull(call.request().getHeader(HttpHeaders.ORIGIN));
    if (OwnPages.sent(call.request(), origin)) {
      call.next();
    } else {
      call.fail(RequestProblems.foreignOrigin());
    }
  }

  /** The router answers, allows or refuses before its handler returns. */
  private CallContext taken() {
    CallContext call = Objects.requireNonNull(given);
    given = null;
    return call;
  }
}

package dev.docket.server.http;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.docket.json.ShapeMapper;
import dev.docket.operations.Operation;
import dev.docket.server.auth.Authenticator;
import dev.docket.server.contract.Contract;
import dev.docket.server.limits.AddressLimiter;
import dev.docket.server.limits.BodyBudget;
import dev.docket.server.limits.ConnectionLimit;
import dev.docket.server.limits.RateLimiter;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.CorsHandler;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What answers requests, and the list of steps that each request passes, whatever it is for.
 *
 * @param clock the server's time
 * @param contract what the API offers
 * @param operations what it does, by name
 * @param readiness whether the server is ready
 * @param authenticator tells who calls
 * @param authenticated whether callers must say who they are
 * @param connectionLimit how many connections there may be
 * @param addressLimiter holds back a source address; null holds none back
 * @param rateLimiter holds back a client
 * @param verification judges what goes in and out by the contract once more
 * @param requestLog notes every request
 * @param drain notes when the last request has ended
 * @param maxBodyBytes the largest body that is read
 * @param bodyBudget the memory for the bodies of all requests
 * @param bodyTimeout the time that a body may take
 * @param corsOrigins the origins whose pages may call, {@code *} for all; none switches CORS off
 * @param docs whether the contract can be browsed
 */
public record Api(
    InstantSource clock,
    Contract contract,
    Map<String, Operation<?, ?>> operations,
    Readiness readiness,
    Authenticator authenticator,
    boolean authenticated,
    ConnectionLimit connectionLimit,
    @Nullable AddressLimiter addressLimiter,
    RateLimiter rateLimiter,
    Verification verification,
    RequestLog requestLog,
    Drain drain,
    int maxBodyBytes,
    BodyBudget bodyBudget,
    Duration bodyTimeout,
    List<String> corsOrigins,
    boolean docs) {

  private static final String ANY_ORIGIN = "*";

  /**
   * Lets a server of the calling event loop answer requests.
   *
   * @param headTimeout the time that a connection may wait for the head of its next request
   */
  public void serve(Vertx vertx, HttpServer server, Duration headTimeout) {
    HeadDeadline headDeadline = new HeadDeadline(headTimeout);
    headDeadline.watch(vertx);
    RequestId requestId = new RequestId(clock, requestLog);
    server
        .connectionHandler(new LimitConnections(connectionLimit, headDeadline, clock))
        .requestHandler(steps(vertx, headDeadline, requestId))
        .invalidRequestHandler(new InvalidRequests(vertx, requestId));
  }

  /** The steps of a request. Their order is the order in which errors win. */
  private Router steps(Vertx vertx, HeadDeadline headDeadline, RequestId requestId) {
    JsonMapper mapper = ShapeMapper.create();
    // What could never have room is too large, not too much for the moment.
    int largest = (int) Math.min(maxBodyBytes, bodyBudget.largest());
    Throttle throttle = new Throttle(rateLimiter);
    Router router = Router.router(vertx);
    router
        .route()
        .handler(headDeadline)
        .handler(requestId)
        .handler(new WellFormed())
        .handler(new LimitAddress(addressLimiter))
        .handler(new PublicPages(contract, new Health(readiness, drain), authenticated, docs))
        .handler(drain)
        .handler(cors())
        .handler(new LimitBody(largest))
        .handler(new FindOperation(contract, authenticated))
        .handler(new Recognize(authenticator))
        .handler(throttle)
        // Whatever the head can tell has been judged.
        .handler(new ReadBody(largest, bodyBudget, bodyTimeout, clock))
        .handler(new Authenticate())
        .handler(throttle)
        .handler(new Invoke(operations, mapper, verification))
        .failureHandler(new Failures(requestId, mapper, verification, clock));
    return router;
  }

  /**
   * Pre-flights are unsigned; browsers need the headers that SDKs read to be exposed. Without
   * origins there is nothing to do, whereas a CORS handler without origins would let all in.
   */
  private Handler<RoutingContext> cors() {
    if (corsOrigins.isEmpty()) {
      return RoutingContext::next;
    }
    CorsHandler cors = CorsHandler.create();
    if (!corsOrigins.contains(ANY_ORIGIN)) {
      cors.addOrigins(corsOrigins);
    }
    cors.allowedMethods(Set.of(HttpMethod.GET, HttpMethod.POST, HttpMethod.PUT, HttpMethod.DELETE))
        .exposedHeaders(
            Set.of(
                Headers.REQUEST_ID.toString(),
                Headers.ERROR_TYPE.toString(),
                Headers.RETRY_AFTER.toString(),
                Headers.RETRY_AFTER_MILLIS.toString(),
                "Date"))
        .maxAgeSeconds((int) Duration.ofDays(1).toSeconds());
    // As a plain function: vertx-web would want it before all others, yet its answers too need an
    // id.
    return cors::handle;
  }
}

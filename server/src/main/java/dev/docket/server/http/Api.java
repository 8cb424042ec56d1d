package dev.docket.server.http;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.docket.json.ShapeMapper;
import dev.docket.operations.Authorizer;
import dev.docket.operations.Operation;
import dev.docket.server.auth.Authenticator;
import dev.docket.server.config.Loopback;
import dev.docket.server.contract.Contract;
import dev.docket.server.contract.InputReaders;
import dev.docket.server.control.faults.Faults;
import dev.docket.server.control.journal.Journal;
import dev.docket.server.limits.AddressLimiter;
import dev.docket.server.limits.BodyBudget;
import dev.docket.server.limits.ConnectionLimit;
import dev.docket.server.limits.FailureLimiter;
import dev.docket.server.limits.RateLimiter;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Route;
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
 * Answers requests: the list of steps that every request passes, whatever it is for.
 *
 * @param clock the time by which the server answers
 * @param wall the real time, by which it writes its log
 * @param verification validates input and output against the contract once more
 * @param requestLog has a line for every request
 * @param drain knows when the last request has ended
 * @param controlled what a control plane does to requests; null when there is none, and then there
 *     is no step for it
 */
public record Api(
    InstantSource clock,
    InstantSource wall,
    Service service,
    Callers callers,
    Limits limits,
    Bodies bodies,
    Browsers browsers,
    Verification verification,
    RequestLog requestLog,
    Drain drain,
    @Nullable Controlled controlled) {

  /**
   * What is offered.
   *
   * @param contract the operations as clients see them
   * @param operations the operations by name
   * @param authorizer decides what callers may have done
   * @param readiness whether the store behind them answers
   */
  public record Service(
      Contract contract,
      Map<String, Operation<?, ?>> operations,
      Authorizer authorizer,
      Readiness readiness) {}

  /**
   * Who may call.
   *
   * @param authenticator identifies the caller of a request
   * @param authenticated whether callers must identify themselves
   */
  public record Callers(Authenticator authenticator, boolean authenticated) {}

  /**
   * Rate limits and the limit of connections.
   *
   * @param addresses requests of one source address; null for no limit
   * @param failures failed authentications at one source address; null for no limit
   * @param calls calls of one client
   */
  public record Limits(
      ConnectionLimit connections,
      @Nullable AddressLimiter addresses,
      @Nullable FailureLimiter failures,
      RateLimiter calls) {}

  /**
   * Request bodies.
   *
   * @param maxBytes the largest body that is read
   * @param budget the memory for all bodies in flight
   * @param timeout how long a body may take to arrive
   */
  public record Bodies(int maxBytes, BodyBudget budget, Duration timeout) {

    /** A body for which there could never be memory is too large, not too much for the moment. */
    int largest() {
      return (int) Math.min(maxBytes, budget.largest());
    }
  }

  /**
   * What browsers may do.
   *
   * @param origins the origins whose pages may call, {@code *} for all, {@code loopback} for those
   *     of this machine; empty switches CORS off
   * @param docs whether the API documentation is served
   * @param loopbackOnly whether requests must name this machine as their host
   * @param introduction what the first page tells
   */
  public record Browsers(
      List<String> origins, boolean docs, boolean loopbackOnly, Introduction introduction) {}

  /**
   * What a control plane does to requests.
   *
   * @param faults let calls go wrong
   * @param journal keeps what was asked
   */
  public record Controlled(Faults faults, Journal journal) {}

  private static final String ANY_ORIGIN = "*";
  private static final String LOOPBACK_ORIGINS = "loopback";

  /**
   * Makes a server of the calling event loop answer requests.
   *
   * @param clientTimeout how long a client may take to send the head of its next request, or to
   *     take an answer
   */
  public void serve(Vertx vertx, HttpServer server, Duration clientTimeout) {
    ClientDeadline clientDeadline = new ClientDeadline(clientTimeout);
    clientDeadline.watch(vertx);
    RequestId requestId = new RequestId(clock, requestLog);
    server
        .connectionHandler(new LimitConnections(limits.connections(), clientDeadline, wall))
        .requestHandler(steps(vertx, clientDeadline, requestId))
        .invalidRequestHandler(new InvalidRequests(vertx, requestId));
  }

  /** The steps of a request, in the order in which errors take precedence. */
  private Router steps(Vertx vertx, ClientDeadline clientDeadline, RequestId requestId) {
    JsonMapper mapper = ShapeMapper.create();
    Contract contract = service.contract();
    boolean authenticated = callers.authenticated();
    Health health = new Health(service.readiness(), drain);
    Throttle throttle = new Throttle(limits.calls());
    Router router = Router.router(vertx);
    Route route = router.route();
    route.handler(clientDeadline).handler(requestId);
    if (controlled != null) {
      route.handler(new KeepJournal(controlled.journal(), clock));
    }
    route
        .handler(new WellFormed())
        .handler(new LimitAddress(limits.addresses()))
        .handler(new LimitHead())
        .handler(browsers.loopbackOnly() ? new RequireLoopbackHost() : RoutingContext::next)
        .handler(new PublicPages(contract, health, browsers.introduction(), browsers.docs()))
        .handler(drain)
        .handler(cors())
        .handler(new LimitBody(bodies.largest()))
        .handler(new LimitFailures(limits.failures(), wall))
        .handler(new FindOperation(contract, authenticated))
        .handler(new Recognize(callers.authenticator()))
        .handler(throttle)
        // Everything that the head says has been checked.
        .handler(
            new ReadBody(
                bodies.largest(), bodies.budget(), new BodyDeadline(vertx, bodies.timeout()), wall))
        .handler(new Authenticate())
        .handler(throttle);
    if (controlled != null) {
      route.handler(new ApplyFaults(controlled.faults()));
    }
    route
        .handler(new ReadInput(new InputReaders(service.operations(), mapper), verification))
        .handler(new Authorize(service.authorizer(), clock))
        .handler(new Invoke(service.operations(), mapper, verification))
        .failureHandler(new Failures(requestId, mapper, verification, wall));
    return router;
  }

  /**
   * Preflight requests are unsigned, and the headers that SDKs read must be exposed to browsers.
   * Without origins there is no CORS; a CORS handler without origins would allow all of them.
   */
  private Handler<RoutingContext> cors() {
    if (browsers.origins().isEmpty()) {
      return RoutingContext::next;
    }
    CorsHandler cors = CorsHandler.create();
    if (!browsers.origins().contains(ANY_ORIGIN)) {
      browsers.origins().forEach(origin -> allow(cors, origin));
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
    // As a plain function: vertx-web would require it before all others, but its responses need a
    // request id too.
    return cors::handle;
  }

  private static void allow(CorsHandler cors, String origin) {
    if (origin.equals(LOOPBACK_ORIGINS)) {
      cors.addOriginWithRegex(Loopback.ORIGINS);
    } else {
      cors.addOrigin(origin);
    }
  }
}

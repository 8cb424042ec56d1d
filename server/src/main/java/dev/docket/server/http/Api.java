package dev.docket.server.http;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.docket.json.ShapeMapper;
import dev.docket.operations.Authorizer;
import dev.docket.operations.Operation;
import dev.docket.server.auth.Authenticator;
import dev.docket.server.contract.Contract;
import dev.docket.server.contract.InputReaders;
import dev.docket.server.control.faults.Faults;
import dev.docket.server.control.journal.Journal;
import dev.docket.server.limits.AddressLimiter;
import dev.docket.server.limits.BodyBudget;
import dev.docket.server.limits.ConnectionLimit;
import dev.docket.server.limits.FailureLimiter;
import dev.docket.server.limits.RateLimiter;
import dev.docket.server.metrics.CallMeters;
import dev.docket.server.tracing.CallTraces;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Answers requests: the list of steps that every request passes, whatever it is for.
 *
 * @param clock the time by which the server answers
 * @param wall the real time, by which it writes its log
 * @param verification validates input and output against the contract once more
 * @param requestLog has a line for every request
 * @param drain knows when the last request has ended
 * @param meters measure every request; null when nobody asks, and then there is no step for it
 * @param controlled what a control plane does to requests; null when there is none, and then there
 *     is no step for it
 * @param traces of calls; null when none are made, and then there is no step for them
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
    @Nullable CallMeters meters,
    @Nullable Controlled controlled,
    @Nullable CallTraces traces) {

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
   * @param addresses where they call from
   */
  public record Callers(
      Authenticator authenticator, boolean authenticated, ClientAddresses addresses) {}

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
   * @param pages what is served besides the API
   * @param loopbackOnly whether requests must name this machine as their host
   * @param introduction what the first page tells
   * @param parts what the console shows besides the API
   */
  public record Browsers(
      List<String> origins,
      ServedPages pages,
      boolean loopbackOnly,
      Introduction introduction,
      ConsoleParts parts) {}

  /**
   * What a control plane does to requests.
   *
   * @param faults let calls go wrong
   * @param journal keeps what was asked
   */
  public record Controlled(Faults faults, Journal journal) {}

  /**
   * Makes a server of the calling event loop answer requests.
   *
   * @param clientTimeout how long a client may take to send the head of its next request, or to
   *     take an answer
   */
  public void serve(Vertx vertx, HttpServer server, Duration clientTimeout) {
    ClientDeadline clientDeadline = new ClientDeadline(clientTimeout);
    clientDeadline.watch(vertx);
    RequestId requestId = new RequestId(clock, requestLog, callers.addresses());
    server
        .connectionHandler(new LimitConnections(limits.connections(), clientDeadline, wall))
        .requestHandler(steps(vertx, clientDeadline, requestId))
        .invalidRequestHandler(new InvalidRequests(vertx, requestId));
  }

  /** The steps of a request, in the order in which errors take precedence. */
  private Steps steps(Vertx vertx, ClientDeadline clientDeadline, RequestId requestId) {
    JsonMapper mapper = ShapeMapper.create();
    Contract contract = service.contract();
    boolean authenticated = callers.authenticated();
    Health health = new Health(service.readiness(), drain);
    Throttle throttle = new Throttle(limits.calls());
    List<Handler<CallContext>> steps = new ArrayList<>();
    steps.add(clientDeadline);
    steps.add(requestId);
    if (meters != null) {
      steps.add(new MeasureCalls(meters));
    }
    steps.add(new RequirePath());
    if (controlled != null) {
      steps.add(new KeepJournal(controlled.journal(), clock));
    }
    steps.add(new WellFormed());
    steps.add(new LimitAddress(limits.addresses()));
    steps.add(new LimitHead());
    if (browsers.loopbackOnly()) {
      steps.add(new RequireLoopbackHost());
    }
    steps.add(
        new PublicPages(
            contract, health, browsers.introduction(), browsers.pages(), browsers.parts()));
    steps.add(drain::count);
    if (!browsers.origins().isEmpty()) {
      steps.add(new Cors(vertx, browsers.origins()));
    }
    steps.add(new LimitBody(bodies.largest()));
    steps.add(new LimitFailures(limits.failures(), wall));
    if (traces != null) {
      steps.add(new BeginTrace(traces));
    }
    steps.add(new FindOperation(contract, authenticated));
    steps.add(new Recognize(callers.authenticator()));
    steps.add(throttle);
    // Everything that the head says has been checked.
    part(steps, "read body");
    steps.add(
        new ReadBody(
            bodies.largest(), bodies.budget(), new BodyDeadline(vertx, bodies.timeout()), wall));
    part(steps, "authenticate");
    steps.add(new Authenticate());
    part(steps, null);
    steps.add(throttle);
    if (controlled != null) {
      steps.add(new ApplyFaults(controlled.faults()));
    }
    steps.add(new ReadInput(new InputReaders(service.operations(), mapper), verification));
    part(steps, "authorize");
    steps.add(new Authorize(service.authorizer(), clock));
    part(steps, "run");
    steps.add(new Invoke(service.operations(), verification));
    return new Steps(vertx, steps, new Failures(mapper, verification, wall));
  }

  /** The steps that follow are a part of the call, if traces are made. */
  private void part(List<Handler<CallContext>> steps, @Nullable String name) {
    if (traces != null) {
      steps.add(new TracePart(name));
    }
  }
}

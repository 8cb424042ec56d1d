package dev.docket.server.http;

import dev.docket.server.contract.RouteMatch;
import dev.docket.server.tracing.CallTrace;
import dev.docket.server.tracing.CallTraces;
import dev.docket.server.tracing.TraceParent;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpServerRequest;

/** Begins the trace of a call, which ends when the answer has been sent. */
final class BeginTrace implements Handler<CallContext> {

  private final CallTraces traces;

  BeginTrace(CallTraces traces) {
    this.traces = traces;
  }

  @Override
  public void handle(CallContext context) {
    HttpServerRequest request = context.request();
    Exchange exchange = context.exchange();
    CallTrace trace =
        traces.begin(
            new CallTraces.Head(
                exchange.requestId(),
                request.method().name(),
                request.isSSL() ? "https" : "http",
                exchange.clientAddress(),
                TraceParent.of(request.headers())));
    exchange.trace(trace);
    context.addEndHandler(() -> trace.end(outcome(context)));
    context.next();
  }

  private static CallTrace.Outcome outcome(CallContext context) {
    Exchange exchange = context.exchange();
    RouteMatch match = exchange.matchIfAny();
    return new CallTrace.Outcome(
        match == null ? null : match.route().operationId(),
        match == null ? null : match.route().pathTemplate(),
        RequestLog.status(context.response()),
        exchange.errorType());
  }
}

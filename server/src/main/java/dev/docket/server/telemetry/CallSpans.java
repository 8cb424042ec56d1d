package dev.docket.server.telemetry;

import dev.docket.server.tracing.CallTrace;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import org.jspecify.annotations.Nullable;

/**
 * The span of a call, and that of its part under way. Attributes have the names of the semantic
 * conventions, and nothing that a client makes up.
 */
final class CallSpans implements CallTrace {

  private static final String SERVICE = "ConnectCases";
  private static final int INTERNAL_ERROR = 500;

  private static final AttributeKey<String> ROUTE = AttributeKey.stringKey("http.route");
  private static final AttributeKey<Long> STATUS =
      AttributeKey.longKey("http.response.status_code");
  private static final AttributeKey<String> RPC_SYSTEM = AttributeKey.stringKey("rpc.system");
  private static final AttributeKey<String> RPC_SERVICE = AttributeKey.stringKey("rpc.service");
  private static final AttributeKey<String> RPC_METHOD = AttributeKey.stringKey("rpc.method");
  private static final AttributeKey<String> ERROR_TYPE = AttributeKey.stringKey("error.type");

  private final Tracer tracer;
  private final Span call;
  private final Context context;
  private @Nullable Span part;

  CallSpans(Tracer tracer, Span call) {
    this.tracer = tracer;
    this.call = call;
    this.context = Context.root().with(call);
  }

  @Override
  public String traceId() {
    return call.getSpanContext().getTraceId();
  }

  @Override
  public String spanId() {
    return call.getSpanContext().getSpanId();
  }

  @Override
  public void part(@Nullable String name) {
    if (part != null) {
      part.end();
    }
    part = name == null ? null : tracer.spanBuilder(name).setParent(context).startSpan();
  }

  @Override
  public void during(Runnable work) {
    try (Scope scope = (part == null ? context : context.with(part)).makeCurrent()) {
      work.run();
    }
  }

  @Override
  public void end(Outcome outcome) {
    if (part != null && outcome.errorType() != null) {
      part.setAttribute(ERROR_TYPE, outcome.errorType());
    }
    part(null);
    if (outcome.operation() != null && outcome.path() != null) {
      call.updateName(SERVICE + "/" + outcome.operation());
      call.setAttribute(ROUTE, outcome.path());
      call.setAttribute(RPC_SYSTEM, "aws-api");
      call.setAttribute(RPC_SERVICE, SERVICE);
      call.setAttribute(RPC_METHOD, outcome.operation());
    }
    call.setAttribute(STATUS, (long) outcome.status());
    if (outcome.errorType() != null) {
      call.setAttribute(ERROR_TYPE, outcome.errorType());
    }
    if (outcome.status() >= INTERNAL_ERROR) {
      call.setStatus(StatusCode.ERROR);
    }
    call.end();
  }
}

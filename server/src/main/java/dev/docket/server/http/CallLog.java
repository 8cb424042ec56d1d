package dev.docket.server.http;

import dev.docket.server.tracing.CallTrace;
import dev.docket.server.tracing.TraceParent;
import org.jspecify.annotations.Nullable;
import org.slf4j.spi.LoggingEventBuilder;

/** Lines of the server's log that are about one call: they have its id and that of its trace. */
final class CallLog {

  static final String REQUEST_ID = "http.request.id";
  static final String TRACE_ID = "trace.id";
  static final String SPAN_ID = "span.id";

  private CallLog() {}

  /** The line, about a call. */
  static LoggingEventBuilder about(CallContext context, LoggingEventBuilder line) {
    LoggingEventBuilder told = line.addKeyValue(REQUEST_ID, context.exchange().requestId());
    String trace = traceId(context);
    if (trace != null) {
      told = told.addKeyValue(TRACE_ID, trace);
    }
    String span = spanId(context);
    return span == null ? told : told.addKeyValue(SPAN_ID, span);
  }

  /** The trace that the call belongs to, recorded here or not; null for none. */
  static @Nullable String traceId(CallContext context) {
    CallTrace trace = context.exchange().trace();
    if (trace != null) {
      return trace.traceId();
    }
    TraceParent parent = TraceParent.of(context.request().headers());
    return parent == null ? null : parent.traceId();
  }

  /** The span of the call; null when none is made. */
  static @Nullable String spanId(CallContext context) {
    CallTrace trace = context.exchange().trace();
    return trace == null ? null : trace.spanId();
  }
}

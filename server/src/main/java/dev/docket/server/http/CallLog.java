package dev.docket.server.http;

import dev.docket.server.tracing.TraceParent;
import org.jspecify.annotations.Nullable;
import org.slf4j.spi.LoggingEventBuilder;

/** Lines of the server's log that are about one call: they have its id and that of its trace. */
final class CallLog {

  static final String REQUEST_ID = "http.request.id";
  static final String TRACE_ID = "trace.id";

  private CallLog() {}

  /** The line, about a call. */
  static LoggingEventBuilder about(CallContext context, LoggingEventBuilder line) {
    LoggingEventBuilder told = line.addKeyValue(REQUEST_ID, context.exchange().requestId());
    String trace = traceId(context);
    return trace == null ? told : told.addKeyValue(TRACE_ID, trace);
  }

  /** The trace that the call belongs to; null for none. */
  static @Nullable String traceId(CallContext context) {
    TraceParent parent = TraceParent.of(context.request().headers());
    return parent == null ? null : parent.traceId();
  }
}

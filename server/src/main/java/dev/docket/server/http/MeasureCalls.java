package dev.docket.server.http;

import dev.docket.operations.Explanation;
import dev.docket.server.contract.RouteMatch;
import dev.docket.server.metrics.CallMeters;
import io.vertx.core.Handler;
import org.jspecify.annotations.Nullable;

/** Measures every request when it has ended, pages among those that are for no operation. */
final class MeasureCalls implements Handler<CallContext> {

  private static final String THROTTLED = "ThrottlingException";

  private final CallMeters meters;

  MeasureCalls(CallMeters meters) {
    this.meters = meters;
  }

  @Override
  public void handle(CallContext context) {
    context.addEndHandler(() -> ended(context));
    context.next();
  }

  private void ended(CallContext context) {
    Exchange exchange = context.exchange();
    RouteMatch match = exchange.matchIfAny();
    meters.ended(
        match == null ? null : match.route().operationId(),
        RequestLog.status(context.response()),
        exchange.errorType(),
        exchange.elapsedNanos());
    if (THROTTLED.equals(exchange.errorType())) {
      meters.throttled(setting(exchange.explanation()));
    }
  }

  /** The name of the setting whose rate is exceeded; empty for a refusal by other means. */
  private static String setting(@Nullable Explanation why) {
    String rate = why == null ? "" : why.details().getOrDefault("rate", "");
    int end = rate.indexOf(' ');
    return end < 0 ? rate : rate.substring(0, end);
  }
}

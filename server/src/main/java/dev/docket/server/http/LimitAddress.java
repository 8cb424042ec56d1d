package dev.docket.server.http;

import dev.docket.server.limits.AddressLimiter;
import io.vertx.core.Handler;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Refuses requests of a source address that floods the server, before anything is spent on them.
 */
final class LimitAddress implements Handler<CallContext> {

  private final @Nullable AddressLimiter limiter;

  LimitAddress(@Nullable AddressLimiter limiter) {
    this.limiter = limiter;
  }

  @Override
  public void handle(CallContext context) {
    long waitNanos =
        limiter == null
            ? 0
            : limiter.tryTake(Objects.requireNonNullElse(context.exchange().clientAddress(), ""));
    if (waitNanos > 0) {
      if (AnnouncedBody.exists(context.request())) {
        ClosingConnection.after(context);
      }
      throw Throttle.refused(
          context,
          waitNanos,
          () ->
              Throttle.rateExceeded(
                  "address-rate-limit", "Too many requests came from this address."));
    }
    context.next();
  }
}

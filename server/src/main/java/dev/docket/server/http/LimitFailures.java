package dev.docket.server.http;

import dev.docket.server.auth.ClaimedKey;
import dev.docket.server.limits.FailureLimiter;
import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Refuses strangers at a source address at which too many requests have failed to authenticate,
 * before anything is looked up, hashed or read for them. For use by one event loop.
 *
 * <p>An address is not a client: behind a NAT or a proxy it is many. So a key that has proven
 * itself at the address is no stranger there, and may always be tried, however often others fail.
 * Its owner is not locked out, not even by someone who names the same key, as key ids are public;
 * the price is that the latter is not slowed down here. A key that is new at the address is a
 * stranger, whether right or wrong: if right ones were told apart, guesses would not be limited at
 * all. It gets in with the first token that it finds, which SDKs try several times, and is known
 * from then on.
 *
 * <p>Only failures take tokens, when they are answered, so good clients never do. Requests under
 * way at that moment are not counted yet; their number is bounded by that of connections.
 */
final class LimitFailures implements Handler<CallContext> {

  private static final Logger LOG = LoggerFactory.getLogger(LimitFailures.class);

  /** The types of problems that leave it open who called. */
  private static final Set<String> FAILURES =
      Set.of(
          "ExpiredTokenException",
          "IncompleteSignatureException",
          "InvalidSignatureException",
          "MissingAuthenticationTokenException",
          "UnrecognizedClientException");

  private final @Nullable FailureLimiter limiter;
  private final LogThrottle refusals;

  /**
   * @param limiter null for no limit
   */
  LimitFailures(@Nullable FailureLimiter limiter, InstantSource clock) {
    this.limiter = limiter;
    this.refusals = new LogThrottle(clock);
  }

  @Override
  public void handle(CallContext context) {
    if (limiter != null) {
      limit(context, limiter);
    }
    context.next();
  }

  private void limit(CallContext context, FailureLimiter failures) {
    MultiMap headers = context.request().headers();
    String address = Objects.requireNonNullElse(context.exchange().clientAddress(), "");
    long waitNanos = failures.waitNanos(address);
    if (waitNanos > 0 && !failures.isKnown(address, ClaimedKey.of(headers))) {
      refusals.write(
          others ->
              LOG.warn(
                  "Strangers at {} are refused, as too many failed to authenticate there{}",
                  address,
                  others == 0 ? "" : " (and " + others + " more since the last such line)"));
      throw Throttle.refused(
          context,
          waitNanos,
          () ->
              Throttle.rateExceeded(
                  "address-failure-limit",
                  "Too many requests from this address failed to authenticate."));
    }
    Exchange exchange = context.exchange();
    context.addEndHandler(
        () -> {
          if (exchange.identityIfAny() != null) {
            failures.succeeded(address, ClaimedKey.of(headers));
          } else if (exchange.errorType() != null && FAILURES.contains(exchange.errorType())) {
            failures.failed(address, ClaimedKey.of(headers));
          }
        });
  }
}

package dev.docket.server.http;

import dev.docket.operations.Explanation;
import dev.docket.operations.ProblemException;
import dev.docket.server.auth.Claimant;
import dev.docket.server.auth.Identity;
import dev.docket.server.limits.RateLimiter;
import dev.docket.server.limits.RetryAfter;
import io.vertx.core.Handler;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Takes one token from each of the caller's buckets, that for the operation and that for all that
 * the access key does, once, as soon as the caller is verified. The step comes before the body and
 * after it, because only the body proves a signature. Access key ids are public: charging an
 * unverified caller would let anyone spend a victim's tokens.
 *
 * <p>Before the body it only looks whether the claimed caller has a token: if not, the call would
 * be refused whoever made it, so neither the body is read nor the signature verified.
 */
final class Throttle implements Handler<CallContext> {

  private final RateLimiter limiter;

  Throttle(RateLimiter limiter) {
    this.limiter = limiter;
  }

  @Override
  public void handle(CallContext context) {
    Exchange exchange = context.exchange();
    if (!exchange.isAdmitted()) {
      long waitNanos = exchange.identityIfAny() == null ? look(exchange) : take(exchange);
      if (waitNanos > 0) {
        throw refused(context, waitNanos, () -> explain(exchange));
      }
    }
    context.next();
  }

  private long look(Exchange exchange) {
    Claimant claimant = exchange.claim().claimant();
    return limiter.untilToken(
        claimant.tenant(), claimant.accessKeyId(), exchange.match().route().operationId());
  }

  private long take(Exchange exchange) {
    Identity identity = exchange.identity();
    long waitNanos =
        limiter.tryTake(
            identity.tenant(), identity.accessKeyId(), exchange.match().route().operationId());
    if (waitNanos == 0) {
      exchange.admit();
    }
    return waitNanos;
  }

  private Explanation explain(Exchange exchange) {
    Claimant claimant = exchange.claim().claimant();
    String rate =
        limiter.slowest(
            claimant.tenant(), claimant.accessKeyId(), exchange.match().route().operationId());
    return rateExceeded(rate, "The caller has no token left of " + rate + ".");
  }

  /**
   * @param rate the setting that is exceeded, with its value where that is known
   */
  static Explanation rateExceeded(String rate, String text) {
    return new Explanation(Explanation.Kind.RATE, text, Map.of("rate", rate));
  }

  /** A refusal that says when a token will be available; SDKs wait exactly that long. */
  static ProblemException refused(
      CallContext context, long waitNanos, Supplier<Explanation> explanation) {
    sayWhen(context, waitNanos);
    return RequestProblems.throttled(explanation);
  }

  /** Says when to retry, in the answer that is about to be sent. */
  static void sayWhen(CallContext context, long waitNanos) {
    RetryAfter wait = new RetryAfter(waitNanos);
    context
        .response()
        .putHeader(Headers.RETRY_AFTER, Long.toString(wait.seconds()))
        .putHeader(Headers.RETRY_AFTER_MILLIS, Long.toString(wait.milliseconds()));
  }
}

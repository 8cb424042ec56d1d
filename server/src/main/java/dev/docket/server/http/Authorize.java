package dev.docket.server.http;

import dev.docket.operations.Authorizer;
import dev.docket.operations.Caller;
import dev.docket.operations.Stages;
import dev.docket.server.auth.RequestFacts;
import dev.docket.server.contract.Route;
import dev.docket.server.contract.ValidInput;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.time.InstantSource;

/**
 * Makes the caller of the request known, and refuses what the caller's policies do not allow: every
 * resource that the contract says the operation acts on.
 */
final class Authorize implements Handler<CallContext> {

  private final Authorizer authorizer;
  private final InstantSource clock;

  Authorize(Authorizer authorizer, InstantSource clock) {
    this.authorizer = authorizer;
    this.clock = clock;
  }

  @Override
  public void handle(CallContext context) {
    Exchange exchange = context.exchange();
    Route route = exchange.match().route();
    ValidInput input = exchange.input();
    Caller caller = exchange.identity().caller(() -> facts(context, route, input));
    SameLoop.resume(Authorized.decide(authorizer, caller, route, input))
        .onSuccess(
            call -> {
              exchange.authorized(call);
              context.next();
            })
        .onFailure(failure -> context.fail(Stages.cause(failure)));
  }

  private RequestFacts facts(CallContext context, Route route, ValidInput input) {
    HttpServerRequest request = context.request();
    return new RequestFacts(
        context.exchange().clientAddress(),
        request.isSSL(),
        request.getHeader(HttpHeaders.USER_AGENT),
        clock.instant(),
        route.permissions().conditions(input.record()));
  }
}

package dev.docket.server.http;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;

/** Verifies the caller where that needs the body. */
final class Authenticate implements Handler<RoutingContext> {

  @Override
  public void handle(RoutingContext context) {
    Exchange exchange = Exchange.of(context);
    if (exchange.identityIfAny() == null) {
      exchange.identity(exchange.claim().verify(exchange.body()));
    }
    context.next();
  }
}

package dev.docket.server.http;

import io.vertx.core.Handler;

/** Verifies the caller where that needs the body. */
final class Authenticate implements Handler<CallContext> {

  @Override
  public void handle(CallContext context) {
    Exchange exchange = context.exchange();
    if (exchange.identityIfAny() == null) {
      exchange.identity(exchange.claim().verify(exchange.body()));
    }
    context.next();
  }
}

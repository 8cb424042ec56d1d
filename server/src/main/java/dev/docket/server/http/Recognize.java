package dev.docket.server.http;

import dev.docket.server.auth.Authenticator;
import dev.docket.server.auth.SignedRequest;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpServerRequest;

/**
 * Checks what the head of a request, as it was sent, says about its caller. A bearer token proves
 * the caller at once; a signature needs the body.
 */
final class Recognize implements Handler<CallContext> {

  private static final byte[] UNREAD = {};

  private final Authenticator authenticator;

  Recognize(Authenticator authenticator) {
    this.authenticator = authenticator;
  }

  @Override
  public void handle(CallContext context) {
    HttpServerRequest request = context.request();
    Exchange exchange = context.exchange();
    exchange.claim(
        authenticator.claim(
            SignedRequest.of(request.method().name(), request.uri(), request.headers(), UNREAD),
            exchange.match().route().service().signingName()));
    if (!exchange.claim().needsBody()) {
      exchange.identity(exchange.claim().verify(UNREAD));
    }
    context.next();
  }
}

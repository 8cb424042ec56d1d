package dev.docket.server.http;

import dev.docket.server.auth.Authenticator;
import dev.docket.server.auth.SignedRequest;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/** Finds out who calls, from the request as it came over the wire. */
final class Authenticate implements Handler<RoutingContext> {

  private final Authenticator authenticator;

  Authenticate(Authenticator authenticator) {
    this.authenticator = authenticator;
  }

  @Override
  public void handle(RoutingContext context) {
    HttpServerRequest request = context.request();
    Exchange exchange = Exchange.of(context);
    exchange.identity(
        authenticator.authenticate(
            SignedRequest.of(
                request.method().name(), request.uri(), request.headers(), exchange.body())));
    context.next();
  }
}

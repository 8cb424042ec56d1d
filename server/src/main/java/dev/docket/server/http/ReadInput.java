package dev.docket.server.http;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/** Reads the operation's input from the request, and validates it. */
final class ReadInput implements Handler<RoutingContext> {

  private final Verification verification;

  ReadInput(Verification verification) {
    this.verification = verification;
  }

  @Override
  public void handle(RoutingContext context) {
    Exchange exchange = Exchange.of(context);
    exchange.input(
        exchange
            .match()
            .read(
                context.request().query(),
                context.request().getHeader(HttpHeaders.CONTENT_TYPE),
                exchange.body(),
                verification::request));
    context.next();
  }
}

package dev.docket.server.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/**
 * Ends a connection with the answer, because what would follow on it cannot be trusted or is not
 * wanted.
 */
final class ClosingConnection {

  private ClosingConnection() {}

  static void after(RoutingContext context) {
    context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
    context.addEndHandler(ended -> context.request().connection().close());
  }
}

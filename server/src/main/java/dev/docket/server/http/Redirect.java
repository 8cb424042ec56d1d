package dev.docket.server.http;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;

/**
 * Leads to another page.
 *
 * @param target an address, relative where a proxy may serve all of this below a path of its own
 */
record Redirect(String target) implements Handler<CallContext> {

  private static final int FOUND = 302;

  @Override
  public void handle(CallContext context) {
    context
        .response()
        .setStatusCode(FOUND)
        .putHeader(HttpHeaders.LOCATION, target)
        .putHeader(HttpHeaders.CONTENT_TYPE, "text/plain; charset=utf-8")
        .end("Redirecting to " + target + ".");
  }
}

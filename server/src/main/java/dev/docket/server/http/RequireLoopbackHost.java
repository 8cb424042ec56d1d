package dev.docket.server.http;

import dev.docket.server.config.Loopback;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/**
 * Refuses requests to another host than this machine, while the development key, which everybody
 * knows, is active.
 *
 * <p>Only programs of this machine can connect then, but its browser is one of them. A page from
 * anywhere can let its own name lead to 127.0.0.1 (DNS rebinding): the browser takes the server for
 * the page's own and asks for no leave to call. It still sends that name as the host. A request
 * without a Host header, which only HTTP/1.0 allows, is not from a browser.
 *
 * <p>That holds for pages, documentation and health too: what they tell is for this machine.
 */
final class RequireLoopbackHost implements Handler<RoutingContext> {

  @Override
  public void handle(RoutingContext context) {
    String host = context.request().getHeader(HttpHeaders.HOST);
    if (host != null && !Loopback.isHost(host)) {
      throw RequestProblems.foreignHost();
    }
    context.next();
  }
}

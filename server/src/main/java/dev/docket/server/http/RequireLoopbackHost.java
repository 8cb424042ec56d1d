package dev.docket.server.http;

import dev.docket.server.config.Loopback;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;

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
 *
 * <p>For use by one event loop.
 */
final class RequireLoopbackHost implements Handler<CallContext> {

  /** The host that was last found to be this machine: most requests name the same. */
  private String known = "";

  @Override
  public void handle(CallContext context) {
    String host = context.request().getHeader(HttpHeaders.HOST);
    if (host != null && !host.equals(known)) {
      if (!Loopback.isHost(host)) {
        throw RequestProblems.foreignHost();
      }
      known = host;
    }
    context.next();
  }
}

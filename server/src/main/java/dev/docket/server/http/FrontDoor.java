package dev.docket.server.http;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;

/** What the server's bare address is: for a browser the way to the console, else the first page. */
final class FrontDoor implements Handler<CallContext> {

  private static final Redirect TO_CONSOLE = new Redirect("console/");

  private final Handler<CallContext> first;

  FrontDoor(Handler<CallContext> first) {
    this.first = first;
  }

  @Override
  public void handle(CallContext context) {
    context.response().putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    if (FrontPages.wantsPages(context.request())) {
      TO_CONSOLE.handle(context);
    } else {
      first.handle(context);
    }
  }
}

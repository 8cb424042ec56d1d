package dev.docket.server.http;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.internal.http.HttpServerRequestInternal;

/**
 * Refuses requests without a usable host, which only HTTP/1.0 allows, or with a target that is not
 * a path, such as that of {@code OPTIONS *}.
 */
final class RequirePath implements Handler<CallContext> {

  @Override
  public void handle(CallContext context) {
    HttpServerRequest request = context.request();
    if (!((HttpServerRequestInternal) request).isValidAuthority()
        && request.version() != HttpVersion.HTTP_1_0) {
      refuse(context, "For HTTP/1.x requests, the 'Host' header is required");
    }
    String path = Target.path(request);
    if (path.isEmpty()) {
      refuse(context, "The request path must start with '/' and cannot be empty");
    }
    if (path.charAt(0) != '/') {
      refuse(context, "The request target must be a path");
    }
    context.next();
  }

  private static void refuse(CallContext context, String message) {
    ClosingConnection.after(context);
    throw RequestProblems.badRequest(message);
  }
}

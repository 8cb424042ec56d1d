package dev.docket.server.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;

/** Sends responses with a JSON body. */
final class Answer {

  private Answer() {}

  static void json(RoutingContext context, int status, byte[] body) {
    HttpServerResponse response = context.response();
    // The client may have left, or a refusal may have been sent while the operation was running.
    if (!response.ended() && !response.closed()) {
      response
          .setStatusCode(status)
          .putHeader(HttpHeaders.CONTENT_TYPE, Headers.JSON)
          .end(Buffer.buffer(body));
    }
  }
}

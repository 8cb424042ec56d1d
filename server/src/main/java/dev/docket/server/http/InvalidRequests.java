package dev.docket.server.http;

import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/**
 * Answers what could not be read as an HTTP request, in the same form as every other error, and
 * closes the connection.
 */
final class InvalidRequests implements Handler<HttpServerRequest> {

  private final RequestId requestId;

  InvalidRequests(RequestId requestId) {
    this.requestId = requestId;
  }

  @Override
  public void handle(HttpServerRequest request) {
    switch (request.decoderResult().cause()) {
      case TooLongHttpLineException line ->
          answer(request, 414, "RequestUriTooLongException", "Request target too long");
      case TooLongHttpHeaderException header ->
          answer(request, 431, "RequestHeaderFieldsTooLargeException", "Request headers too large");
      default -> answer(request, 400, "BadRequestException", "Malformed HTTP request");
    }
  }

  private void answer(HttpServerRequest request, int status, String type, String message) {
    requestId.stamp(request.response(), RequestId.newId());
    request
        .response()
        .setStatusCode(status)
        .putHeader(HttpHeaders.CONTENT_TYPE, Headers.JSON)
        .putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE)
        .putHeader(Headers.ERROR_TYPE, type)
        .end("{\"message\":\"" + message + "\"}")
        .onComplete(written -> request.connection().close());
  }
}

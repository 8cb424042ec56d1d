package dev.docket.server.http;

import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;

/**
 * Responds to what could not be parsed as an HTTP request, in the format of every other error, and
 * closes the connection.
 */
final class InvalidRequests implements Handler<HttpServerRequest> {

  private final Vertx vertx;
  private final RequestId requestId;

  InvalidRequests(Vertx vertx, RequestId requestId) {
    this.vertx = vertx;
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
    Buffer body = Buffer.buffer("{\"message\":\"" + message + "\"}");
    HttpServerResponse response = request.response();
    requestId.stamp(response, RequestId.newId());
    response
        .setStatusCode(status)
        .putHeader(HttpHeaders.CONTENT_TYPE, Headers.JSON)
        .putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.length()))
        .putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE)
        .putHeader(Headers.ERROR_TYPE, type)
        .write(body);
    // Vert.x closes the connection when the response ends. The client has all of it by then but may
    // still be sending: closing at once would reset the connection, and the response could be lost.
    vertx.setTimer(ClosingConnection.LINGER.toMillis(), timer -> response.end());
  }
}

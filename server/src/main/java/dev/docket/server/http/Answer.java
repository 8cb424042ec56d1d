package dev.docket.server.http;

import io.netty.buffer.Unpooled;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.internal.buffer.BufferInternal;

/**
 * The body of an answer. A large one is sent piece by piece, as the client takes it: sent as a
 * whole it would be copied out of the heap, where many clients that do not read could fill all the
 * memory for sockets, and then nobody would get an answer.
 */
final class Answer {

  /** The largest that is sent as a whole, in bytes. */
  private static final int WHOLE = 64 << 10;

  private static final int PIECE = 32 << 10;

  private final HttpServerResponse response;
  private final Buffer body;
  private int sent;

  private Answer(HttpServerResponse response, Buffer body) {
    this.response = response;
    this.body = body;
  }

  static void json(CallContext context, int status, byte[] body) {
    if (context.exchange().isAnswerLost()) {
      CutConnection.unanswered(context);
      return;
    }
    HttpServerResponse response = context.response();
    // The client may have left, or a refusal may have been sent while the operation was running.
    if (!response.ended() && !response.closed()) {
      response.setStatusCode(status).putHeader(HttpHeaders.CONTENT_TYPE, Headers.JSON);
      end(context, BufferInternal.buffer(Unpooled.wrappedBuffer(body)));
    }
  }

  /** Sends the body of an answer whose status and headers are set, and with it the answer. */
  static void end(CallContext context, Buffer body) {
    HttpServerResponse response = context.response();
    if (body.length() <= WHOLE || context.request().method().equals(HttpMethod.HEAD)) {
      response.end(body);
      return;
    }
    ClientDeadline.answerBegins(context);
    response.putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.length()));
    Answer answer = new Answer(response, body);
    response.drainHandler(drained -> answer.proceed());
    answer.proceed();
  }

  /** Sends as much as the connection takes for the moment. */
  private void proceed() {
    while (!response.ended() && !response.closed() && !response.writeQueueFull()) {
      int end = Math.min(sent + PIECE, body.length());
      Buffer piece = body.slice(sent, end);
      sent = end;
      if (end == body.length()) {
        response.end(piece);
      } else {
        response.write(piece);
      }
    }
  }
}

package dev.docket.server.http;

import dev.docket.operations.Problem;
import dev.docket.server.control.ControlReply;
import dev.docket.server.control.RelayedCall;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.util.concurrent.TimeUnit;

/**
 * Carries requests of the console to the control plane: the path behind the folder is the path
 * there. Large bodies, such as those of snapshots, are for the control plane's own port.
 */
final class ConsoleControl implements Handler<CallContext> {

  /** Where the control plane is for the console. */
  static final String FOLDER = ConsolePages.FOLDER + "control/";

  private static final int MOST_BYTES = 64 << 10;
  private static final long PATIENCE_SECONDS = 10;

  private final ConsoleParts.Control control;

  ConsoleControl(ConsoleParts.Control control) {
    this.control = control;
  }

  @Override
  public void handle(CallContext context) {
    HttpServerRequest request = context.request();
    control
        .access()
        .refusal(request)
        .ifPresentOrElse(
            problem -> refuse(context, problem),
            () -> {
              if (AnnouncedBody.isChunked(request)
                  || AnnouncedBody.exceeds(request, MOST_BYTES)
                  || AnnouncedBody.isHeldBack(request)) {
                refuse(
                    context,
                    new Problem(
                        "RequestEntityTooLargeException",
                        "Content-Length must tell of at most " + MOST_BYTES + " bytes"));
              } else {
                carry(context, request);
              }
            });
  }

  private void carry(CallContext context, HttpServerRequest request) {
    Context loop = context.vertx().getOrCreateContext();
    request
        .body()
        .timeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
        .onFailure(late -> request.connection().close())
        .compose(body -> call(request, body))
        .onSuccess(reply -> loop.runOnContext(onLoop -> send(context, reply)));
  }

  private Future<ControlReply> call(HttpServerRequest request, Buffer body) {
    return control
        .calls()
        .apply(
            new RelayedCall(
                request.method().name(),
                Target.path(request).substring(FOLDER.length() - 1),
                request.query(),
                request.params().names(),
                request.getHeader(HttpHeaders.CONTENT_TYPE),
                body.getBytes()));
  }

  private static void refuse(CallContext context, Problem problem) {
    if (AnnouncedBody.endsConnection(context.request())) {
      ClosingConnection.after(context);
    }
    send(context, ControlReply.of(problem));
  }

  /** Sends a reply, unless the client has left. */
  static void send(CallContext context, ControlReply reply) {
    HttpServerResponse response = context.response();
    if (!response.ended() && !response.closed()) {
      response
          .setStatusCode(reply.status())
          .putHeader(HttpHeaders.CONTENT_TYPE, reply.type())
          .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
          .putHeader("X-Content-Type-Options", "nosniff");
      Answer.end(context, Buffer.buffer(reply.body()));
    }
  }
}

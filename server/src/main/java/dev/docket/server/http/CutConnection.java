package dev.docket.server.http;

import io.vertx.core.http.HttpConnection;
import io.vertx.core.net.impl.ConnectionBase;

/** Closes connections at once. */
final class CutConnection {

  private CutConnection() {}

  /** Closes the connection of a request, whose client gets no answer. */
  static void unanswered(CallContext context) {
    KeepJournal.cut(context);
    atOnce(context.request().connection());
  }

  /** Unlike the method {@code close}, which waits until the client has taken all answers. */
  static void atOnce(HttpConnection connection) {
    ((ConnectionBase) connection).channelHandlerContext().close();
  }
}

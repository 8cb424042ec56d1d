package dev.docket.server.http;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Closes connections on which the head of the next request does not arrive in time. Vert.x's idle
 * timeout restarts with each byte, so a client could hold a connection for hours by sending a few
 * bytes a minute.
 *
 * <p>For use by one event loop. One timer serves all connections; a timer per request would cost
 * more than everything else here.
 */
final class HeadDeadline implements Handler<RoutingContext> {

  private static final int LOOKS_WITHIN_DEADLINE = 4;

  private final Duration deadline;

  /**
   * When each connection began to wait for a head, in nanoseconds; the longest wait comes first.
   */
  private final Map<HttpConnection, Long> waiting = new LinkedHashMap<>();

  HeadDeadline(Duration deadline) {
    this.deadline = deadline;
  }

  /** Starts to watch connections of the calling event loop. */
  void watch(Vertx vertx) {
    vertx.setPeriodic(
        Math.max(1, deadline.toMillis() / LOOKS_WITHIN_DEADLINE), timer -> closeLate());
  }

  @Override
  public void handle(RoutingContext context) {
    HttpConnection connection = context.request().connection();
    waiting.remove(connection);
    context.addEndHandler(ended -> await(connection));
    context.next();
  }

  void opened(HttpConnection connection) {
    await(connection);
  }

  void closed(HttpConnection connection) {
    waiting.remove(connection);
  }

  private void await(HttpConnection connection) {
    waiting.put(connection, System.nanoTime());
  }

  private void closeLate() {
    long now = System.nanoTime();
    Iterator<Map.Entry<HttpConnection, Long>> longestFirst = waiting.entrySet().iterator();
    while (longestFirst.hasNext()) {
      Map.Entry<HttpConnection, Long> wait = longestFirst.next();
      if (now - wait.getValue() < deadline.toNanos()) {
        return;
      }
      longestFirst.remove();
      wait.getKey().close();
    }
  }
}

package dev.docket.server.http;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Closes connections whose clients take too long: to send the head of the next request, or to take
 * an answer. Vert.x's idle timeout restarts with each byte, so a client could hold a connection,
 * and an answer, for hours by sending a few bytes a minute.
 *
 * <p>For use by one event loop. One timer serves all connections; a timer per request would cost
 * more than everything else here.
 */
final class ClientDeadline implements Handler<RoutingContext> {

  private static final String KEY = ClientDeadline.class.getName();
  private static final int LOOKS_WITHIN_DEADLINE = 4;

  private final Duration deadline;

  /** Since when the client of each has had something to do, in nanoseconds; longest first. */
  private final Map<HttpConnection, Long> waiting = new LinkedHashMap<>();

  ClientDeadline(Duration deadline) {
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
    context.put(KEY, this);
    context.addEndHandler(ended -> await(connection));
    context.next();
  }

  /** From now on the client of this request has to take the answer, which is large. */
  static void answerBegins(RoutingContext context) {
    @Nullable ClientDeadline deadline = context.get(KEY);
    if (deadline != null) {
      deadline.await(context.request().connection());
    }
  }

  void opened(HttpConnection connection) {
    await(connection);
  }

  void closed(HttpConnection connection) {
    waiting.remove(connection);
  }

  private void await(HttpConnection connection) {
    waiting.remove(connection);
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
      CutConnection.atOnce(wait.getKey());
    }
  }
}

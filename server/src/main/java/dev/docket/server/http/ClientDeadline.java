package dev.docket.server.http;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import java.time.Duration;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

/**
 * Closes connections whose clients take too long: to send the head of the next request, or to take
 * an answer. Vert.x's idle timeout is not used beside it: it restarts with each byte, so a client
 * could hold a connection, and an answer, for hours by sending a few bytes a minute, and it looks
 * at the clock for every read and write.
 *
 * <p>For use by one event loop. One timer looks at all connections; a timer per request, or an
 * order of connections that every request changes, would cost more than everything else here.
 */
final class ClientDeadline implements Handler<CallContext> {

  private static final int LOOKS_WITHIN_DEADLINE = 4;

  private final Duration deadline;

  private final Map<HttpConnection, Turn> turns = new HashMap<>();

  /** Whose turn it is on a connection. */
  private static final class Turn {

    private boolean clients;
    private long sinceNanos;

    /** From now on the client has something to do. */
    void toClient() {
      clients = true;
      sinceNanos = System.nanoTime();
    }

    void toServer() {
      clients = false;
    }

    boolean isLate(long now, Duration deadline) {
      return clients && now - sinceNanos >= deadline.toNanos();
    }
  }

  ClientDeadline(Duration deadline) {
    this.deadline = deadline;
  }

  /** Starts to watch connections of the calling event loop. */
  void watch(Vertx vertx) {
    vertx.setPeriodic(
        Math.max(1, deadline.toMillis() / LOOKS_WITHIN_DEADLINE), timer -> closeLate());
  }

  @Override
  public void handle(CallContext context) {
    Turn turn = turns.get(context.request().connection());
    if (turn != null) {
      turn.toServer();
      context.largeAnswer(turn::toClient);
      context.addEndHandler(turn::toClient);
    }
    context.next();
  }

  /** From now on the client of this request has to take the answer, which is large. */
  static void answerBegins(CallContext context) {
    Runnable begins = context.largeAnswer();
    if (begins != null) {
      begins.run();
    }
  }

  void opened(HttpConnection connection) {
    Turn turn = new Turn();
    turn.toClient();
    turns.put(connection, turn);
  }

  void closed(HttpConnection connection) {
    turns.remove(connection);
  }

  private void closeLate() {
    long now = System.nanoTime();
    Iterator<Map.Entry<HttpConnection, Turn>> all = turns.entrySet().iterator();
    while (all.hasNext()) {
      Map.Entry<HttpConnection, Turn> each = all.next();
      if (each.getValue().isLate(now, deadline)) {
        // Before it is closed, which ends in a call of closed.
        all.remove();
        CutConnection.atOnce(each.getKey());
      }
    }
  }
}

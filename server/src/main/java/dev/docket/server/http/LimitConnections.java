package dev.docket.server.http;

import dev.docket.server.limits.ConnectionLimit;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpConnection;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Closes surplus connections at once: each takes memory, even when nothing is sent on it. For use
 * by one event loop.
 */
final class LimitConnections implements Handler<HttpConnection> {

  private static final Logger LOG = LoggerFactory.getLogger(LimitConnections.class);

  private final ConnectionLimit limit;
  private final ClientDeadline clientDeadline;
  private final LogThrottle refused;

  /**
   * @param clientDeadline watches the connections that may stay
   */
  LimitConnections(ConnectionLimit limit, ClientDeadline clientDeadline, InstantSource clock) {
    this.limit = limit;
    this.clientDeadline = clientDeadline;
    this.refused = new LogThrottle(clock);
  }

  @Override
  public void handle(HttpConnection connection) {
    String address = connection.remoteAddress().hostAddress();
    if (!limit.tryEnter(address)) {
      connection.close();
      refused.write(
          others ->
              LOG.warn(
                  "A connection from {} was closed, as there are too many{}",
                  address,
                  others == 0 ? "" : " (and " + others + " more since the last such line)"));
      return;
    }
    clientDeadline.opened(connection);
    connection.closeHandler(
        closed -> {
          clientDeadline.closed(connection);
          limit.leave(address);
        });
  }
}

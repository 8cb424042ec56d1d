package dev.docket.server.http;

import io.vertx.core.http.HttpHeaders;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Closes a connection after the response that is about to be sent, because what would follow cannot
 * be trusted or is not wanted.
 *
 * <p>What the client is still sending is read and discarded for a moment: closing at once would
 * reset the connection, and the client could lose the response (RFC 9112, section 9.6).
 */
final class ClosingConnection {

  /** How long a client may continue to send. */
  static final Duration LINGER = Duration.ofSeconds(1);

  private ClosingConnection() {}

  /** To be called before the response is sent. */
  static void after(CallContext context) {
    context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
    context.request().connection().shutdown(LINGER.toMillis(), TimeUnit.MILLISECONDS);
  }
}

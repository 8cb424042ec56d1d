package dev.docket.server;

import dev.docket.server.config.ServerSettings.Listening;
import dev.docket.server.http.Api;
import dev.docket.server.metrics.Metrics;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Answers requests on one event loop. All instances share the port; connections are distributed
 * among them.
 */
final class Listener extends VerticleBase {

  /**
   * The limit of the request line, and that of the headers, in bytes. A {@code nextToken} alone may
   * have 9,000 characters, a label of 500 code points has 6,000 when percent-encoded, and session
   * tokens have a few thousand.
   */
  private static final int HEAD_BYTES = 32 * 1024;

  /** Any free port, shared by all instances: Vert.x gives a negative port this meaning. */
  private static final int ANY_PORT = -1;

  private final Listening listening;
  private final @Nullable Encryption encryption;
  private final Api api;
  private final AtomicInteger port;
  private final @Nullable Metrics metrics;

  /**
   * @param encryption encrypts the connections; null when they are not encrypted
   * @param port receives the port that was bound
   * @param metrics watch the event loop; null when nobody asks
   */
  Listener(
      Listening listening,
      @Nullable Encryption encryption,
      Api api,
      AtomicInteger port,
      @Nullable Metrics metrics) {
    this.listening = listening;
    this.encryption = encryption;
    this.api = api;
    this.port = port;
    this.metrics = metrics;
  }

  @Override
  public Future<?> start() {
    HttpServerOptions options = options(listening);
    if (encryption != null) {
      encryption.encrypt(options);
    }
    HttpServer server = vertx.createHttpServer(options);
    api.serve(vertx, server, listening.idleTimeout());
    if (metrics != null) {
      metrics.watchLoop(vertx);
    }
    return server.listen().onSuccess(this::listens);
  }

  private void listens(HttpServer server) {
    port.set(server.actualPort());
    if (encryption != null) {
      encryption.keepUpToDate(server);
    }
  }

  private static HttpServerOptions options(Listening listening) {
    return new HttpServerOptions()
        .setHost(listening.host())
        .setPort(listening.port() == 0 ? ANY_PORT : listening.port())
        .setMaxInitialLineLength(HEAD_BYTES)
        .setMaxHeaderSize(HEAD_BYTES)
        .setHttp2ClearTextEnabled(false)
        // Web sockets are not served; their extensions would inspect every request.
        .setPerFrameWebSocketCompressionSupported(false)
        .setPerMessageWebSocketCompressionSupported(false);
  }
}

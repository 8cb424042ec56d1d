package dev.docket.server;

import dev.docket.server.config.ServerSettings;
import dev.docket.server.http.ManagementApi;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import java.time.Duration;
import java.util.function.IntConsumer;

/**
 * Answers requests for health, build and metrics, on one event loop and on a port of their own. It
 * does not encrypt: it is for a network of operators, as are those of other servers.
 */
final class ManagementListener extends VerticleBase {

  private final ServerSettings.Management settings;
  private final ManagementApi api;
  private final Duration idleTimeout;
  private final IntConsumer listens;

  /**
   * @param listens receives the port that was bound
   */
  ManagementListener(
      ServerSettings.Management settings,
      ManagementApi api,
      Duration idleTimeout,
      IntConsumer listens) {
    this.settings = settings;
    this.api = api;
    this.idleTimeout = idleTimeout;
    this.listens = listens;
  }

  @Override
  public Future<?> start() {
    HttpServer server =
        vertx.createHttpServer(
            new HttpServerOptions()
                .setHost(settings.host())
                .setPort(settings.port())
                .setHttp2ClearTextEnabled(false)
                .setPerFrameWebSocketCompressionSupported(false)
                .setPerMessageWebSocketCompressionSupported(false));
    api.serve(vertx, server, idleTimeout);
    return server.listen().onSuccess(bound -> listens.accept(bound.actualPort()));
  }
}

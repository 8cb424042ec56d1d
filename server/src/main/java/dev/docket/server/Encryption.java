package dev.docket.server;

import dev.docket.server.config.ServerSettings.Listening;
import dev.docket.server.config.ServerSettings.Tls;
import dev.docket.server.tls.TlsMaterial;
import dev.docket.server.tls.TlsWatch;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.ServerSSLOptions;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * TLS, as configured, for all servers of the process. What the files hold later is used for new
 * connections; those that are open go on with what they began with.
 */
final class Encryption {

  /** The longest time until a change of the files takes effect, if they fit together. */
  private static final Duration RELOAD_INTERVAL = Duration.ofSeconds(2);

  private static final Duration LONGEST_HANDSHAKE = Duration.ofSeconds(10);

  private final Vertx vertx;
  private final TlsWatch watch;
  private final Duration handshakeTimeout;
  private final List<HttpServer> servers = new CopyOnWriteArrayList<>();

  private Encryption(Vertx vertx, TlsWatch watch, Duration handshakeTimeout) {
    this.vertx = vertx;
    this.watch = watch;
    this.handshakeTimeout = handshakeTimeout;
  }

  /** Reads the files. Blocks. Null when connections are not encrypted. */
  static @Nullable Encryption of(Vertx vertx, Listening listening, InstantSource clock) {
    Tls tls = listening.tls();
    if (tls == null) {
      return null;
    }
    Duration idle = listening.idleTimeout();
    return new Encryption(
        vertx,
        TlsWatch.open(tls, vertx, clock),
        idle.compareTo(LONGEST_HANDSHAKE) < 0 ? idle : LONGEST_HANDSHAKE);
  }

  /** Makes a server that is about to listen speak TLS, and HTTP/1.1 in it. */
  void encrypt(HttpServerOptions options) {
    TlsMaterial material = watch.used();
    options
        .setSsl(true)
        .setUseAlpn(true)
        .setAlpnVersions(List.of(HttpVersion.HTTP_1_1))
        .setSslHandshakeTimeoutUnit(TimeUnit.MILLISECONDS)
        .setSslHandshakeTimeout(handshakeTimeout.toMillis());
    material.configure(options.getSslOptions());
  }

  /** A server that listens has what the files hold, also when they change. */
  void keepUpToDate(HttpServer server) {
    servers.add(server);
  }

  /** Puts to use what the files hold whenever they change from now on. */
  void follow() {
    Rounds.begin(
        vertx,
        RELOAD_INTERVAL,
        () -> vertx.executeBlocking(watch::look).compose(this::use),
        watch::failed);
  }

  /** Looks at the files. */
  TlsWatch watch() {
    return watch;
  }

  /** What is wrong with the files or the certificate, in sentences that anyone may read. */
  List<String> alarms() {
    return watch.alarm().stream().toList();
  }

  /**
   * @param changed what the files hold; empty when the servers have it
   */
  private Future<?> use(Optional<TlsMaterial> changed) {
    return changed.<Future<?>>map(this::use).orElseGet(Future::succeededFuture);
  }

  private Future<Void> use(TlsMaterial material) {
    ServerSSLOptions options = new ServerSSLOptions();
    material.configure(options);
    return Future.all(servers.stream().map(server -> server.updateSSLOptions(options)).toList())
        .onSuccess(updated -> watch.use(material))
        .mapEmpty();
  }
}

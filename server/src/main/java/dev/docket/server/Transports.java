package dev.docket.server;

import dev.docket.server.config.ServerSettings.Listening;
import io.netty.channel.ChannelHandler;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.file.FileSystemOptions;
import io.vertx.core.transport.Transport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Chooses the socket transport: a native one where it is available, because it costs less CPU. */
final class Transports {

  private static final Logger LOG = LoggerFactory.getLogger(Transports.class);

  private Transports() {}

  /**
   * @param guard sees each connection that a server accepts, before anything else does; null for
   *     none
   */
  static Vertx vertx(Listening listening, @Nullable ChannelHandler guard) {
    Transport plain = transport(listening);
    Transport transport = guard == null ? plain : new GuardedTransport(plain, guard);
    LOG.debug("Transport {}", transport.name());
    // No file is looked for on the class path, so Vert.x needs no folder to copy such files to, and
    // the server starts where nothing can be written.
    VertxOptions options =
        new VertxOptions()
            .setEventLoopPoolSize(listening.eventLoops())
            // How long the process lives is for whoever starts the server to say.
            .setUseDaemonThread(true)
            .setFileSystemOptions(new FileSystemOptions().setClassPathResolvingEnabled(false));
    return Vertx.builder().with(options).withTransport(transport).build();
  }

  private static Transport transport(Listening listening) {
    return switch (listening.transport()) {
      case AUTO ->
          usable(Transport.nativeTransport()) ? Transport.nativeTransport() : Transport.NIO;
      case NIO -> Transport.NIO;
      case EPOLL -> required("epoll", Transport.EPOLL);
      case IO_URING -> required("io_uring", Transport.IO_URING);
    };
  }

  private static Transport required(String name, @Nullable Transport transport) {
    if (transport == null || !transport.available()) {
      throw new IllegalArgumentException("This machine has no transport " + name);
    }
    return transport;
  }

  /** A transport is null where its jar is missing, and not available where the kernel lacks it. */
  private static boolean usable(@Nullable Transport transport) {
    return transport != null && transport.available();
  }
}

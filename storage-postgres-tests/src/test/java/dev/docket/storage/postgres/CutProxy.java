package dev.docket.storage.postgres;

import io.vertx.core.Vertx;
import io.vertx.core.net.NetClient;
import io.vertx.core.net.NetServer;
import io.vertx.core.net.NetSocket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A relay before a database that, once armed, cuts the connection in the place of the answer to a
 * COMMIT.
 */
final class CutProxy implements AutoCloseable {

  private final NetServer server;
  private final AtomicInteger sockets = new AtomicInteger();
  private final AtomicInteger accepted = new AtomicInteger();
  private volatile boolean armed;

  CutProxy(Vertx vertx, int port) {
    NetClient client = vertx.createNetClient();
    this.server =
        vertx
            .createNetServer()
            .connectHandler(
                near -> {
                  near.pause();
                  client
                      .connect(port, "localhost")
                      .onSuccess(far -> relay(near, far))
                      .onFailure(refused -> near.close());
                });
    server.listen(0, "localhost").await();
  }

  private void relay(NetSocket near, NetSocket far) {
    sockets.incrementAndGet();
    accepted.incrementAndGet();
    near.handler(far::write)
        .closeHandler(
            closed -> {
              sockets.decrementAndGet();
              far.close();
            });
    far.handler(
            data -> {
              if (armed && data.toString(StandardCharsets.ISO_8859_1).contains("COMMIT")) {
                near.close();
              } else {
                near.write(data);
              }
            })
        .closeHandler(closed -> near.close());
    near.resume();
  }

  int port() {
    return server.actualPort();
  }

  /** How many connections are open through here. */
  int sockets() {
    return sockets.get();
  }

  /** How many connections have been made through here. */
  int accepted() {
    return accepted.get();
  }

  void arm() {
    armed = true;
  }

  void disarm() {
    armed = false;
  }

  @Override
  public void close() {
    server.close().await();
  }
}

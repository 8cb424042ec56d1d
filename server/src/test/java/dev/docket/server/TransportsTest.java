package dev.docket.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.server.config.ServerSettings.Listening;
import dev.docket.server.config.ServerSettings.Transport;
import io.vertx.core.Vertx;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TransportsTest {

  private static final Duration SECOND = Duration.ofSeconds(1);

  /** To read it, Vert.x would copy it to a folder that it makes at every start. */
  @Test
  void fileOfTheClassPath_isNotFound() {
    Vertx vertx =
        Transports.vertx(
            new Listening("127.0.0.1", 0, Transport.NIO, 1, SECOND, SECOND, null), null);
    try {
      assertThat(getClass().getClassLoader().getResource("docket.properties")).isNotNull();
      assertThat(vertx.fileSystem().existsBlocking("docket.properties")).isFalse();
    } finally {
      vertx.close().await();
    }
  }
}

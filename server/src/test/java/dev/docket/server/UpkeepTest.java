package dev.docket.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UpkeepTest {

  private final Vertx vertx = Vertx.vertx();

  @AfterEach
  void close() {
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }

  @Test
  void workThatThrows_isTriedAgain() throws InterruptedException {
    CountDownLatch rounds = new CountDownLatch(2);

    Upkeep.begin(
        vertx,
        Duration.ofMillis(1),
        () -> {
          rounds.countDown();
          throw new IllegalStateException("broken");
        });

    assertThat(rounds.await(10, TimeUnit.SECONDS)).isTrue();
  }
}

package dev.docket.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RoundsTest {

  private static final Duration PERIOD = Duration.ofMillis(1);

  private final Vertx vertx = Vertx.vertx();

  @AfterEach
  void close() {
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }

  @Test
  void workThatThrows_isToldOfAndTriedAgain() throws InterruptedException {
    BlockingQueue<Throwable> failures = new LinkedBlockingQueue<>();

    Rounds.begin(
        vertx,
        PERIOD,
        () -> {
          throw new IllegalStateException("broken");
        },
        failures::add);

    assertThat(failures.poll(10, TimeUnit.SECONDS)).hasMessage("broken");
    assertThat(failures.poll(10, TimeUnit.SECONDS)).hasMessage("broken");
  }

  @Test
  void workThatFails_isToldOfAndTriedAgain() throws InterruptedException {
    BlockingQueue<Throwable> failures = new LinkedBlockingQueue<>();

    Rounds.begin(vertx, PERIOD, () -> Future.failedFuture("down"), failures::add);

    assertThat(failures.poll(10, TimeUnit.SECONDS)).hasMessage("down");
    assertThat(failures.poll(10, TimeUnit.SECONDS)).hasMessage("down");
  }

  @Test
  void roundsThatTakeLongerThanTheirPeriod_doNotOverlap() throws InterruptedException {
    AtomicInteger running = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    CountDownLatch rounds = new CountDownLatch(3);

    Rounds.begin(
        vertx,
        PERIOD,
        () -> {
          most.accumulateAndGet(running.incrementAndGet(), Math::max);
          return vertx
              .timer(20)
              .onComplete(
                  ended -> {
                    running.decrementAndGet();
                    rounds.countDown();
                  });
        },
        failure -> {});

    assertThat(rounds.await(10, TimeUnit.SECONDS)).isTrue();
    assertThat(most).hasValue(1);
  }
}

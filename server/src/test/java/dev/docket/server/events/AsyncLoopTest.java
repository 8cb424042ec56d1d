package dev.docket.server.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.junit5.VertxExtension;
import io.vertx.junit5.VertxTestContext;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Steps that follow each other. */
@ExtendWith(VertxExtension.class)
class AsyncLoopTest {

  /** More than a stack has room for. */
  private static final int MANY = 200_000;

  private static Future<Integer> count(
      Vertx vertx, int through, Function<Integer, Future<Integer>> next) {
    Context context = vertx.getOrCreateContext();
    return Future.future(
        counted ->
            context.runOnContext(
                now ->
                    AsyncLoop.run(
                            context, Future.succeededFuture(0), count -> count == through, next)
                        .onComplete(counted)));
  }

  @Test
  void steps_mayBeMany(Vertx vertx, VertxTestContext test) {
    count(vertx, MANY, count -> Future.succeededFuture(count + 1))
        .onComplete(
            test.succeeding(
                last -> test.verify(() -> assertThat(last).isEqualTo(MANY)).completeNow()));
  }

  @Test
  void firstState_mayBeTheLast(Vertx vertx, VertxTestContext test) {
    count(vertx, 0, count -> Future.failedFuture("not asked for"))
        .onComplete(
            test.succeeding(last -> test.verify(() -> assertThat(last).isZero()).completeNow()));
  }

  @Test
  void stepThatFails_isTheLast(Vertx vertx, VertxTestContext test) {
    AtomicInteger steps = new AtomicInteger();
    count(
            vertx,
            MANY,
            count ->
                steps.incrementAndGet() < 3
                    ? Future.succeededFuture(count + 1)
                    : Future.failedFuture("the third"))
        .onComplete(
            test.failing(
                failure ->
                    test.verify(
                            () -> {
                              assertThat(failure).hasMessage("the third");
                              assertThat(steps).hasValue(3);
                            })
                        .completeNow()));
  }
}

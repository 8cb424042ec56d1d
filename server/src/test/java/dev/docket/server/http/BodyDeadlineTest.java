package dev.docket.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BodyDeadlineTest {

  private final Vertx vertx = Vertx.vertx();
  private final BodyDeadline deadline = new BodyDeadline(vertx, Duration.ofMillis(20));
  private final List<String> late = new ArrayList<>();

  @AfterEach
  void stop() {
    vertx.close().await();
  }

  /** Those that are late until the one called last is. */
  private List<String> lateOf(Runnable begin) {
    Promise<List<String>> told = Promise.promise();
    vertx.runOnContext(
        onLoop -> {
          begin.run();
          deadline.begins(() -> told.complete(List.copyOf(late)));
        });
    Future<List<String>> outcome = told.future();
    return outcome.await();
  }

  private BodyDeadline.Arrival begins(String name) {
    return deadline.begins(() -> late.add(name));
  }

  @Test
  void bodiesThatDoNotArrive_areLateInTheirOrder() {
    assertThat(
            lateOf(
                () -> {
                  begins("a");
                  begins("b");
                  begins("c");
                }))
        .containsExactly("a", "b", "c");
  }

  @Test
  void bodiesThatArrived_areNotLate() {
    assertThat(
            lateOf(
                () -> {
                  BodyDeadline.Arrival first = begins("first");
                  begins("a");
                  BodyDeadline.Arrival middle = begins("middle");
                  begins("b");
                  BodyDeadline.Arrival last = begins("last");
                  middle.ends();
                  first.ends();
                  last.ends();
                  last.ends();
                }))
        .containsExactly("a", "b");
  }

  @Test
  void bodyThatBeginsAfterAllHaveEnded_isStillTimed() {
    assertThat(lateOf(() -> begins("a").ends())).isEmpty();
    assertThat(lateOf(() -> begins("b"))).containsExactly("b");
  }
}

package dev.docket.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StepsTest {

  private final Vertx vertx = Vertx.vertx();
  private final HttpClient client = HttpClient.newHttpClient();
  private final BlockingQueue<String> done = new LinkedBlockingQueue<>();

  @AfterEach
  void stop() {
    client.close();
    vertx.close().await();
  }

  private HttpResponse<String> answer(
      List<Handler<CallContext>> steps, Handler<CallContext> failures) throws Exception {
    HttpServer server = vertx.createHttpServer().requestHandler(new Steps(vertx, steps, failures));
    int port = server.listen(0, "127.0.0.1").await().actualPort();
    return client.send(
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/")).build(),
        BodyHandlers.ofString());
  }

  private String nextDone() throws InterruptedException {
    return Objects.requireNonNull(done.poll(10, TimeUnit.SECONDS));
  }

  private static void failed(CallContext call) {
    call.response().setStatusCode(400).end(Objects.requireNonNull(call.failure()).getMessage());
  }

  @Test
  void steps_goOnWhenToldTo() throws Exception {
    HttpResponse<String> answer =
        answer(
            List.of(
                call -> {
                  done.add("first");
                  call.vertx().setTimer(1, later -> call.next());
                },
                call -> {
                  done.add("second");
                  call.next();
                },
                call -> call.response().end("third")),
            StepsTest::failed);

    assertThat(answer.body()).isEqualTo("third");
    assertThat(done).containsExactly("first", "second");
  }

  @Test
  void whatAStepThrows_failsTheCall() throws Exception {
    HttpResponse<String> answer =
        answer(
            List.of(
                CallContext::next,
                call -> {
                  throw new IllegalStateException("thrown");
                },
                call -> call.response().end("never")),
            StepsTest::failed);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).isEqualTo("thrown");
  }

  @Test
  void callWithoutAStepThatAnswers_fails() throws Exception {
    assertThat(answer(List.of(CallContext::next), StepsTest::failed).statusCode()).isEqualTo(400);
  }

  @Test
  void failureThatCannotBeAnswered_isAnInternalError() throws Exception {
    HttpResponse<String> answer =
        answer(
            List.of(
                call -> {
                  throw new IllegalStateException("thrown");
                }),
            call -> {
              throw new IllegalStateException("again");
            });

    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.body()).isEmpty();
  }

  @Test
  void workAtTheEnd_isDoneOnceAndTheLastAddedFirst() throws Exception {
    answer(
        List.of(
            call -> {
              call.addEndHandler(() -> done.add("added first"));
              call.addEndHandler(() -> done.add("added last"));
              call.response().end();
            }),
        StepsTest::failed);

    assertThat(nextDone()).isEqualTo("added last");
    assertThat(nextDone()).isEqualTo("added first");
    client.close();
    vertx.close().await();
    assertThat(done).isEmpty();
  }
}

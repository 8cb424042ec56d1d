package dev.docket.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.storage.Outage;
import dev.docket.storage.UnavailableException;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HealthTest {

  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| .+ \\| .+ \\|$");

  private final Vertx vertx = Vertx.vertx();
  private final HttpClient client = HttpClient.newHttpClient();
  private final Drain drain = new Drain();
  private volatile CompletionStage<Void> store = CompletableFuture.completedStage(null);
  private int port;

  @BeforeEach
  void listen() {
    Map<String, Handler<CallContext>> pages =
        new Health(new Readiness(() -> store, List::of), drain).pages();
    Steps steps =
        new Steps(
            vertx,
            List.of(context -> pages.get(context.request().path()).handle(context)),
            failed -> failed.response().setStatusCode(500).end());
    port =
        vertx.createHttpServer().requestHandler(steps).listen(0, "127.0.0.1").await().actualPort();
  }

  @AfterEach
  void stop() {
    client.close();
    vertx.close().await();
  }

  private void isDown(String code, String reason) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        client.send(
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/health/ready"))
                .build(),
            BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(new JsonObject(answer.body()))
        .isEqualTo(new JsonObject(Map.of("status", "DOWN", "code", code, "reason", reason)));
  }

  @Test
  void storeThatKnowsWhy_isQuoted() throws Exception {
    store =
        CompletableFuture.failedStage(
            new UnavailableException("at 10.0.0.1", new Outage("away", "It is away"), null));

    isDown("away", "It is away");
  }

  @Test
  void storeThatSaysNoMore_isUnavailable() throws Exception {
    store = CompletableFuture.failedStage(new UnavailableException("at 10.0.0.1", null));

    isDown("store-unavailable", "The store is unavailable");
  }

  @Test
  void storeThatFailsOrIsSilent_isUnanswered() throws Exception {
    store = CompletableFuture.failedStage(new IllegalStateException("secret"));

    isDown("store-unanswered", "The store does not answer");
  }

  @Test
  void serverThatStops_isDraining() throws Exception {
    drain.begin();

    isDown("draining", "The server is shutting down");
  }

  @Test
  void causes_areThoseOfThePage() throws Exception {
    String page = Files.readString(Path.of("..", "docs", "health.md"));
    String causes = page.substring(page.indexOf("## Causes of every server"));
    String own = causes.substring(0, causes.indexOf("## Causes of the store"));

    assertThat(ROW.matcher(own).results().map(row -> row.group(1)))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(Health.DRAINING, Health.UNANSWERED, Outage.UNAVAILABLE)
                .map(Outage::code)
                .toList());
  }
}

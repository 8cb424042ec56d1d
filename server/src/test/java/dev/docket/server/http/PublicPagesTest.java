package dev.docket.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.server.contract.Contract;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicPagesTest {

  private static final int API = 418;

  private final Vertx vertx = Vertx.vertx();
  private final HttpClient client = HttpClient.newHttpClient();
  private volatile List<String> alarms = List.of();
  private int port;

  @BeforeEach
  void listen() {
    Readiness readiness = new Readiness(() -> CompletableFuture.completedStage(null), () -> alarms);
    Handler<CallContext> pages =
        new PublicPages(
            Contract.load(),
            new Health(readiness, new Drain()),
            new Introduction("memory", Introduction.Keys.FILE, "us-east-1", null),
            new ServedPages(true, true),
            ConsoleParts.NONE);
    Steps steps =
        new Steps(
            vertx,
            List.of(pages, context -> context.response().setStatusCode(API).end()),
            failed -> failed.response().setStatusCode(500).end());
    HttpServer server = vertx.createHttpServer().requestHandler(steps);
    port = server.listen(0, "127.0.0.1").await().actualPort();
  }

  @AfterEach
  void stop() {
    client.close();
    vertx.close().await();
  }

  private HttpResponse<String> call(String method, String path)
      throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .method(method, BodyPublishers.noBody())
            .build(),
        BodyHandlers.ofString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/health",
        "/health/live",
        "/health/started",
        "/health/ready",
        "/version",
        "/favicon.ico",
        "/docs/",
        "/console/",
        "/console/server.json",
        "/openapi.yaml",
        "/connect.json",
        "/extensions.yaml"
      })
  void otherMethodsThanGetAndHead_areNotAllowed(String path) throws Exception {
    assertThat(call("GET", path).statusCode()).isEqualTo(200);
    assertThat(call("HEAD", path).statusCode()).isEqualTo(200);
    for (String method : new String[] {"POST", "PUT", "DELETE", "PATCH"}) {
      HttpResponse<String> answer = call(method, path);

      assertThat(answer.statusCode()).as(method).isEqualTo(405);
      assertThat(answer.headers().firstValue("Allow")).as(method).contains("GET, HEAD");
    }
  }

  @Test
  void console_allowsNothingButItself() throws Exception {
    HttpResponse<String> page = call("GET", "/console/");

    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .startsWith("default-src 'none';")
        .contains("script-src 'self';", "frame-ancestors 'none'", "require-trusted-types-for")
        .doesNotContain("unsafe", "*", "http", "data:");
    assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
    assertThat(page.body()).doesNotContain("<style", "style=", "=\"/", "http-equiv", "://");
  }

  @Test
  void filesOfTheConsole_areKeptForeverUnderTheNameOfTheirContent() throws Exception {
    HttpResponse<String> page = call("GET", "/console/");
    List<String> files =
        Pattern.compile("(?:href|src)=\"(console[^\"]+)\"")
            .matcher(page.body())
            .results()
            .map(file -> file.group(1))
            .toList();

    assertThat(page.headers().firstValue("Cache-Control")).contains("no-cache");
    assertThat(files).hasSize(2).allMatch(name -> name.matches("console-[A-Z0-9]{8}\\.(js|css)"));
    for (String file : files) {
      HttpResponse<String> answer = call("GET", "/console/" + file);
      assertThat(answer.statusCode()).as(file).isEqualTo(200);
      assertThat(answer.headers().firstValue("Cache-Control"))
          .contains("public, max-age=31536000, immutable");
      assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }
    assertThat(call("GET", "/console/console-00000000.js").statusCode()).isEqualTo(404);
    assertThat(call("GET", "/console/files.txt").statusCode()).isEqualTo(404);
  }

  @Test
  void serverOfOtherKeysThanTheDevelopmentKey_tellsTheConsoleNoKey() throws Exception {
    assertThat(call("GET", "/console/server.json").body())
        .contains("\"keys\":\"file\"", "\"region\":\"us-east-1\"")
        .doesNotContain("secret", "docket-secret");
  }

  @Test
  void bareAddress_leadsBrowsersToTheConsole() throws Exception {
    HttpResponse<String> browser =
        client.send(
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/"))
                .header("Accept", "text/html,application/xhtml+xml")
                .build(),
            BodyHandlers.ofString());

    assertThat(browser.statusCode()).isEqualTo(302);
    // Relative, so that it holds below the path of a proxy too.
    assertThat(browser.headers().firstValue("Location")).contains("console/");
    assertThat(call("GET", "/").body()).contains("<title>Docket</title>");
    assertThat(call("GET", "/start").body()).isEqualTo(call("GET", "/").body());
    assertThat(call("GET", "/console").headers().firstValue("Location")).contains("console/");
  }

  @Test
  void alarms_areForPeopleAndDoNotMakeTheServerUnready() throws Exception {
    assertThat(call("GET", "/health/ready").body()).isEqualTo("{\"status\":\"UP\"}");

    alarms = List.of("keys: all are revoked");

    HttpResponse<String> answer = call("GET", "/health/ready");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .isEqualTo("{\"status\":\"UP\",\"alarms\":[\"keys: all are revoked\"]}");
    assertThat(call("GET", "/health/live").body()).isEqualTo("{\"status\":\"UP\"}");
  }

  @ParameterizedTest
  @CsvSource({"/, 418", "/domains, 418", "/versions, 418", "/health/none, 404"})
  void otherPaths_areTheApisUnlessTheyLieUnderAPage(String path, int status) throws Exception {
    assertThat(call("POST", path).statusCode()).isEqualTo(status);
  }
}

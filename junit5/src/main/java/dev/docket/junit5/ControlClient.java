package dev.docket.junit5;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Calls the control plane of a server. */
final class ControlClient {

  /** Longer than the longest wait, of a minute. */
  private static final Duration TIMEOUT = Duration.ofMinutes(2);

  private final URI base;

  ControlClient(URI base) {
    this.base = base;
  }

  /** Loaded with the first call, as it takes a tenth of a second. */
  private static final class Shared {

    static final HttpClient CLIENT =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            // The server is on this machine, whatever proxy the tests have set.
            .proxy(HttpClient.Builder.NO_PROXY)
            .build();
  }

  URI base() {
    return base;
  }

  Map<String, Object> get(String path) {
    return Json.readObject(getText(path));
  }

  String getText(String path) {
    return send(request(path).GET());
  }

  Map<String, Object> delete(String path) {
    return Json.readObject(send(request(path).DELETE()));
  }

  Map<String, Object> post(String path, @Nullable Map<String, ?> body) {
    return Json.readObject(
        body == null
            ? send(request(path).POST(BodyPublishers.noBody()))
            : send(json(path).POST(published(Json.write(body)))));
  }

  Map<String, Object> put(String path, Map<String, ?> body) {
    return Json.readObject(send(json(path).PUT(published(Json.write(body)))));
  }

  /**
   * Sends a text that is no JSON.
   *
   * @param method {@code POST} or {@code PUT}
   */
  Map<String, Object> upload(String method, String path, String contentType, String text) {
    return Json.readObject(
        send(request(path).header("Content-Type", contentType).method(method, published(text))));
  }

  /** A text as part of a path or a query. */
  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(base.resolve(path)).timeout(TIMEOUT);
  }

  private HttpRequest.Builder json(String path) {
    return request(path).header("Content-Type", "application/json");
  }

  private static BodyPublisher published(String text) {
    return BodyPublishers.ofString(text, StandardCharsets.UTF_8);
  }

  private static String send(HttpRequest.Builder request) {
    HttpResponse<String> answer;
    try {
      answer = Shared.CLIENT.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException unreachable) {
      throw new UncheckedIOException("The control plane does not answer", unreachable);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted in a call to the control plane", interrupted);
    }
    if (answer.statusCode() / 100 != 2) {
      throw refusal(answer);
    }
    return answer.body();
  }

  private static DocketException refusal(HttpResponse<String> answer) {
    try {
      Map<String, Object> error = Json.readObject(answer.body());
      return new DocketException(
          answer.statusCode(),
          String.valueOf(error.get("type")),
          String.valueOf(error.get("message")));
    } catch (IllegalArgumentException noJson) {
      return new DocketException(answer.statusCode(), "Unknown", answer.body());
    }
  }
}

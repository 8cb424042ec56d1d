package dev.docket.server.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.docket.server.domainfile.ApiAccess;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Calls a running server, signed or with a bearer token. Calls that may succeed later are repeated,
 * unless they would do something twice.
 */
final class DataClient {

  private static final JsonMapper JSON = new JsonMapper();
  private static final Duration CONNECT = Duration.ofSeconds(10);
  private static final Duration ANSWER = Duration.ofMinutes(5);

  private static final byte[] NO_BODY = {};

  private static final int OK = 200;
  private static final int TOO_MANY = 429;
  private static final int SERVER_FAILURE = 500;

  /** The attempts at a call; the pauses between them double, and are random within their half. */
  private static final int ATTEMPTS = 8;

  private static final long FIRST_PAUSE_MILLIS = 200;

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(CONNECT).build();
  private final ApiAccess access;
  private final InstantSource clock;

  DataClient(ApiAccess access, InstantSource clock) {
    this.access = access;
    this.clock = clock;
  }

  /** The answer of a call without a body, as below. */
  JsonNode call(String method, String target) {
    return call(method, target, NO_BODY);
  }

  /**
   * The answer of a call that must not be carried out twice: it is repeated only if the server has
   * refused to begin with it. Fails with a {@link DataException} that says what the server said.
   */
  JsonNode callOnce(String method, String target, byte[] body) {
    return answer(attempt(method, target, body, false, 1));
  }

  /**
   * The answer of a call that may be carried out twice. Fails with a {@link DataException} that
   * says what the server said.
   */
  JsonNode call(String method, String target, byte[] body) {
    return answer(send(method, target, body));
  }

  private static JsonNode answer(CompletableFuture<JsonNode> answer) {
    try {
      return answer.join();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof DataException told) {
        throw told;
      }
      throw failed;
    }
  }

  /** The answer of a call that may be carried out twice, later. */
  CompletableFuture<JsonNode> send(String method, String target, byte[] body) {
    return attempt(method, target, body, true, 1);
  }

  private CompletableFuture<JsonNode> attempt(
      String method, String target, byte[] body, boolean repeatable, int number) {
    return client
        .sendAsync(request(method, target, body), BodyHandlers.ofByteArray())
        .handle(
            (answer, failure) -> {
              if (answer != null && answer.statusCode() == OK) {
                return CompletableFuture.completedFuture(json(answer.body()));
              }
              boolean mayPass =
                  answer == null
                      ? repeatable
                          && (number > 1 || !(cause(failure) instanceof java.net.ConnectException))
                      : answer.statusCode() == TOO_MANY
                          || repeatable && answer.statusCode() >= SERVER_FAILURE;
              return mayPass && number < ATTEMPTS
                  ? later(pauseMillis(number))
                      .thenCompose(now -> attempt(method, target, body, repeatable, number + 1))
                  : CompletableFuture.<JsonNode>failedFuture(
                      answer == null ? unanswered(cause(failure)) : refused(answer));
            })
        .thenCompose(result -> result);
  }

  /** Random, so that those who were refused together do not come back together. */
  private static long pauseMillis(int number) {
    long most = FIRST_PAUSE_MILLIS << (number - 1);
    return ThreadLocalRandom.current().nextLong(most / 2, most + 1);
  }

  private static CompletableFuture<Void> later(long millis) {
    return CompletableFuture.runAsync(
        () -> {}, CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS));
  }

  private static @Nullable Throwable cause(@Nullable Throwable failure) {
    return failure instanceof CompletionException wrapped ? wrapped.getCause() : failure;
  }

  private DataException unanswered(@Nullable Throwable failure) {
    String why = failure == null ? "" : ": " + failure.getMessage();
    return new DataException(
        failure instanceof HttpTimeoutException
            ? access.url() + " does not answer"
            : access.url() + " cannot be reached" + why);
  }

  private static DataException refused(HttpResponse<byte[]> answer) {
    String type = answer.headers().firstValue("x-amzn-errortype").orElse("status");
    return new DataException(
        type + " (" + answer.statusCode() + "): " + json(answer.body()).path("message").asText(),
        answer.statusCode());
  }

  private static JsonNode json(byte[] body) {
    try {
      return JSON.readTree(body);
    } catch (IOException notJson) {
      throw new DataException("The server does not answer JSON: is it Docket?");
    }
  }

  private HttpRequest request(String method, String target, byte[] body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(access.url() + target))
            .timeout(ANSWER)
            .method(
                method,
                body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
    if (body.length > 0) {
      request.header("Content-Type", "application/json");
    }
    access.authenticate(request, method, target, body, clock.instant());
    return request.build();
  }
}

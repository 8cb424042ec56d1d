package dev.docket.server.domainfile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.server.contract.Route;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * Calls operations of the API over HTTP, one at a time, and blocks. A call that is throttled is
 * tried again, and so is one that only reads and finds the service out of order.
 */
final class CasesApi implements AutoCloseable {

  private static final JsonMapper MAPPER = new JsonMapper();
  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);
  private static final Duration TIMEOUT = Duration.ofSeconds(60);
  private static final int MOST_ATTEMPTS = 12;
  private static final long FIRST_PAUSE_MILLIS = 200;
  private static final long LONGEST_PAUSE_MILLIS = 20_000;
  private static final int OK = 200;
  private static final int THROTTLED = 429;
  private static final int SERVER_ERROR = 500;

  /** The most that any list takes as its {@code maxResults}. */
  private static final String PAGE_SIZE = "100";

  private final Map<String, Route> routes;
  private final ApiAccess access;
  private final Pacing pacing;
  private final HttpClient http;

  /**
   * What the calls need of time.
   *
   * @param pause waits
   * @param random spreads the pauses of clients that are throttled together
   */
  record Pacing(InstantSource clock, Pause pause, RandomGenerator random) {}

  /** Waits. */
  @FunctionalInterface
  interface Pause {
    void pause(Duration duration) throws InterruptedException;
  }

  /**
   * @param routes the operations of the contract by name
   */
  CasesApi(Map<String, Route> routes, ApiAccess access, Pacing pacing) {
    this.routes = routes;
    this.access = access;
    this.pacing = pacing;
    this.http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECT_TIMEOUT)
            .build();
  }

  Map<String, Route> routes() {
    return routes;
  }

  URI url() {
    return access.url();
  }

  /** Calls an operation without a query. */
  JsonNode call(String operation, List<String> labels, ObjectNode body) {
    return call(operation, labels, Map.of(), body);
  }

  /**
   * Calls an operation.
   *
   * @param labels the values of the labels of its path
   * @return its output
   * @throws CallException when it is refused or not answered
   */
  JsonNode call(
      String operation, List<String> labels, Map<String, List<String>> query, ObjectNode body) {
    Route route = Objects.requireNonNull(routes.get(operation));
    String target = route.path(labels) + query(query);
    for (int attempt = 1; ; attempt++) {
      try {
        HttpResponse<byte[]> answer = send(route.method(), target, body);
        if (answer.statusCode() == OK) {
          return answer.body().length == 0
              ? MAPPER.createObjectNode()
              : MAPPER.readTree(answer.body());
        }
        if (attempt == MOST_ATTEMPTS || !isWorthAnother(operation, answer.statusCode())) {
          throw refusal(operation, answer);
        }
        pause(attempt, retryAfter(answer));
      } catch (IOException unanswered) {
        if (attempt == MOST_ATTEMPTS
            || !isRead(operation)
            || unanswered instanceof ConnectException) {
          throw new CallException(operation + ": " + words(unanswered), 0);
        }
        pause(attempt, Duration.ZERO);
      }
    }
  }

  /** The items of all pages of a list. */
  List<JsonNode> list(String operation, List<String> labels, String member) {
    List<JsonNode> items = new ArrayList<>();
    String next = "";
    do {
      Map<String, List<String>> query =
          next.isEmpty()
              ? Map.of("maxResults", List.of(pageSize(operation)))
              : Map.of("maxResults", List.of(pageSize(operation)), "nextToken", List.of(next));
      JsonNode page = call(operation, labels, query, MAPPER.createObjectNode());
      page.path(member).forEach(items::add);
      next = page.path("nextToken").asText("");
    } while (!next.isEmpty());
    return items;
  }

  private static String pageSize(String operation) {
    return operation.equals("ListDomains") ? "10" : PAGE_SIZE;
  }

  private static String query(Map<String, List<String>> query) {
    String text =
        query.entrySet().stream()
            .flatMap(
                parameter ->
                    parameter.getValue().stream()
                        .map(value -> parameter.getKey() + "=" + encoded(value)))
            .sorted()
            .collect(Collectors.joining("&"));
    return text.isEmpty() ? "" : "?" + text;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
  }

  private HttpResponse<byte[]> send(String method, String target, ObjectNode body)
      throws IOException {
    byte[] bytes = method.equals("GET") || method.equals("DELETE") ? new byte[0] : bytes(body);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(access.url() + target))
            .timeout(TIMEOUT)
            .method(
                method,
                bytes.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(bytes))
            .header("User-Agent", "docket config");
    if (bytes.length > 0) {
      request.header("Content-Type", "application/json");
    }
    access.authenticate(request, method, target, bytes, pacing.clock().instant());
    try {
      return http.send(request.build(), BodyHandlers.ofByteArray());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", interrupted);
    }
  }

  private static byte[] bytes(ObjectNode body) {
    try {
      return MAPPER.writeValueAsBytes(body);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static boolean isRead(String operation) {
    return operation.startsWith("Get")
        || operation.startsWith("List")
        || operation.startsWith("BatchGet");
  }

  private static boolean isWorthAnother(String operation, int status) {
    return status == THROTTLED || status >= SERVER_ERROR && isRead(operation);
  }

  private static Duration retryAfter(HttpResponse<?> answer) {
    String seconds = answer.headers().firstValue("retry-after").orElse("");
    return seconds.matches("[0-9]{1,3}")
        ? Duration.ofSeconds(Long.parseLong(seconds))
        : Duration.ZERO;
  }

  private void pause(int attempt, Duration least) {
    long most = Math.min(LONGEST_PAUSE_MILLIS, FIRST_PAUSE_MILLIS << Math.min(attempt - 1, 10));
    Duration spread = Duration.ofMillis(pacing.random().nextLong(most / 2, most + 1));
    pause(least.compareTo(spread) > 0 ? least : spread);
  }

  /** Waits. */
  void pause(Duration duration) {
    try {
      pacing.pause().pause(duration);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new CallException("interrupted", 0);
    }
  }

  private String words(IOException unanswered) {
    return unanswered instanceof ConnectException
        ? "nothing listens at " + access.url()
        : access.url() + " gave no answer (" + unanswered + ")";
  }

  private static CallException refusal(String operation, HttpResponse<byte[]> answer) {
    String message = "";
    String type = answer.headers().firstValue("x-amzn-errortype").orElse("").split(":", 2)[0];
    try {
      JsonNode body = MAPPER.readTree(answer.body());
      message = body.path("message").asText(body.path("Message").asText(""));
    } catch (IOException noJson) {
      // The status has to do.
    }
    return new CallException(
        operation
            + ": "
            + (type.isEmpty() ? "status " + answer.statusCode() : type)
            + (message.isEmpty() ? "" : ": " + message),
        answer.statusCode());
  }

  @Override
  public void close() {
    http.close();
  }
}

package dev.docket.server.breaking;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** Calls a server that may be gone at any moment. */
final class DomainClient implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(5);

  private final URI server;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();

  DomainClient(URI server) {
    this.server = server;
  }

  /**
   * An answer.
   *
   * @param status 0 when there was none, so that what was done is unknown
   */
  record Answer(int status, JsonNode body) {

    boolean isOk() {
      return status == 200;
    }
  }

  Answer create(String name) {
    return call("POST", "/domains", JSON.createObjectNode().put("name", name));
  }

  Answer get(String id) {
    return call("POST", "/domains/" + id, null);
  }

  Answer tag(String arn, String key, String value) {
    ObjectNode body = JSON.createObjectNode();
    body.putObject("tags").put(key, value);
    return call("POST", "/tags/" + URLEncoder.encode(arn, StandardCharsets.UTF_8), body);
  }

  /** All domains, id by name; fails when a name occurs twice. */
  Map<String, String> domains() {
    Map<String, String> domains = new LinkedHashMap<>();
    String token = "";
    do {
      JsonNode page = call("POST", "/domains-list?nextToken=" + token, null).body();
      for (JsonNode domain : page.path("domains")) {
        String before = domains.put(domain.path("name").asText(), domain.path("domainId").asText());
        if (before != null) {
          throw new AssertionError("Two domains with the name " + domain.path("name"));
        }
      }
      token = page.path("nextToken").asText("");
    } while (!token.isEmpty());
    return domains;
  }

  private Answer call(String method, String target, JsonNode body) {
    return send(method, target, body == null ? "" : body.toString());
  }

  /** Calls any operation. */
  Answer send(String method, String target, String body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.resolve(target))
            .timeout(PATIENCE)
            .header("Authorization", "Bearer docket-secret")
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    try {
      HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
      return new Answer(answer.statusCode(), JSON.readTree(answer.body()));
    } catch (IOException gone) {
      // A server that starts has the processor, not those who ask for it.
      LockSupport.parkNanos(BETWEEN_ATTEMPTS.toNanos());
      return new Answer(0, JSON.createObjectNode());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return new Answer(0, JSON.createObjectNode());
    }
  }

  /** Sends a call and closes its connection without waiting for the answer. */
  void giveUp(String method, String target, String body) {
    byte[] content = body.getBytes(StandardCharsets.UTF_8);
    String head =
        """
        %s %s HTTP/1.1\r
        Host: %s\r
        Authorization: Bearer docket-secret\r
        Content-Length: %d\r
        \r
        """
            .formatted(method, target, server.getAuthority(), content.length);
    try (Socket socket = new Socket(server.getHost(), server.getPort())) {
      OutputStream out = socket.getOutputStream();
      out.write(head.getBytes(StandardCharsets.UTF_8));
      out.write(content);
    } catch (IOException gone) {
      // As little is known of what was done as of any call that is given up.
    }
  }

  @Override
  public void close() {
    http.close();
  }
}

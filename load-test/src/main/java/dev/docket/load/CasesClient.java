package dev.docket.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;

/** Calls whose answers are read, before and after the load; threads may share it. */
final class CasesClient {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration TIMEOUT = Duration.ofSeconds(60);
  private static final int ATTEMPTS = 60;

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .build();
  private final URI server;
  private final Signer signer;

  /**
   * @param server without a path
   */
  CasesClient(URI server, Signer signer) {
    this.server = server;
    this.signer = signer;
  }

  /**
   * The body of the answer. A call that is throttled is tried again when the server says.
   *
   * @throws IOException when the answer has another status than 200
   */
  JsonNode answer(String method, String path, Object body)
      throws IOException, InterruptedException {
    LoadCall call = new LoadCall("", method, path, JSON.writeValueAsString(body));
    HttpResponse<String> response = send(call);
    for (int i = 1; response.statusCode() == 429 && i < ATTEMPTS; i++) {
      Thread.sleep(response.headers().firstValueAsLong("Retry-After").orElse(1) * 1000);
      response = send(call);
    }
    if (response.statusCode() != 200) {
      throw new IOException(
          method + " " + path + ": " + response.statusCode() + " " + response.body());
    }
    return JSON.readTree(response.body());
  }

  private HttpResponse<String> send(LoadCall call) throws IOException, InterruptedException {
    Signer.Signature signature = signer.sign(call, server.getRawAuthority(), Instant.now());
    HttpRequest request =
        HttpRequest.newBuilder(server.resolve(call.path()))
            .timeout(TIMEOUT)
            .header("Content-Type", Signer.CONTENT_TYPE)
            .header("x-amz-content-sha256", signature.payloadHash())
            .header("X-Amz-Date", signature.date())
            .header("Authorization", signature.authorization())
            .method(call.method(), BodyPublishers.ofString(call.body()))
            .build();
    return http.send(request, BodyHandlers.ofString());
  }
}

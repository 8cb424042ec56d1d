package dev.docket.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/**
 * Calls whose answers are read, for what a benchmark needs before it measures and where it measures
 * one call at a time. Callers may share it: each call under way has a connection of its own.
 */
final class Api implements AutoCloseable {

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final int port;

  Api(int port) {
    this.port = port;
  }

  /**
   * The body of the answer.
   *
   * @throws IOException when the answer has another status than 200
   */
  String answer(Call call) throws IOException, InterruptedException {
    HttpResponse<String> response = send(call);
    if (response.statusCode() != 200) {
      throw new IOException(call + ": " + response.statusCode() + " " + response.body());
    }
    return response.body();
  }

  /** The answer, whatever its status. */
  HttpResponse<String> send(Call call) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + call.target()))
            .header("Authorization", "Bearer docket-secret")
            .header("Content-Type", "application/json")
            .method(call.method(), BodyPublishers.ofString(call.body()))
            .build();
    return http.send(request, BodyHandlers.ofString());
  }

  @Override
  public void close() {
    http.close();
  }
}

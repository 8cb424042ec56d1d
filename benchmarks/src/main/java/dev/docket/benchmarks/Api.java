package dev.docket.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Calls one after another, for what a benchmark needs before it measures. */
final class Api implements AutoCloseable {

  private final HttpClient http = HttpClient.newHttpClient();
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
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + call.target()))
            .header("Authorization", "Bearer docket-secret")
            .header("Content-Type", "application/json")
            .method(call.method(), BodyPublishers.ofString(call.body()))
            .build();
    HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
    if (response.statusCode() != 200) {
      throw new IOException(call + ": " + response.statusCode() + " " + response.body());
    }
    return response.body();
  }

  @Override
  public void close() {
    http.close();
  }
}

package dev.docket.server;

import dev.docket.server.auth.AccessKey;
import dev.docket.server.auth.DevelopmentKeys;
import dev.docket.server.auth.InvalidAccessKeysException;
import dev.docket.server.auth.RequestSigner;
import dev.docket.server.config.CommandLineApp;
import dev.docket.server.config.ServerSettings;
import dev.docket.server.config.ServerSettings.Tls;
import dev.docket.server.http.RequestLog;
import dev.docket.server.logging.Logs;
import dev.docket.server.tls.TrustedPeer;
import io.vertx.core.MultiMap;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Starts a server as configured, makes one signed call, and stops. It shows whether Docket runs on
 * this machine, and it loads the classes that a request needs, from which the build makes a class
 * archive.
 */
final class SelfTest {

  private static final int FAILED = 1;
  private static final String TARGET = "/domains-list";

  private final PrintWriter out;
  private final PrintWriter err;

  SelfTest(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  int run(ServerSettings settings) {
    try {
      Logs.configure(settings.logs(), RequestLog.LOGGER);
      return callOwn(settings);
    } catch (InvalidAccessKeysException | IOException | RuntimeException failure) {
      err.println("Docket does not work: " + failure.getMessage());
      return FAILED;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return FAILED;
    } finally {
      Logs.flush();
    }
  }

  private int callOwn(ServerSettings settings)
      throws InvalidAccessKeysException, IOException, InterruptedException {
    try (DocketServer server = DocketServer.start(settings, Clock.systemUTC())) {
      HttpResponse<String> answer =
          call(server.port(), settings.access().region(), settings.listening().tls());
      if (answer.statusCode() != 200) {
        err.println("Docket answered " + answer.statusCode() + ": " + answer.body());
        return FAILED;
      }
      out.println("Docket works.");
      return CommandLineApp.OK;
    }
  }

  private static HttpResponse<String> call(int port, String region, @Nullable Tls tls)
      throws IOException, InterruptedException {
    AccessKey key = new DevelopmentKeys().byId(DevelopmentKeys.ID).orElseThrow();
    MultiMap headers = MultiMap.caseInsensitiveMultiMap().set("Host", "127.0.0.1:" + port);
    byte[] body = "{}".getBytes(StandardCharsets.UTF_8);
    new RequestSigner(key, region).sign("POST", TARGET, headers, body, Instant.now());
    String scheme = tls == null ? "http" : "https";
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(scheme + "://127.0.0.1:" + port + TARGET))
            .version(HttpClient.Version.HTTP_1_1)
            .header("Authorization", headers.get("Authorization"))
            .header("X-Amz-Date", headers.get("X-Amz-Date"))
            .POST(BodyPublishers.ofByteArray(body))
            .build();
    HttpClient.Builder builder = HttpClient.newBuilder();
    if (tls != null) {
      builder.sslContext(TrustedPeer.of(tls.certificate()));
    }
    try (HttpClient client = builder.build()) {
      return client.send(request, BodyHandlers.ofString());
    }
  }
}

package dev.docket.server.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import dev.docket.server.domainfile.ApiAccess;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Which calls are repeated. */
class DataClientTest {

  private static final byte[] BODY = "{}".getBytes(UTF_8);

  private final AtomicInteger calls = new AtomicInteger();
  private final HttpServer server;

  DataClientTest() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  /** A client of a server that answers with statuses by the number of the call, from 1. */
  private DataClient client(IntUnaryOperator status) {
    server.createContext(
        "/",
        call -> {
          call.getRequestBody().readAllBytes();
          byte[] answer = "{\"message\": \"told\"}".getBytes(UTF_8);
          call.sendResponseHeaders(status.applyAsInt(calls.incrementAndGet()), answer.length);
          call.getResponseBody().write(answer);
          call.close();
        });
    server.start();
    return new DataClient(
        ApiAccess.of(
            new ApiAccess.Choice(
                "http://127.0.0.1:" + server.getAddress().getPort(), "us-east-1", null),
            Map.of("AWS_ACCESS_KEY_ID", "docket", "AWS_SECRET_ACCESS_KEY", "docket-secret"),
            Path.of("none")),
        InstantSource.system());
  }

  @Test
  void callThatFailed_isRepeated() {
    JsonNode answer = client(call -> call < 3 ? 503 : 200).call("POST", "/things", BODY);

    assertThat(answer.path("message").asText()).isEqualTo("told");
    assertThat(calls).hasValue(3);
  }

  @Test
  void callThatMustNotBeCarriedOutTwice_isRepeatedOnlyIfItWasNotBegun() {
    DataClient client = client(call -> call < 3 ? 429 : 503);

    assertThatThrownBy(() -> client.callOnce("POST", "/things", BODY))
        .isInstanceOf(DataException.class)
        .hasMessageContaining("(503): told");
    assertThat(calls).hasValue(3);
  }
}

package dev.docket.server.domainfile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.docket.server.contract.Contract;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Calls, against a server that gives the answers that it is told to. */
class CasesApiTest {

  private static final ObjectNode NOTHING = JsonNodeFactory.instance.objectNode();

  private final Deque<Answer> answers = new ArrayDeque<>();
  private final List<String> requests = new ArrayList<>();
  private final List<Duration> pauses = new ArrayList<>();
  private HttpServer server;
  private CasesApi api;

  private record Answer(int status, String retryAfter, String body) {}

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
    ApiAccess access =
        ApiAccess.of(
            new ApiAccess.Choice(
                "http://127.0.0.1:" + server.getAddress().getPort(), "eu-west-1", null),
            Map.of(
                "AWS_ACCESS_KEY_ID",
                "AKIAANN",
                "AWS_SECRET_ACCESS_KEY",
                "secret",
                "AWS_SESSION_TOKEN",
                "session"),
            Path.of("none"));
    api =
        new CasesApi(
            Contract.load().operations(),
            access,
            new CasesApi.Pacing(
                InstantSource.fixed(Instant.parse("2026-11-22T17:30:14Z")),
                pauses::add,
                new Random(1)));
  }

  @AfterEach
  void stop() {
    api.close();
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    requests.add(
        exchange.getRequestMethod()
            + " "
            + exchange.getRequestURI()
            + " "
            + new String(exchange.getRequestBody().readAllBytes(), UTF_8)
            + " "
            + exchange
                .getRequestHeaders()
                .getFirst("Authorization")
                .replaceFirst("Signature=.*", "")
            + exchange.getRequestHeaders().getFirst("X-Amz-Security-Token"));
    Answer answer = answers.remove();
    byte[] body = answer.body().getBytes(UTF_8);
    exchange.getResponseHeaders().set("x-amzn-ErrorType", "SomeException:http://aws");
    if (!answer.retryAfter().isEmpty()) {
      exchange.getResponseHeaders().set("Retry-After", answer.retryAfter());
    }
    exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private void answers(int status, String body) {
    answers.add(new Answer(status, "", body));
  }

  @Test
  void call_isSignedForTheRegionWithItsSessionToken() {
    answers(200, "{\"domainId\": \"d\"}");

    JsonNode output = api.call("GetDomain", List.of("a b/c"), NOTHING);

    assertThat(output.path("domainId").asText()).isEqualTo("d");
    assertThat(requests)
        .containsExactly(
            "POST /domains/a%20b%2Fc {} AWS4-HMAC-SHA256"
                + " Credential=AKIAANN/20261122/eu-west-1/cases/aws4_request,"
                + " SignedHeaders=host;x-amz-date;x-amz-security-token, session");
  }

  @Test
  void pathsOfTheModel_keepTheirTrailingSlash() {
    answers(200, "{}");

    api.list("ListCaseRules", List.of("d"), "caseRules");

    assertThat(requests.getFirst()).startsWith("POST /domains/d/rules-list/?maxResults=100 ");
  }

  @Test
  void list_readsAllPages() {
    answers(200, "{\"fields\": [{\"fieldId\": \"a\"}], \"nextToken\": \"t+1\"}");
    answers(200, "{\"fields\": [{\"fieldId\": \"b\"}]}");

    assertThat(api.list("ListFields", List.of("d"), "fields"))
        .extracting(field -> field.path("fieldId").asText())
        .containsExactly("a", "b");
    assertThat(requests.get(1))
        .startsWith("POST /domains/d/fields-list?maxResults=100&nextToken=t%2B1 ");
  }

  @Test
  void throttledCall_isTriedAgainLaterAndLater() {
    answers.add(new Answer(429, "3", "{}"));
    answers(429, "{}");
    answers(429, "{}");
    answers(200, "{\"fieldId\": \"f\"}");

    assertThat(api.call("CreateField", List.of("d"), NOTHING).path("fieldId").asText())
        .isEqualTo("f");

    assertThat(pauses).hasSize(3);
    assertThat(pauses.get(0)).isEqualTo(Duration.ofSeconds(3));
    assertThat(pauses.get(1)).isBetween(Duration.ofMillis(200), Duration.ofMillis(400));
    assertThat(pauses.get(2)).isBetween(Duration.ofMillis(400), Duration.ofMillis(800));
  }

  @Test
  void serviceOutOfOrder_isAskedAgainByReadsAlone() {
    answers(503, "");
    answers(200, "{}");
    api.call("GetLayout", List.of("d", "l"), NOTHING);
    assertThat(requests).hasSize(2);

    answers(500, "{\"message\": \"Oh\"}");
    assertThatThrownBy(() -> api.call("CreateLayout", List.of("d"), NOTHING))
        .isInstanceOf(CallException.class)
        .hasMessage("CreateLayout: SomeException: Oh");
    assertThat(requests).hasSize(3);
  }

  @Test
  void refusal_namesOperationTypeAndMessage() {
    answers(404, "{\"message\": \"Domain not found\"}");

    assertThatThrownBy(() -> api.call("GetDomain", List.of("d"), NOTHING))
        .hasMessage("GetDomain: SomeException: Domain not found");
    assertThat(pauses).isEmpty();
  }
}

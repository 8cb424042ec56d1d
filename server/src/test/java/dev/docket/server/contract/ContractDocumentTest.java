package dev.docket.server.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.server.contract.ContractDocument.OperationDocument;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import io.vertx.junit5.VertxExtension;
import io.vertx.junit5.VertxTestContext;
import io.vertx.openapi.contract.OpenAPIContract;
import io.vertx.openapi.contract.Operation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the contract must be as a document, for people and for other tools. */
class ContractDocumentTest {

  private static final ContractDocument CONTRACT = Contracts.REAL;

  private final Map<String, Route> routes = Contract.of(CONTRACT).operations();
  private final ContractVerifier verifier = new ContractVerifier(CONTRACT);

  static Stream<OperationDocument> operations() {
    return CONTRACT.operations().stream();
  }

  @Test
  @ExtendWith(VertxExtension.class)
  void document_isValidOpenApi(Vertx vertx, VertxTestContext test) {
    JsonObject document = new JsonObject(root().toString());
    // Vert.x refuses a relative address, which OpenAPI has for the server that gives the document.
    document.getJsonArray("servers").getJsonObject(0).put("url", "http://localhost");

    OpenAPIContract.from(vertx, document)
        .onComplete(
            test.succeeding(
                contract ->
                    test.verify(
                        () -> {
                          assertThat(contract.operations().stream().map(Operation::getOperationId))
                              .containsExactlyInAnyOrderElementsOf(routes.keySet());
                          test.completeNow();
                        })));
  }

  @Test
  void json_saysWhatTheYamlSays() throws IOException {
    assertThat(root()).isEqualTo(ContractConverter.parse(Contract.yaml()));
  }

  @Test
  void schemas_useNothingThatClientsStumbleOver() {
    assertThat(nodes(root()))
        .noneMatch(node -> node.has("oneOf"))
        .noneMatch(node -> node.has("discriminator"))
        .noneMatch(node -> node.has("uniqueItems"))
        .noneMatch(node -> node.path("additionalProperties").isBoolean())
        .noneMatch(node -> node.path("nullable").isBoolean() && !node.has("type"))
        .allMatch(node -> isDouble(node) || !node.path("type").asText().equals("number"));
  }

  @Test
  void tags_haveNoNull() {
    assertThat(root().at("/components/schemas/Tags/additionalProperties").has("nullable"))
        .isFalse();
  }

  @Test
  void authorizationHeader_isThatOfOneScheme() {
    assertThat(root().at("/components/securitySchemes")).hasSize(1);
    assertThat(root().at("/components/securitySchemes/bearer/scheme").asText()).isEqualTo("bearer");
    assertThat(root().path("security")).hasSize(1);
    assertThat(root().at("/security/0").has("bearer")).isTrue();
  }

  @Test
  void server_isTheOneThatServesTheContract() {
    assertThat(root().path("servers")).hasSize(1);
    assertThat(root().at("/servers/0/url").asText()).isEqualTo("/");
  }

  /** Without the format some generators take numbers for floats, others for decimals. */
  private static boolean isDouble(JsonNode schema) {
    return schema.path("format").asText().equals("double");
  }

  /** Whoever tries the calls on the page has none of these ids but that of the domain. */
  @ParameterizedTest
  @ValueSource(strings = {"/domains/{domainId}/layouts", "/domains/{domainId}/templates"})
  void examplesOfFirstCalls_nameSystemFieldsOnly(String path) {
    JsonNode create = root().path("paths").path(path).path("post");

    assertThat(example(create.path("requestBody")).toString()).doesNotContain("0193a2d");
  }

  @Test
  void unions_areMarkedAndBounded() {
    assertThat(CONTRACT.schemas())
        .allSatisfy(
            schema -> {
              boolean union = schema.getValue().path("x-union").booleanValue();
              boolean single =
                  schema.getValue().path("minProperties").asInt() == 1
                      && schema.getValue().path("maxProperties").asInt() == 1;
              assertThat(single).as(schema.getKey()).isEqualTo(union);
            });
  }

  @Test
  void errors_haveTheirHeadersAndAnExample() {
    assertThat(root().path("components").path("responses").properties())
        .filteredOn(response -> !response.getKey().equals("Empty"))
        .allSatisfy(
            response -> {
              JsonNode headers = response.getValue().path("headers");
              assertThat(headers.has("x-amzn-ErrorType")).isTrue();
              assertThat(headers.has("x-amzn-RequestId")).isTrue();
              assertThat(example(response.getValue()).isObject()).isTrue();
            });
    assertThat(List.of("ThrottlingException", "InternalServerException"))
        .allSatisfy(
            error ->
                assertThat(root().at("/components/responses/" + error + "/headers/Retry-After"))
                    .isNotEmpty());
  }

  @ParameterizedTest
  @MethodSource("operations")
  void operation_isDescribed(OperationDocument operation) {
    JsonNode json = root().path("paths").path(operation.path());
    JsonNode described = json.path(operation.method().toLowerCase(Locale.ROOT));

    assertThat(described.path("summary").asText()).isNotBlank();
    assertThat(described.path("description").asText()).isNotBlank();
    assertThat(described.path("tags")).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("operations")
  void requestExample_isAccepted(OperationDocument operation) {
    Route route = routes.get(operation.id());

    ObjectNode input =
        route.input(labels(operation), query(operation), "application/json", body(operation));

    assertThat(route.check(input)).hasToString(input.toString());
    assertThat(verifier.verifyRequest(operation.id(), input, true)).isEmpty();
  }

  private static List<String> labels(OperationDocument operation) {
    return operation.parameters("path").stream()
        .map(label -> encoded(label.path("example").textValue()))
        .toList();
  }

  private static String query(OperationDocument operation) {
    List<String> query = new ArrayList<>();
    for (JsonNode parameter : operation.parameters("query")) {
      JsonNode example = parameter.path("example");
      // A token that no page has given would be refused, and whoever tries a call would send it.
      assertThat(example.isMissingNode())
          .as(parameter.toString())
          .isEqualTo(parameter.path("name").asText().equals("nextToken"));
      if (example.isMissingNode()) {
        continue;
      }
      for (JsonNode value : example.isArray() ? example : List.of(example)) {
        query.add(parameter.path("name").asText() + "=" + encoded(value.asText()));
      }
    }
    return String.join("&", query);
  }

  private static byte[] body(OperationDocument operation) {
    if (operation.body() == null) {
      return new byte[0];
    }
    JsonNode body =
        root()
            .path("paths")
            .path(operation.path())
            .path(operation.method().toLowerCase(Locale.ROOT))
            .path("requestBody");
    return Contracts.utf8(example(body).toString());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  @ParameterizedTest
  @MethodSource("operations")
  void responseExamples_keepToTheContract(OperationDocument operation) {
    operation
        .responses()
        .forEach(
            (status, response) -> {
              int code = status.equals("default") ? 499 : Integer.parseInt(status);
              JsonNode example = example(CONTRACT.resolve(response));
              assertThat(example.isMissingNode()).isFalse();
              assertThat(verifier.verifyResponse(operation.id(), code, example)).isEmpty();
            });
  }

  private static JsonNode example(JsonNode message) {
    return message.path("content").path("application/json").path("example");
  }

  private static JsonNode root() {
    try {
      return new JsonMapper().readTree(Contract.json());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<JsonNode> nodes(JsonNode root) {
    List<JsonNode> nodes = new ArrayList<>(List.of(root));
    StreamSupport.stream(root.spliterator(), false).forEach(child -> nodes.addAll(nodes(child)));
    return nodes;
  }
}

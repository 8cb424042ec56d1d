package dev.docket.server.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.server.contract.ContractDocument.OperationDocument;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** Makes requests at random for the operations of the contract, whichever those are. */
public final class RandomRequests {

  private static final ContractDocument CONTRACT = Contracts.REAL;
  private static final Map<String, Route> ROUTES = Contract.of(CONTRACT).operations();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private static final int MAX_TARGET = 20_000;

  private final OperationDocument operation;
  private final Random random;

  /**
   * @param operationId the operation that the requests are for
   */
  public RandomRequests(String operationId, long seed) {
    this.operation = operation(operationId);
    this.random = new Random(seed);
  }

  /** The names of all operations. */
  public static Stream<String> operations() {
    return ROUTES.keySet().stream();
  }

  /**
   * A request to be sent.
   *
   * @param target path and query, encoded
   * @param body JSON; empty when the operation has no body
   */
  public record Request(String method, String target, String body) {}

  /**
   * A request with one fault.
   *
   * @param member the name of the member that is wrong
   */
  public record Faulty(Request request, String member) {}

  /** A request that may keep to the contract or not. */
  public Request any() {
    return request(new SchemaDocuments(CONTRACT, random).input(operation));
  }

  /** A request of which one member is wrong; empty when the operation has no member to spoil. */
  public Optional<Faulty> faulty() {
    List<Fault> faults = faults();
    if (faults.isEmpty()) {
      return Optional.empty();
    }
    ObjectNode input = good();
    Fault fault = faults.get(random.nextInt(faults.size()));
    fault.apply(input);
    return Optional.of(new Faulty(request(input), fault.member()));
  }

  private record Fault(String member, JsonNode value) {

    void apply(ObjectNode input) {
      input.set(member, value);
    }
  }

  private List<Fault> faults() {
    List<Fault> faults = new ArrayList<>();
    for (JsonNode parameter : operation.parameters()) {
      String name = parameter.path("name").textValue();
      JsonNode schema = CONTRACT.resolve(parameter.path("schema"));
      faults.addAll(outOfBounds(name, schema));
      if (isQuery(parameter) && schema.path("type").asText().equals("integer")) {
        faults.add(new Fault(name, NODES.textNode("x")));
      }
      if (isQuery(parameter) && parameter.path("required").booleanValue()) {
        faults.add(new Fault(name, NODES.nullNode()));
      }
    }
    if (operation.body() != null) {
      faults.addAll(bodyFaults(CONTRACT.resolve(operation.body())));
    }
    return faults;
  }

  private static List<Fault> bodyFaults(JsonNode body) {
    List<Fault> faults = new ArrayList<>();
    String required = body.path("required").toString();
    for (Map.Entry<String, JsonNode> member : body.path("properties").properties()) {
      JsonNode schema = CONTRACT.resolve(member.getValue());
      faults.addAll(outOfBounds(member.getKey(), schema));
      faults.add(new Fault(member.getKey(), ofAnotherType(schema)));
      if (required.contains("\"" + member.getKey() + "\"")) {
        faults.add(new Fault(member.getKey(), NODES.nullNode()));
      }
    }
    return faults;
  }

  private static List<Fault> outOfBounds(String name, JsonNode schema) {
    List<Fault> faults = new ArrayList<>();
    if (schema.has("maxLength")) {
      faults.add(new Fault(name, NODES.textNode("x".repeat(schema.path("maxLength").asInt() + 1))));
    }
    if (schema.has("maximum")) {
      faults.add(new Fault(name, NODES.numberNode(schema.path("maximum").asLong() + 1)));
    }
    if (schema.has("minimum")) {
      faults.add(new Fault(name, NODES.numberNode(schema.path("minimum").asLong() - 1)));
    }
    return faults;
  }

  private static JsonNode ofAnotherType(JsonNode schema) {
    return schema.path("type").asText().equals("array")
        ? NODES.objectNode()
        : NODES.arrayNode().add(1);
  }

  /** An input that keeps to the contract, with a target that a request line can hold. */
  private ObjectNode good() {
    Route route = ROUTES.get(operation.id());
    while (true) {
      ObjectNode input = new SchemaDocuments(CONTRACT, random).input(operation);
      if (Contracts.problem(() -> route.check(input)).isEmpty()
          && request(input).target().length() < MAX_TARGET) {
        return input;
      }
    }
  }

  private Request request(ObjectNode input) {
    ObjectNode body = input.deepCopy();
    String path = operation.path();
    for (JsonNode label : operation.parameters("path")) {
      String name = label.path("name").textValue();
      path = path.replace("{" + name + "}", encoded(body.path(name)));
      body.remove(name);
    }
    List<String> query = new ArrayList<>();
    for (JsonNode parameter : operation.parameters("query")) {
      String name = parameter.path("name").textValue();
      JsonNode value = body.path(name);
      for (JsonNode single : value.isArray() ? value : List.of(value)) {
        if (!single.isMissingNode() && !single.isNull()) {
          query.add(name + "=" + encoded(whole(single)));
        }
      }
      body.remove(name);
    }
    return new Request(
        operation.method(),
        query.isEmpty() ? path : path + "?" + String.join("&", query),
        operation.body() == null ? "" : body.toString());
  }

  private static String encoded(JsonNode value) {
    String text = value.isValueNode() ? value.asText() : value.toString();
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** A query has no other form for a whole number, as JSON has with 10.0. */
  private static JsonNode whole(JsonNode value) {
    return value.isDouble() && value.canConvertToExactIntegral()
        ? NODES.numberNode(value.bigIntegerValue())
        : value;
  }

  private static boolean isQuery(JsonNode parameter) {
    return parameter.path("in").asText().equals("query");
  }

  private static OperationDocument operation(String id) {
    return CONTRACT.operations().stream()
        .filter(operation -> operation.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}

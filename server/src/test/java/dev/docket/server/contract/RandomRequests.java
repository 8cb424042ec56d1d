package dev.docket.server.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.server.contract.ContractDocument.OperationDocument;
import dev.docket.server.contract.Faults.Fault;
import dev.docket.server.contract.Faults.Sort;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
   * @param sort what is wrong
   * @param location where messages say that it is wrong
   */
  public record Faulty(Request request, String sort, String location) {}

  /** A request of which names are still to be filled in. */
  public final class Draft {

    private final ObjectNode input;

    private Draft(ObjectNode input) {
      this.input = input;
    }

    /** The request to a server, with the names that this one has given. */
    public Request to(Names names) {
      return request(names.fill(input));
    }

    /** The type of what is asked for; empty when the request states none. */
    public String type() {
      return input.path("type").asText();
    }

    /** Has the names learned that the answer gives, as the request went well. */
    public void answered(JsonNode answer, Names names) {
      names.learn(operation.id(), input, answer);
    }

    @Override
    public String toString() {
      return operation.id() + " " + input;
    }
  }

  /** A request that may keep to the contract or not. */
  public Request any() {
    return request(new SchemaDocuments(CONTRACT, random).input(operation));
  }

  /** A request about what there is: mostly one that is likely to go well, else any. */
  public Draft about(Names names) {
    ObjectNode input;
    do {
      input = new SchemaDocuments(CONTRACT, random, names).input(operation);
    } while (request(input).target().length() > MAX_TARGET);
    if (random.nextInt(6) > 0 || PlausibleInput.isNeededFor(operation.id())) {
      new PlausibleInput(names, random).bringTo(input, operation.id());
    }
    return new Draft(input);
  }

  /** A request of which one part is wrong; empty when this input has no part to spoil. */
  public Optional<Faulty> faulty() {
    ObjectNode input = good();
    Map<Sort, List<Fault>> faults =
        Faults.of(CONTRACT, operation, input).stream()
            .collect(Collectors.groupingBy(Fault::sort, TreeMap::new, Collectors.toList()));
    if (faults.isEmpty()) {
      return Optional.empty();
    }
    // Every sort has its chance, however many places there are for another.
    Fault fault = oneOf(oneOf(List.copyOf(faults.values())));
    fault.spoil().run();
    return Optional.of(new Faulty(request(input), fault.sort().name(), fault.location()));
  }

  private <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
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

  private static OperationDocument operation(String id) {
    return CONTRACT.operations().stream()
        .filter(operation -> operation.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}

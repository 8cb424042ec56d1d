package dev.docket.server.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.docket.server.contract.ContractDocument.OperationDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds a contract against the facts of AWS's model, one fact at a time. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class ModelFacts {

  private static final Path FOLDER = Path.of("src/test/resources/dev/docket/server/contract");

  private final ContractDocument contract;
  private final String file;
  private final JsonNode facts;

  /**
   * @param file the facts
   */
  ModelFacts(ContractDocument contract, String file) {
    this.contract = contract;
    this.file = file;
    this.facts = Contracts.yaml(file);
  }

  Stream<OperationDocument> operations() {
    return contract.operations().stream();
  }

  @Test
  void facts_areReadable() throws IOException {
    assertThat(Files.readAllLines(FOLDER.resolve(file))).allMatch(line -> line.length() <= 120);
  }

  @Test
  void operations_areTheModels() {
    assertThat(operations().map(OperationDocument::id))
        .containsExactlyInAnyOrderElementsOf(names(facts.path("operations")));
  }

  @Test
  void operationsThatAreNotServed_areNotInTheContract() {
    assertThat(operations().map(OperationDocument::id))
        .noneMatch(names(facts.path("notServed"))::contains);
  }

  @ParameterizedTest
  @MethodSource("operations")
  void methodAndPath_areTheModels(OperationDocument operation) {
    assertThat(operation.method()).isEqualTo(facts(operation).path("method").asText());
    assertThat(operation.path()).isEqualTo(facts(operation).path("path").asText());
  }

  @ParameterizedTest
  @MethodSource("operations")
  void parameters_areTheModels(OperationDocument operation) {
    JsonNode input = shape(facts(operation).path("input").asText());

    for (JsonNode parameter : operation.parameters()) {
      String name = parameter.path("name").asText();
      Map.Entry<String, JsonNode> named = located(input, name);
      JsonNode member = named.getValue();
      String at = operation.id() + "." + name;
      assertThat(member.path("location").asText())
          .as(at)
          .isEqualTo(parameter.path("in").asText().equals("path") ? "uri" : "querystring");
      assertThat(parameter.path("required").booleanValue())
          .as(at)
          .isEqualTo(texts(input.path("required")).contains(named.getKey()));
      requireSame(parameter.path("schema"), member.path("shape").asText(), at, new HashSet<>());
    }
    assertThat(operation.parameters().stream().map(parameter -> parameter.path("name").asText()))
        .containsExactlyInAnyOrderElementsOf(
            members(input, member -> member.has("location")).stream()
                .map(name -> input.path("members").path(name).path("locationName").asText())
                .toList());
  }

  /** The member of an input that a parameter gives, which may be called otherwise. */
  private static Map.Entry<String, JsonNode> located(JsonNode input, String name) {
    return input.path("members").properties().stream()
        .filter(member -> member.getValue().path("locationName").asText().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("The model has no parameter " + name));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void body_isTheModels(OperationDocument operation) {
    String input = facts(operation).path("input").asText();
    Set<String> members = members(shape(input), member -> !member.has("location"));

    assertThat(operation.body() == null).isEqualTo(members.isEmpty());
    if (operation.body() != null) {
      requireSame(operation.body(), input, operation.id(), new HashSet<>());
    }
  }

  @ParameterizedTest
  @MethodSource("operations")
  void output_isTheModels(OperationDocument operation) {
    JsonNode schema = contract.schema(operation.responses().get("200"));
    JsonNode output = facts(operation).path("output");

    if (output.isMissingNode()) {
      assertThat(contract.resolve(schema).has("properties")).isFalse();
    } else {
      requireSame(schema, output.asText(), operation.id(), new HashSet<>());
    }
  }

  @ParameterizedTest
  @MethodSource("operations")
  void errors_areTheModels(OperationDocument operation) {
    Map<String, Integer> expected = new TreeMap<>();
    for (String error : texts(facts(operation).path("errors"))) {
      expected.put(error, shape(error).path("status").intValue());
      JsonNode response = operation.responses().get(shape(error).path("status").asText());
      requireSame(contract.schema(response), error, operation.id(), new HashSet<>());
    }

    assertThat(Contract.load().operations().get(operation.id()).errors()).isEqualTo(expected);
  }

  private void requireSame(JsonNode schema, String shapeName, String at, Set<String> seen) {
    if (!seen.add(shapeName)) {
      return;
    }
    JsonNode shape = shape(shapeName);
    JsonNode actual = resolved(schema);
    String where = at + ": " + shapeName;
    switch (shape.path("type").asText()) {
      case "string" -> requireSameText(actual, shape, where);
      case "timestamp" -> {
        // What says no format is in seconds.
        if (shape.has("timestampFormat")) {
          requireType(actual, "string", "date-time", where);
        } else {
          requireType(actual, "number", "double", where);
        }
      }
      case "integer" -> requireSameInteger(actual, "int32", shape, where);
      case "long" -> requireSameInteger(actual, "int64", shape, where);
      case "double" -> requireType(actual, "number", "double", where);
      case "boolean" -> requireType(actual, "boolean", "", where);
      case "list" -> {
        requireType(actual, "array", "", where);
        requireSameBounds(actual, "Items", shape, where);
        assertThat(actual.path("x-uniqueItems")).as(where).isEqualTo(shape.path("unique"));
        requireSameElement(actual.path("items"), shape, "member", where, seen);
      }
      case "map" -> {
        requireType(actual, "object", "", where);
        requireSameBounds(actual, "Properties", shape, where);
        requireSameElement(actual.path("additionalProperties"), shape, "value", where, seen);
        if (actual.has("x-propertyNames")) {
          requireSame(
              actual.path("x-propertyNames"), shape.path("key").asText(), where, new HashSet<>());
        } else {
          assertThat(names(shape(shape.path("key").asText()))).as(where).containsExactly("type");
        }
      }
      case "structure" -> requireSameStructure(actual, shape, where, seen);
      default -> throw new AssertionError("Unknown type of shape: " + shape);
    }
    seen.remove(shapeName);
  }

  private void requireSameText(JsonNode actual, JsonNode shape, String where) {
    requireType(actual, "string", "", where);
    requireSameBounds(actual, "Length", shape, where);
    assertThat(texts(actual.path("enum"))).as(where).isEqualTo(texts(shape.path("enum")));
    assertThat(actual.path("x-sensitive").booleanValue())
        .as(where)
        .isEqualTo(shape.path("sensitive").booleanValue());
    String pattern = shape.path("pattern").asText();
    assertThat(actual.path("pattern").asText())
        .as(where)
        .isIn(pattern.isEmpty() ? "" : anchored(pattern), "^(?:" + pattern + ")$");
  }

  private static String anchored(String pattern) {
    return pattern.startsWith("^") && pattern.endsWith("$") ? pattern : "^" + pattern + "$";
  }

  private static void requireSameInteger(
      JsonNode actual, String format, JsonNode shape, String where) {
    requireType(actual, "integer", format, where);
    assertThat(actual.path("minimum")).as(where).isEqualTo(shape.path("min"));
    assertThat(actual.path("maximum")).as(where).isEqualTo(shape.path("max"));
  }

  private void requireSameElement(
      JsonNode element, JsonNode shape, String part, String where, Set<String> seen) {
    boolean sparse =
        element.path("nullable").booleanValue() || element.path("x-sparse").booleanValue();
    assertThat(sparse).as(where).isEqualTo(shape.path("sparse").booleanValue());
    requireSame(element, shape.path(part).asText(), where, seen);
  }

  private void requireSameStructure(
      JsonNode actual, JsonNode shape, String where, Set<String> seen) {
    requireType(actual, "object", "", where);
    Set<String> members = members(shape, member -> !member.has("location"));
    assertThat(names(actual.path("properties"))).as(where).isEqualTo(members);
    assertThat(new TreeSet<>(texts(actual.path("required"))))
        .as(where)
        .isEqualTo(
            texts(shape.path("required")).stream()
                .filter(members::contains)
                .collect(Collectors.toCollection(TreeSet::new)));
    boolean union = shape.path("union").booleanValue();
    assertThat(actual.path("x-union").booleanValue()).as(where).isEqualTo(union);
    assertThat(actual.path("minProperties").asInt()).as(where).isEqualTo(union ? 1 : 0);
    assertThat(actual.path("maxProperties").asInt()).as(where).isEqualTo(union ? 1 : 0);
    for (String member : members) {
      requireSame(
          actual.path("properties").path(member),
          shape.path("members").path(member).path("shape").asText(),
          where + "." + member,
          seen);
    }
  }

  private static void requireType(JsonNode actual, String type, String format, String where) {
    assertThat(actual.path("type").asText()).as(where).isEqualTo(type);
    assertThat(actual.path("format").asText()).as(where).isEqualTo(format);
  }

  private static void requireSameBounds(JsonNode actual, String of, JsonNode shape, String where) {
    assertThat(actual.path("min" + of)).as(where).isEqualTo(shape.path("min"));
    assertThat(actual.path("max" + of)).as(where).isEqualTo(shape.path("max"));
  }

  private JsonNode resolved(JsonNode schema) {
    JsonNode all = schema.path("allOf");
    return contract.resolve(all.size() == 1 ? all.get(0) : schema);
  }

  private JsonNode facts(OperationDocument operation) {
    return facts.path("operations").path(operation.id());
  }

  private JsonNode shape(String name) {
    assertThat(facts.path("shapes").has(name)).as(name).isTrue();
    return facts.path("shapes").path(name);
  }

  private static Set<String> members(JsonNode structure, Predicate<JsonNode> which) {
    return structure.path("members").properties().stream()
        .filter(member -> which.test(member.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> names(JsonNode object) {
    return object.properties().stream()
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }
}

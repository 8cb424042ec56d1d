package dev.docket.server.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.docket.json.GenericTypes;
import dev.docket.operations.JsonText;
import dev.docket.operations.Operation;
import dev.docket.server.contract.ContractDocument.OperationDocument;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds the records of the operations' messages against the contract, member by member. A member
 * that the contract has and a record lacks would be passed over in a request and never be in an
 * answer, and nothing else would notice.
 */
class MessagesTest {

  private static final String SUMMARY =
      "ListIntegrationAssociationsResponse.IntegrationAssociationSummaryList[].";

  /** Optional members of answers that Docket has no use for. */
  private static final Set<String> NEVER_SENT =
      Set.of(
          "GetCaseResponse.nextToken",
          "BatchGetCaseRuleResponse.unprocessedCaseRules",
          "BatchUpdateCaseResponse.failedCases[].caseIdentifier.referenceNumber",
          "BatchUpdateCaseResponse.successfulCases[].caseIdentifier.referenceNumber",
          "BatchCreateRelatedItemResponse.failedItems[].caseIdentifier.referenceNumber",
          "BatchCreateRelatedItemResponse.successfulItems[].caseIdentifier.referenceNumber",
          SUMMARY + "SourceApplicationUrl",
          SUMMARY + "SourceApplicationName",
          SUMMARY + "SourceType",
          SUMMARY + "LastModifiedTime",
          SUMMARY + "LastModifiedRegion");

  private static final Map<String, Operation<?, ?>> OPERATIONS = Served.operations();

  private ContractDocument contract = Contracts.REAL;
  private final List<String> differences = new ArrayList<>();
  private final Set<List<Object>> compared = new HashSet<>();

  static Stream<Arguments> operations() {
    return Stream.of(Contracts.REAL, Contracts.CONNECT, Contracts.EXTENSIONS)
        .flatMap(
            contract ->
                contract.operations().stream().map(operation -> Arguments.of(operation, contract)));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void input_hasTheMembersOfTheContract(OperationDocument document, ContractDocument of) {
    contract = of;
    Map<String, JsonNode> members = new TreeMap<>();
    if (document.body() != null) {
      members.putAll(properties(resolved(document.body())));
    }
    document
        .parameters()
        .forEach(
            parameter -> members.put(parameter.path("name").asText(), parameter.path("schema")));

    compareRecord(document.id() + "Request", members, operation(document).input());

    assertThat(differences).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("operations")
  void output_hasTheMembersOfTheContract(OperationDocument document, ContractDocument of) {
    contract = of;
    JsonNode schema = resolved(contract.schema(document.responses().get("200")));
    Class<?> output = operation(document).output();

    if (output == Void.class) {
      assertThat(properties(schema)).isEmpty();
    } else {
      compareRecord(document.id() + "Response", properties(schema), output);
    }

    assertThat(differences).isEmpty();
  }

  /** So that the comparison itself is known to find something. */
  @Test
  void memberThatARecordLacks_isFound() {
    record Renamed(String name, List<Integer> sizes) {}
    JsonNode schema =
        Contracts.json(
            "{\"properties\":{\"name\":{\"type\":\"string\"},\"sizes\":{\"type\":\"array\",\"items\":"
                + "{\"type\":\"string\",\"enum\":[\"A\"]}},\"note\":{\"type\":\"string\"}}}");

    compareRecord("Renamed", properties(schema), Renamed.class);

    assertThat(differences)
        .containsExactly(
            "Renamed has members [name, note, sizes], its record [name, sizes]",
            "Renamed.sizes[] is an enum, its type Integer");
  }

  private static Operation<?, ?> operation(OperationDocument document) {
    return OPERATIONS.get(document.id());
  }

  private void compareRecord(String at, Map<String, JsonNode> members, Class<?> type) {
    Map<String, Type> components = new TreeMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      components.put(component.getName(), component.getGenericType());
    }
    Set<String> expected = new TreeSet<>(members.keySet());
    expected.removeIf(name -> NEVER_SENT.contains(at + "." + name));
    if (!expected.equals(components.keySet())) {
      differences.add(
          "%s has members %s, its record %s".formatted(at, expected, components.keySet()));
    }
    expected.retainAll(components.keySet());
    expected.forEach(name -> compare(at + "." + name, members.get(name), components.get(name)));
  }

  private void compare(String at, JsonNode reference, Type type) {
    JsonNode schema = resolved(reference);
    Class<?> raw = GenericTypes.raw(type);
    // What is written as it is has no record.
    if (raw == JsonText.class
        || !compared.add(List.of(System.identityHashCode(schema), type.getTypeName()))) {
      return;
    }
    switch (schema.path("type").asText()) {
      case "array" -> compare(at + "[]", schema.path("items"), GenericTypes.argument(type, 0));
      case "object" -> {
        if (schema.has("additionalProperties")) {
          compare(at + "{}", schema.path("additionalProperties"), GenericTypes.argument(type, 1));
        } else if (schema.path("x-union").booleanValue()) {
          compareUnion(at, properties(schema), raw);
        } else {
          compareRecord(at, properties(schema), raw);
        }
      }
      default -> {
        if (schema.has("enum")) {
          compareEnum(at, schema, raw);
        }
      }
    }
  }

  private void compareUnion(String at, Map<String, JsonNode> members, Class<?> union) {
    Map<String, Class<?>> alternatives = new TreeMap<>();
    for (Class<?> alternative : union.getPermittedSubclasses()) {
      String name = alternative.getSimpleName();
      alternatives.put(
          name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1), alternative);
    }
    if (!members.keySet().equals(alternatives.keySet())) {
      differences.add(
          "%s is one of %s, its type of %s".formatted(at, members.keySet(), alternatives.keySet()));
      return;
    }
    members.forEach(
        (name, schema) -> {
          RecordComponent[] value = alternatives.get(name).getRecordComponents();
          if (value.length == 1) {
            compare(at + "." + name, schema, value[0].getGenericType());
          } else if (!properties(resolved(schema)).isEmpty()) {
            differences.add(at + "." + name + " has members, its record none");
          }
        });
  }

  /** An operation may take a text where it hands the value on as it is. */
  private void compareEnum(String at, JsonNode schema, Class<?> type) {
    if (type.isEnum()) {
      Set<String> expected = new TreeSet<>();
      schema.path("enum").forEach(value -> expected.add(value.asText()));
      Set<String> values =
          Arrays.stream(type.getEnumConstants())
              .map(Object::toString)
              .collect(Collectors.toCollection(TreeSet::new));
      if (!expected.equals(values)) {
        differences.add("%s is one of %s, its enum of %s".formatted(at, expected, values));
      }
    } else if (type != String.class) {
      differences.add("%s is an enum, its type %s".formatted(at, type.getSimpleName()));
    }
  }

  private static Map<String, JsonNode> properties(JsonNode schema) {
    Map<String, JsonNode> properties = new TreeMap<>();
    schema
        .path("properties")
        .properties()
        .forEach(member -> properties.put(member.getKey(), member.getValue()));
    return properties;
  }

  /** A schema behind references, also behind one that only adds that it may be null. */
  private JsonNode resolved(@Nullable JsonNode reference) {
    JsonNode schema = contract.resolve(reference);
    return schema.path("allOf").size() == 1 ? resolved(schema.path("allOf").get(0)) : schema;
  }
}

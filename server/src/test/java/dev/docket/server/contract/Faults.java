package dev.docket.server.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.server.contract.ContractDocument.OperationDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** All the ways to make exactly one part of a good input wrong, however deep it lies. */
final class Faults {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** Texts that some pattern refuses. */
  private static final List<String> ODD_TEXTS = List.of(" ", "é", "aws:a", "\u2028", "a\nb", "#");

  private final ContractDocument document;
  private final List<Fault> faults = new ArrayList<>();

  /**
   * One way.
   *
   * @param sort what is wrong
   * @param location where messages say that it is wrong
   * @param spoil makes it so
   */
  record Fault(Sort sort, String location, Runnable spoil) {}

  /** What can be wrong. */
  enum Sort {
    MISSING,
    TOO_LONG,
    TOO_SHORT,
    PATTERN,
    ENUM,
    TYPE,
    NULL_ELEMENT,
    TOO_MANY,
    TOO_FEW,
    TWICE,
    RANGE,
    UNION_OF_NONE,
    UNION_OF_TWO,
    UNION_OF_UNKNOWN
  }

  private Faults(ContractDocument document) {
    this.document = document;
  }

  /** The faults that an input can get; each changes that very input. */
  static List<Fault> of(ContractDocument document, OperationDocument operation, ObjectNode input) {
    Faults faults = new Faults(document);
    for (JsonNode label : operation.parameters("path")) {
      faults.ofLabel(label, input);
    }
    for (JsonNode parameter : operation.parameters("query")) {
      faults.ofQuery(parameter, input);
    }
    if (operation.body() != null) {
      faults.ofMembers(document.resolve(operation.body()), input, "");
    }
    return faults.faults;
  }

  /** An empty label is another path, and whatever a label holds is text. */
  private void ofLabel(JsonNode label, ObjectNode input) {
    String name = label.path("name").textValue();
    JsonNode schema = document.resolve(label.path("schema"));
    tooLong(schema, name, wrong -> input.set(name, wrong));
  }

  /** What a query holds is text, or a list of texts that is not there when it is empty. */
  private void ofQuery(JsonNode parameter, ObjectNode input) {
    String name = parameter.path("name").textValue();
    JsonNode schema = document.resolve(parameter.path("schema"));
    Consumer<JsonNode> put = wrong -> input.set(name, wrong);
    if (parameter.path("required").booleanValue()) {
      add(Sort.MISSING, name, () -> input.remove(name));
    }
    switch (schema.path("type").asText()) {
      case "integer" -> {
        ofRange(schema, name, put);
        add(Sort.TYPE, name, () -> put.accept(NODES.textNode("x")));
      }
      case "array" -> {
        if (input.path(name).isArray()) {
          ofSize(schema, (ArrayNode) input.path(name), name, false);
          ofElements(schema, (ArrayNode) input.path(name), name, false);
        }
      }
      default -> ofText(schema, name, put);
    }
  }

  private void ofMembers(JsonNode schema, ObjectNode structure, String location) {
    String required = schema.path("required").toString();
    for (Map.Entry<String, JsonNode> member : schema.path("properties").properties()) {
      String name = member.getKey();
      String at = location.isEmpty() ? name : location + "." + name;
      if (required.contains("\"" + name + "\"")) {
        add(Sort.MISSING, at, () -> structure.putNull(name));
        add(Sort.MISSING, at, () -> structure.remove(name));
      }
      JsonNode value = structure.path(name);
      if (!value.isMissingNode() && !value.isNull()) {
        ofValue(member.getValue(), value, at, wrong -> structure.set(name, wrong));
      }
    }
  }

  private void ofValue(JsonNode schema, JsonNode value, String at, Consumer<JsonNode> put) {
    JsonNode resolved = resolved(schema);
    String type = resolved.path("type").asText();
    add(Sort.TYPE, at, () -> put.accept(ofAnotherType(type)));
    switch (type) {
      case "string" -> ofText(resolved, at, put);
      case "integer" -> {
        ofRange(resolved, at, put);
        add(Sort.TYPE, at, () -> put.accept(NODES.numberNode(1.5)));
        add(Sort.TYPE, at, () -> put.accept(NODES.textNode("1")));
      }
      case "array" -> {
        ofSize(resolved, (ArrayNode) value, at, true);
        ofElements(resolved, (ArrayNode) value, at, true);
      }
      case "object" -> ofObject(resolved, (ObjectNode) value, at, put);
      default -> {}
    }
  }

  private static JsonNode ofAnotherType(String type) {
    return type.equals("array") ? NODES.objectNode() : NODES.arrayNode().add(1);
  }

  private void ofText(JsonNode schema, String at, Consumer<JsonNode> put) {
    tooLong(schema, at, put);
    int min = schema.path("minLength").asInt();
    if (min > 0) {
      add(Sort.TOO_SHORT, at, () -> put.accept(NODES.textNode("x".repeat(min - 1))));
    }
    if (schema.has("enum")) {
      add(Sort.ENUM, at, () -> put.accept(NODES.textNode("Nonsense")));
    }
    if (schema.has("pattern")) {
      oddTexts(schema).forEach(odd -> add(Sort.PATTERN, at, () -> put.accept(NODES.textNode(odd))));
    }
  }

  private void tooLong(JsonNode schema, String at, Consumer<JsonNode> put) {
    if (schema.has("maxLength")) {
      int tooLong = schema.path("maxLength").asInt() + 1;
      add(Sort.TOO_LONG, at, () -> put.accept(NODES.textNode("x".repeat(tooLong))));
    }
  }

  private static List<String> oddTexts(JsonNode schema) {
    Pattern pattern = Pattern.compile(schema.path("pattern").textValue());
    return ODD_TEXTS.stream().filter(text -> !pattern.matcher(text).matches()).toList();
  }

  private void ofRange(JsonNode schema, String at, Consumer<JsonNode> put) {
    if (schema.has("minimum")) {
      long below = schema.path("minimum").asLong() - 1;
      add(Sort.RANGE, at, () -> put.accept(NODES.numberNode(below)));
    }
    if (schema.has("maximum")) {
      long above = schema.path("maximum").asLong() + 1;
      add(Sort.RANGE, at, () -> put.accept(NODES.numberNode(above)));
    }
  }

  private void ofSize(JsonNode schema, ArrayNode list, String at, boolean mayBeEmpty) {
    if (schema.has("maxItems") && !list.isEmpty()) {
      int tooMany = schema.path("maxItems").asInt() + 1;
      add(Sort.TOO_MANY, at, () -> repeat(list, tooMany));
    }
    if (schema.path("minItems").asInt() > 0 && mayBeEmpty) {
      add(Sort.TOO_FEW, at, list::removeAll);
    }
    if (schema.path("x-uniqueItems").booleanValue() && !list.isEmpty()) {
      add(Sort.TWICE, at, () -> repeat(list, 2));
    }
  }

  private static void repeat(ArrayNode list, int size) {
    JsonNode first = list.get(0);
    list.removeAll();
    for (int i = 0; i < size; i++) {
      list.add(first);
    }
  }

  private void ofElements(JsonNode schema, ArrayNode list, String at, boolean mayBeNull) {
    JsonNode items = schema.path("items");
    for (int i = 0; i < list.size(); i++) {
      int index = i;
      String location = at + "." + (i + 1) + ".member";
      if (!mayBeNull) {
        ofText(resolved(items), location, wrong -> list.set(index, wrong));
      } else if (!list.get(i).isNull()) {
        ofValue(items, list.get(i), location, wrong -> list.set(index, wrong));
      }
      if (mayBeNull && !items.path("nullable").booleanValue()) {
        add(Sort.NULL_ELEMENT, location, () -> list.set(index, NODES.nullNode()));
      }
    }
  }

  private void ofObject(JsonNode schema, ObjectNode object, String at, Consumer<JsonNode> put) {
    if (schema.has("additionalProperties")) {
      ofMap(schema, object, at);
    } else if (schema.path("x-union").booleanValue()) {
      ofUnion(schema, object, at, put);
    } else {
      ofMembers(schema, object, at);
    }
  }

  private void ofMap(JsonNode schema, ObjectNode map, String at) {
    JsonNode values = resolved(schema.path("additionalProperties"));
    if (schema.has("maxProperties")) {
      int tooMany = schema.path("maxProperties").asInt() + 1;
      add(
          Sort.TOO_MANY,
          at,
          () -> {
            for (int i = 0; map.size() < tooMany; i++) {
              map.put("k".repeat(i + 1), "v");
            }
          });
    }
    if (schema.path("minProperties").asInt() > 0) {
      add(Sort.TOO_FEW, at, map::removeAll);
    }
    if (map.isEmpty()) {
      return;
    }
    String key = map.fieldNames().next();
    JsonNode element = schema.path("additionalProperties");
    if (!element.path("nullable").booleanValue() && !element.path("x-sparse").booleanValue()) {
      add(Sort.NULL_ELEMENT, at, () -> map.putNull(key));
    }
    add(Sort.TYPE, at, () -> map.put(key, 1));
    ofText(values, at, wrong -> map.set(key, wrong));
    if (schema.has("x-propertyNames")) {
      JsonNode keys = resolved(schema.path("x-propertyNames"));
      ofText(
          keys,
          at,
          wrong -> {
            map.set(wrong.textValue(), map.remove(key));
          });
    }
  }

  private void ofUnion(JsonNode schema, ObjectNode union, String at, Consumer<JsonNode> put) {
    JsonNode members = schema.path("properties");
    add(Sort.UNION_OF_NONE, at, () -> put.accept(NODES.objectNode()));
    add(Sort.UNION_OF_UNKNOWN, at, () -> put.accept(NODES.objectNode().put("unknown", 1)));
    for (Map.Entry<String, JsonNode> member : members.properties()) {
      if (!union.hasNonNull(member.getKey())) {
        add(Sort.UNION_OF_TWO, at, () -> union.put(member.getKey(), true));
      }
    }
    ofMembers(schema, union, at);
  }

  private JsonNode resolved(JsonNode schema) {
    return document.resolve(
        schema.path("allOf").size() == 1 ? schema.path("allOf").get(0) : schema);
  }

  private void add(Sort sort, String location, Runnable spoil) {
    faults.add(new Fault(sort, location, spoil));
  }
}

package dev.docket.server.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.server.contract.ContractDocument.OperationDocument;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Makes random inputs that lie around what the contract allows, on both sides of the border. */
final class SchemaDocuments {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final int MAX_DEPTH = 7;
  private static final List<String> CHARACTERS =
      List.of("a", "z", "Z", "0", ":", "-", "é", "😀", " ", "\n", "\r", "\u0085", "\u2028", "\t");

  private final ContractDocument document;
  private final Random random;

  private final Texts known;

  /** How many of a hundred parts are nonsense. */
  private final int nonsense;

  /** Texts that are better than those made at random. */
  @FunctionalInterface
  interface Texts {

    /** A text for a schema that has a name; empty when there is none. */
    Optional<String> any(String schemaName, JsonNode schema, Random random);
  }

  SchemaDocuments(ContractDocument document, Random random) {
    this(document, random, (schemaName, schema, sameRandom) -> Optional.empty());
  }

  SchemaDocuments(ContractDocument document, Random random, Texts known) {
    this.document = document;
    this.random = random;
    this.known = known;
    this.nonsense = random.nextInt(3) * 2;
  }

  ObjectNode input(OperationDocument operation) {
    ObjectNode input = NODES.objectNode();
    for (JsonNode parameter : operation.parameters()) {
      if (parameter.path("required").booleanValue() || chance(50)) {
        input.set(parameter.path("name").asText(), value(parameter.path("schema"), 0));
      }
    }
    if (operation.body() != null) {
      members(document.resolve(operation.body()), input, 0);
    }
    return input;
  }

  private JsonNode value(JsonNode schema, int depth) {
    if (chance(nonsense)) {
      return nonsense();
    }
    boolean nullable =
        schema.path("nullable").booleanValue() || schema.path("x-sparse").booleanValue();
    return nullable && chance(30) ? NODES.nullNode() : present(schema, depth);
  }

  private JsonNode present(JsonNode schema, int depth) {
    JsonNode actual = schema.path("allOf").size() == 1 ? schema.path("allOf").get(0) : schema;
    JsonNode resolved = document.resolve(actual);
    if (actual.has("$ref")) {
      Optional<String> text = known.any(ContractDocument.referredName(actual), resolved, random);
      if (text.isPresent()) {
        return NODES.textNode(text.get());
      }
    }
    return switch (resolved.path("type").asText()) {
      case "string" -> NODES.textNode(text(resolved));
      case "integer" -> integer(resolved);
      case "number" -> oneOf(NODES.numberNode(1), NODES.numberNode(-1.5), NODES.numberNode(1e300));
      case "boolean" -> NODES.booleanNode(chance(50));
      case "array" -> list(resolved, depth);
      default -> object(resolved, depth);
    };
  }

  private JsonNode nonsense() {
    return oneOf(
        NODES.nullNode(),
        NODES.textNode(""),
        NODES.textNode("1"),
        NODES.numberNode(0),
        NODES.numberNode(1.5),
        NODES.booleanNode(true),
        NODES.arrayNode(),
        NODES.arrayNode().addNull(),
        NODES.objectNode(),
        NODES.objectNode().put("x", "y"),
        NODES.objectNode().putNull("x"));
  }

  private String text(JsonNode schema) {
    JsonNode values = schema.path("enum");
    if (!values.isEmpty() && !chance(nonsense)) {
      return values.get(random.nextInt(values.size())).textValue();
    }
    int min = schema.path("minLength").asInt(0);
    int max = schema.path("maxLength").asInt(20);
    int length =
        switch (random.nextInt(nonsense == 0 ? 4 : 8)) {
          case 0 -> min;
          case 1 -> max;
          case 6 -> Math.max(0, min - 1);
          case 7 -> max + 1;
          default -> min + random.nextInt(Math.min(8, max - min + 1));
        };
    String filler = chance(60) ? "a" : CHARACTERS.get(random.nextInt(CHARACTERS.size()));
    StringBuilder text = new StringBuilder(filler.repeat(Math.max(0, length - 2)));
    for (int i = Math.max(0, length - 2); i < length; i++) {
      text.append(chance(70) ? "a" : CHARACTERS.get(random.nextInt(CHARACTERS.size())));
    }
    return chance(nonsense) ? "aws:" + text : text.toString();
  }

  private JsonNode integer(JsonNode schema) {
    long min = schema.path("minimum").asLong(-5);
    long max = schema.path("maximum").asLong(5);
    if (!chance(nonsense * 5)) {
      return oneOf(NODES.numberNode(min), NODES.numberNode(max), NODES.numberNode((double) max));
    }
    return oneOf(
        NODES.numberNode(min - 1),
        NODES.numberNode(max + 1),
        NODES.numberNode(1.5),
        NODES.numberNode(1L << 31),
        NODES.numberNode(-(1L << 31) - 1),
        NODES.numberNode(Long.MAX_VALUE),
        NODES.numberNode(Long.MIN_VALUE),
        NODES.numberNode(BigInteger.ONE.shiftLeft(63)),
        NODES.numberNode(BigInteger.ONE.shiftLeft(63).negate()),
        NODES.numberNode(0x1p62),
        NODES.numberNode(0x1p63),
        NODES.numberNode(-0x1p63),
        NODES.numberNode(1e300));
  }

  private JsonNode list(JsonNode schema, int depth) {
    int min = schema.path("minItems").asInt(0);
    int max = schema.path("maxItems").asInt(4);
    int size = min + random.nextInt(Math.min(4, max - min + 1));
    if (chance(nonsense)) {
      size = chance(50) ? max + 1 : Math.max(0, min - 1);
    }
    ArrayNode list = NODES.arrayNode();
    for (int i = 0; i < size; i++) {
      list.add(depth > MAX_DEPTH ? nonsense() : value(schema.path("items"), depth + 1));
    }
    return list;
  }

  private JsonNode object(JsonNode schema, int depth) {
    ObjectNode object = NODES.objectNode();
    if (schema.has("additionalProperties")) {
      entries(schema, object, depth);
    } else if (schema.path("x-union").booleanValue()) {
      union(schema, object, depth);
    } else {
      members(schema, object, depth);
    }
    return object;
  }

  private void entries(JsonNode schema, ObjectNode map, int depth) {
    int max = schema.path("maxProperties").asInt(4);
    int size = schema.path("minProperties").asInt(0) + random.nextInt(2);
    for (int i = 0; i < (chance(nonsense) ? max + 1 : Math.min(size, max)); i++) {
      String key = schema.has("x-propertyNames") ? key(schema) : text(schema) + i;
      map.set(key, value(schema.path("additionalProperties"), depth + 1));
    }
  }

  private String key(JsonNode schema) {
    return text(document.resolve(schema.path("x-propertyNames")));
  }

  private void union(JsonNode schema, ObjectNode union, int depth) {
    List<Map.Entry<String, JsonNode>> members = List.copyOf(schema.path("properties").properties());
    int count = chance(nonsense) ? random.nextInt(3) : 1;
    for (int i = 0; i < count; i++) {
      // The first member ends every recursion.
      Map.Entry<String, JsonNode> member =
          members.get(depth > MAX_DEPTH ? 0 : random.nextInt(members.size()));
      union.set(
          member.getKey(), chance(nonsense) ? nonsense() : present(member.getValue(), depth + 1));
    }
    if (chance(10)) {
      union.put("__type", "x");
    }
    if (chance(10)) {
      union.putNull(chance(50) ? "unknown" : members.get(0).getKey());
    }
    if (chance(nonsense)) {
      union.put("unknown", 1);
    }
  }

  private void members(JsonNode schema, ObjectNode structure, int depth) {
    String required = schema.path("required").toString();
    for (Map.Entry<String, JsonNode> member : schema.path("properties").properties()) {
      boolean needed = required.contains("\"" + member.getKey() + "\"");
      if (needed ? !chance(nonsense) : chance(40)) {
        structure.set(member.getKey(), value(member.getValue(), depth + 1));
      } else if (chance(needed ? 50 : 10)) {
        structure.putNull(member.getKey());
      }
    }
    if (chance(10)) {
      structure.set("unknown", nonsense());
    }
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private JsonNode oneOf(JsonNode... nodes) {
    return nodes[random.nextInt(nodes.length)];
  }
}

package dev.docket.server.contract;

import com.fasterxml.jackson.databind.JsonNode;
import dev.docket.server.contract.StructureShape.Member;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Compiles schemas of the contract into shapes. A schema with a keyword that it does not support is
 * refused, so that no constraint is silently ignored.
 */
final class ShapeCompiler {

  private static final String SENSITIVE = "x-sensitive";

  /** Marks values that may be null in AWS's model: null reaches the operation, which refuses it. */
  private static final String SPARSE = "x-sparse";

  private static final String KEYS = "x-propertyNames";
  private static final String MARKED_UNION = "x-union";
  private static final String UNIQUE = "x-uniqueItems";

  /** The kinds of schemas of type {@code object}. */
  private static final String MAP = "map";

  private static final String UNION = "union";
  private static final String STRUCTURE = "structure";

  /** The keywords that every schema may have. */
  private static final Set<String> COMMON =
      Set.of("type", "title", "description", "example", "nullable", SPARSE, SENSITIVE);

  /** The further keywords of each kind of schema. */
  private static final Map<String, Set<String>> UNDERSTOOD =
      Map.of(
          "string",
          Set.of("format", "minLength", "maxLength", "pattern", "enum"),
          "integer",
          Set.of("format", "minimum", "maximum"),
          "number",
          Set.of("format"),
          "boolean",
          Set.of(),
          "array",
          Set.of("items", "minItems", "maxItems", UNIQUE),
          MAP,
          Set.of("additionalProperties", "minProperties", "maxProperties", KEYS),
          UNION,
          Set.of("properties", "minProperties", "maxProperties", MARKED_UNION),
          STRUCTURE,
          Set.of("properties", "required"));

  static final StringShape ANY_TEXT = new StringShape(new Size(null, null), null, Set.of(), false);

  private final ContractDocument document;
  private final Map<String, Shape> named = new HashMap<>();
  private final Set<String> open = new HashSet<>();

  ShapeCompiler(ContractDocument document) {
    this.document = document;
  }

  Shape compile(JsonNode schema) {
    JsonNode actual = withoutWrapper(schema);
    JsonNode reference = actual.path("$ref");
    return reference.isTextual() ? referred(reference.textValue(), actual) : unnamed(actual);
  }

  private Shape referred(String name, JsonNode reference) {
    Shape known = named.get(name);
    if (known != null) {
      return known;
    }
    if (!open.add(name)) {
      return new RecursiveShape(name, named, isSensitive(reference));
    }
    Shape shape = compile(document.resolve(reference));
    open.remove(name);
    named.put(name, shape);
    return shape;
  }

  private Shape unnamed(JsonNode schema) {
    String kind = kind(schema);
    requireUnderstood(kind, schema);
    boolean sensitive = isSensitive(schema);
    return switch (kind) {
      case "string" -> string(schema, sensitive);
      case "integer" -> integer(schema, sensitive);
      case "number" -> new DoubleShape(sensitive);
      case "boolean" -> new BooleanShape(sensitive);
      case "array" -> list(schema, sensitive);
      case MAP -> map(schema, sensitive);
      default -> structure(schema, sensitive);
    };
  }

  private static String kind(JsonNode schema) {
    String type = schema.path("type").asText();
    if (!type.equals("object")) {
      return type;
    }
    if (schema.has("additionalProperties")) {
      return MAP;
    }
    return isUnion(schema) ? UNION : STRUCTURE;
  }

  private static boolean isUnion(JsonNode schema) {
    return schema.path(MARKED_UNION).booleanValue();
  }

  /** OpenAPI 3.0 expresses a nullable reference as {@code allOf} with nothing but the reference. */
  private static JsonNode withoutWrapper(JsonNode schema) {
    JsonNode all = schema.path("allOf");
    return all.size() == 1 && schema.path("nullable").booleanValue() ? all.get(0) : schema;
  }

  private static void requireUnderstood(String kind, JsonNode schema) {
    Set<String> understood = UNDERSTOOD.get(kind);
    if (understood == null) {
      throw new IllegalArgumentException("The contract has a schema of no known kind: " + schema);
    }
    for (Map.Entry<String, JsonNode> keyword : schema.properties()) {
      if (!COMMON.contains(keyword.getKey()) && !understood.contains(keyword.getKey())) {
        throw new IllegalArgumentException(
            "The contract uses " + keyword.getKey() + ", which no check understands, in " + schema);
      }
    }
  }

  private static StringShape string(JsonNode schema, boolean sensitive) {
    if (schema.has("format")) {
      return time(schema, sensitive);
    }
    Set<String> values = new LinkedHashSet<>();
    schema.path("enum").forEach(value -> values.add(value.textValue()));
    return new StringShape(size(schema, "Length"), pattern(schema), values, sensitive);
  }

  private static StringShape time(JsonNode schema, boolean sensitive) {
    if (!schema.path("format").asText().equals("date-time")
        || schema.has("pattern")
        || schema.has("enum")
        || !size(schema, "Length").equals(new Size(null, null))) {
      throw new IllegalArgumentException(
          "The contract uses format, which no check understands, in " + schema);
    }
    return StringShape.time(sensitive);
  }

  /**
   * The contract anchors its patterns, as JSON Schema requires; messages show them without anchors.
   */
  private static @Nullable Pattern pattern(JsonNode schema) {
    String anchored = schema.path("pattern").textValue();
    if (anchored == null) {
      return null;
    }
    for (String[] anchors : new String[][] {{"^(?:", ")$"}, {"^", "$"}}) {
      if (anchored.startsWith(anchors[0]) && anchored.endsWith(anchors[1])) {
        return Pattern.compile(
            anchored.substring(anchors[0].length(), anchored.length() - anchors[1].length()));
      }
    }
    throw new IllegalArgumentException("The contract has a pattern without anchors: " + anchored);
  }

  private static IntegerShape integer(JsonNode schema, boolean sensitive) {
    return new IntegerShape(
        IntegerShape.Width.valueOf(schema.path("format").asText().toUpperCase(Locale.ROOT)),
        schema.path("minimum").asLong(Long.MIN_VALUE),
        schema.path("maximum").asLong(Long.MAX_VALUE),
        sensitive);
  }

  private ListShape list(JsonNode schema, boolean sensitive) {
    JsonNode items = schema.path("items");
    boolean unique = schema.path(UNIQUE).booleanValue();
    return new ListShape(
        unique ? text(items) : compile(items),
        isNullable(items),
        unique,
        size(schema, "Items"),
        sensitive);
  }

  private MapShape map(JsonNode schema, boolean sensitive) {
    JsonNode values = schema.path("additionalProperties");
    StringShape key = schema.has(KEYS) ? text(schema.path(KEYS)) : ANY_TEXT;
    return new MapShape(
        key,
        text(values),
        isNullable(values) || values.path(SPARSE).booleanValue(),
        size(schema, "Properties"),
        sensitive);
  }

  private StringShape text(JsonNode schema) {
    if (compile(schema) instanceof StringShape text) {
      return text;
    }
    throw new IllegalArgumentException(
        "The contract has a map or a list without duplicates that is not of strings: " + schema);
  }

  private StructureShape structure(JsonNode schema, boolean sensitive) {
    Set<String> required =
        StreamSupport.stream(schema.path("required").spliterator(), false)
            .map(JsonNode::asText)
            .collect(Collectors.toSet());
    List<Member> members = new ArrayList<>();
    schema
        .path("properties")
        .properties()
        .forEach(
            member ->
                members.add(
                    new Member(
                        member.getKey(),
                        compile(member.getValue()),
                        required.contains(member.getKey()))));
    return new StructureShape(List.copyOf(members), isUnion(schema), sensitive);
  }

  private static Size size(JsonNode schema, String of) {
    return new Size(bound(schema.path("min" + of)), bound(schema.path("max" + of)));
  }

  private static @Nullable Integer bound(JsonNode number) {
    return number.isInt() ? number.intValue() : null;
  }

  private static boolean isNullable(JsonNode schema) {
    return schema.path("nullable").booleanValue();
  }

  /** Whether a schema, or anything inside it, is marked as sensitive. */
  private boolean isSensitive(JsonNode schema) {
    return isSensitive(schema, new HashSet<>());
  }

  private boolean isSensitive(JsonNode node, Set<String> seen) {
    JsonNode reference = node.path("$ref");
    if (reference.isTextual()) {
      return seen.add(reference.textValue()) && isSensitive(document.resolve(node), seen);
    }
    if (node.path(SENSITIVE).booleanValue()) {
      return true;
    }
    return StreamSupport.stream(node.spliterator(), false)
        .anyMatch(child -> isSensitive(child, seen));
  }
}

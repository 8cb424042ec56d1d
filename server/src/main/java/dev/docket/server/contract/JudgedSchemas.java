package dev.docket.server.contract;

import com.fasterxml.jackson.databind.JsonNode;
import dev.docket.server.contract.ContractDocument.OperationDocument;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;

/**
 * The contract's schemas in the words of JSON Schema, draft 7, for what OpenAPI 3.0 says in its own
 * ones: {@code nullable}, the widths of integers, and our markers for unions and keys of maps.
 */
final class JudgedSchemas {

  private static final Iterable<String> UNCHANGED =
      List.of(
          "type",
          "minLength",
          "maxLength",
          "minItems",
          "maxItems",
          "minProperties",
          "maxProperties",
          "minimum",
          "maximum",
          "enum",
          "required");

  private final ContractDocument document;
  private final JsonObject definitions = new JsonObject();

  private JudgedSchemas(ContractDocument document) {
    this.document = document;
  }

  /** One schema that defines all others; the names are those below. */
  static JsonObject of(ContractDocument document) {
    JudgedSchemas schemas = new JudgedSchemas(document);
    document
        .schemas()
        .forEach(schema -> schemas.define(schema.getKey(), schemas.judged(schema.getValue())));
    document.operations().forEach(schemas::define);
    return new JsonObject().put("definitions", schemas.definitions);
  }

  static String inputOf(String operationId) {
    return operationId + "-input";
  }

  static String responseOf(String operationId, String status) {
    return operationId + "-" + status;
  }

  static String pointer(String definition) {
    return "#/definitions/" + definition;
  }

  private void define(String name, JsonObject schema) {
    definitions.put(name, schema);
  }

  private void define(OperationDocument operation) {
    define(inputOf(operation.id()), input(operation));
    operation
        .responses()
        .forEach(
            (status, response) -> {
              JsonNode schema = document.schema(response);
              define(
                  responseOf(operation.id(), status),
                  schema == null ? new JsonObject() : judged(schema));
            });
  }

  private JsonObject input(OperationDocument operation) {
    JsonObject properties = new JsonObject();
    JsonArray required = new JsonArray();
    for (JsonNode parameter : operation.parameters()) {
      String name = parameter.path("name").textValue();
      properties.put(name, judged(parameter.path("schema")));
      if (parameter.path("required").booleanValue()) {
        required.add(name);
      }
    }
    JsonArray parts =
        new JsonArray()
            .add(new JsonObject().put("properties", properties).put("required", required));
    if (operation.body() != null) {
      parts.add(judged(operation.body()));
    }
    return new JsonObject().put("allOf", parts);
  }

  private JsonObject judged(JsonNode schema) {
    if (schema.path("nullable").booleanValue() || schema.path("x-sparse").booleanValue()) {
      JsonObject isNull = new JsonObject().put("type", "null");
      return new JsonObject().put("anyOf", new JsonArray().add(isNull).add(notNull(schema)));
    }
    return notNull(schema);
  }

  private JsonObject notNull(JsonNode schema) {
    if (schema.has("$ref")) {
      return new JsonObject().put("$ref", pointer(ContractDocument.referredName(schema)));
    }
    JsonObject judged = new JsonObject();
    for (String keyword : UNCHANGED) {
      if (schema.has(keyword)) {
        judged.put(keyword, Judged.plain(schema.path(keyword)));
      }
    }
    putText(schema, judged);
    putWidth(schema, judged);
    putParts(schema, judged);
    return judged;
  }

  private static void putText(JsonNode schema, JsonObject judged) {
    if (schema.has("pattern")) {
      // The judge searches, and its $ also stands before a last line break.
      judged.put("pattern", "\\A(?:" + schema.path("pattern").textValue() + ")\\z");
    }
    if (schema.path("format").asText().equals("date-time")) {
      judged.put("format", "date-time");
    }
  }

  private static void putWidth(JsonNode schema, JsonObject judged) {
    switch (schema.path("format").asText()) {
      case "int32" -> putBounds(judged, Integer.MIN_VALUE, Integer.MAX_VALUE);
      case "int64" -> putBounds(judged, Long.MIN_VALUE, Long.MAX_VALUE);
      default -> {}
    }
  }

  private static void putBounds(JsonObject judged, long min, long max) {
    // As big integers, because the judge compares longs as doubles.
    judged.put("minimum", BigInteger.valueOf(judged.getLong("minimum", min)));
    judged.put("maximum", BigInteger.valueOf(judged.getLong("maximum", max)));
  }

  private void putParts(JsonNode schema, JsonObject judged) {
    if (schema.path("x-uniqueItems").booleanValue()) {
      judged.put("uniqueItems", true);
    }
    if (schema.has("items")) {
      judged.put("items", judged(schema.path("items")));
    }
    if (schema.has("allOf")) {
      JsonArray all = new JsonArray();
      schema.path("allOf").forEach(part -> all.add(judged(part)));
      judged.put("allOf", all);
    }
    if (schema.has("properties")) {
      JsonObject properties = new JsonObject();
      for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
        properties.put(property.getKey(), judged(property.getValue()));
      }
      judged.put("properties", properties);
    }
    if (schema.has("additionalProperties")) {
      judged.put("additionalProperties", judged(schema.path("additionalProperties")));
    }
    if (schema.has("x-propertyNames")) {
      judged.put("propertyNames", judged(schema.path("x-propertyNames")));
    }
    if (schema.path("x-union").booleanValue()) {
      judged.put("additionalProperties", false);
    }
  }
}

package dev.docket.server.contract;

import com.fasterxml.jackson.databind.JsonNode;
import dev.docket.server.contract.ContractDocument.OperationDocument;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;

/**
 * Converts the contract's schemas to JSON Schema draft 7, including what OpenAPI 3.0 says in its
 * own way: {@code nullable}, integer formats, and our markers for unions and map keys.
 */
final class JsonSchemas {

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

  private JsonSchemas(ContractDocument document) {
    this.document = document;
  }

  /** One schema with a definition for every other, under the names below. */
  static JsonObject of(ContractDocument document) {
    JsonSchemas schemas = new JsonSchemas(document);
    document
        .schemas()
        .forEach(schema -> schemas.define(schema.getKey(), schemas.converted(schema.getValue())));
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
                  schema == null ? new JsonObject() : converted(schema));
            });
  }

  private JsonObject input(OperationDocument operation) {
    JsonObject properties = new JsonObject();
    JsonArray required = new JsonArray();
    for (JsonNode parameter : operation.parameters()) {
      String name = parameter.path("name").textValue();
      properties.put(name, converted(parameter.path("schema")));
      if (parameter.path("required").booleanValue()) {
        required.add(name);
      }
    }
    JsonArray parts =
        new JsonArray()
            .add(new JsonObject().put("properties", properties).put("required", required));
    if (operation.body() != null) {
      parts.add(converted(operation.body()));
    }
    return new JsonObject().put("allOf", parts);
  }

  private JsonObject converted(JsonNode schema) {
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
    JsonObject converted = new JsonObject();
    for (String keyword : UNCHANGED) {
      if (schema.has(keyword)) {
        converted.put(keyword, JsonSchemaInput.plain(schema.path(keyword)));
      }
    }
    putText(schema, converted);
    putWidth(schema, converted);
    putParts(schema, converted);
    return converted;
  }

  private static void putText(JsonNode schema, JsonObject converted) {
    if (schema.has("pattern")) {
      // The validator searches for a match, and its $ also matches before a final line break.
      converted.put("pattern", "\\A(?:" + schema.path("pattern").textValue() + ")\\z");
    }
    if (schema.path("format").asText().equals("date-time")) {
      converted.put("format", "date-time");
    }
  }

  private static void putWidth(JsonNode schema, JsonObject converted) {
    switch (schema.path("format").asText()) {
      case "int32" -> putBounds(converted, Integer.MIN_VALUE, Integer.MAX_VALUE);
      case "int64" -> putBounds(converted, Long.MIN_VALUE, Long.MAX_VALUE);
      default -> {}
    }
  }

  private static void putBounds(JsonObject converted, long min, long max) {
    // Big integers, because the validator compares longs as doubles.
    converted.put("minimum", BigInteger.valueOf(converted.getLong("minimum", min)));
    converted.put("maximum", BigInteger.valueOf(converted.getLong("maximum", max)));
  }

  private void putParts(JsonNode schema, JsonObject converted) {
    if (schema.path("x-uniqueItems").booleanValue()) {
      converted.put("uniqueItems", true);
    }
    if (schema.has("items")) {
      converted.put("items", converted(schema.path("items")));
    }
    if (schema.has("allOf")) {
      JsonArray all = new JsonArray();
      schema.path("allOf").forEach(part -> all.add(converted(part)));
      converted.put("allOf", all);
    }
    if (schema.has("properties")) {
      JsonObject properties = new JsonObject();
      for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
        properties.put(property.getKey(), converted(property.getValue()));
      }
      converted.put("properties", properties);
    }
    if (schema.has("additionalProperties")) {
      converted.put("additionalProperties", converted(schema.path("additionalProperties")));
    }
    if (schema.has("x-propertyNames")) {
      converted.put("propertyNames", converted(schema.path("x-propertyNames")));
    }
    if (schema.path("x-union").booleanValue()) {
      converted.put("additionalProperties", false);
    }
  }
}

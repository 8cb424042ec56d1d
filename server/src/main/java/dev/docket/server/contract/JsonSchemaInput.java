package dev.docket.server.contract;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Converts trees for the validator of {@link ContractVerifier}. */
final class JsonSchemaInput {

  private JsonSchemaInput() {}

  /** Converts a tree as it is. */
  static @Nullable Object plain(JsonNode value) {
    if (value.isObject()) {
      JsonObject object = new JsonObject();
      value.properties().forEach(member -> object.put(member.getKey(), plain(member.getValue())));
      return object;
    }
    if (value.isArray()) {
      JsonArray array = new JsonArray();
      value.forEach(element -> array.add(plain(element)));
      return array;
    }
    if (value.isNumber()) {
      return value.numberValue();
    }
    if (value.isBoolean()) {
      return value.booleanValue();
    }
    return value.textValue();
  }

  /**
   * Converts an input and leaves out members that are null: present for a JSON schema, they count
   * as absent in the protocol. Null in lists and maps stays.
   */
  static @Nullable Object input(JsonNode value, JsonNode schema, ContractDocument document) {
    JsonNode resolved = document.resolve(schema);
    if (resolved.path("allOf").size() == 1) {
      return input(value, resolved.path("allOf").get(0), document);
    }
    if (value.isObject() && !resolved.has("additionalProperties")) {
      return structure(value, resolved, document);
    }
    if (value.isArray()) {
      JsonArray array = new JsonArray();
      value.forEach(element -> array.add(input(element, resolved.path("items"), document)));
      return array;
    }
    return plain(value);
  }

  private static JsonObject structure(JsonNode value, JsonNode schema, ContractDocument document) {
    boolean union = schema.path("x-union").booleanValue();
    JsonObject structure = new JsonObject();
    for (Map.Entry<String, JsonNode> member : value.properties()) {
      String name = member.getKey();
      boolean absent = member.getValue().isNull() || union && name.equals(StructureShape.TYPE);
      if (!absent) {
        JsonNode part = schema.path("properties").path(name);
        structure.put(name, input(member.getValue(), part, document));
      }
    }
    return structure;
  }
}

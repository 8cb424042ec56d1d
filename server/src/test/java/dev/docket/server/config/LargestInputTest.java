package dev.docket.server.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.docket.server.contract.Contract;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The default of {@code max-body-bytes} takes what the contract allows. */
class LargestInputTest {

  /** A character beyond the basic plane, written as two escapes. */
  private static final long CHARACTER = 12;

  /** Numbers may have a thousand digits. */
  private static final long NUMBER = 1_010;

  /** Where the contract has no limit of its own: more than the longest value of a field. */
  private static final long UNLIMITED_TEXT = 5_000;

  /** Tags are limited by a rule, not by the contract. */
  private static final long TAGS = 50;

  private static final long TAG = 128 + 256;

  /** Lists that rules limit and not the contract: one entry, and each field of a domain once. */
  private static final Map<String, Long> ITEMS =
      Map.of("FieldsConfiguration", 1L, "FieldIdentifier", 500L);

  private final JsonNode contract;

  LargestInputTest() throws IOException {
    contract = new ObjectMapper().readTree(Contract.json());
  }

  @Test
  void largestInputOfEveryOperation_fitsTheDefaultInAnySpelling() {
    Map<String, Long> tooLarge = new TreeMap<>();
    for (JsonNode path : contract.path("paths")) {
      for (JsonNode operation : path) {
        JsonNode body = operation.at("/requestBody/content/application~1json/schema");
        long size = body.isMissingNode() ? 0 : size(body, Set.of());
        if (size > standard()) {
          tooLarge.put(operation.path("operationId").asText(), size);
        }
      }
    }

    // Mappings of 200 values of one field to 1500 of another.
    assertThat(tooLarge).containsOnlyKeys("CreateCaseRule", "UpdateCaseRule");
  }

  private static int standard() {
    return SettingDefinitions.MAX_BODY_BYTES
        .parser()
        .apply(Objects.requireNonNull(SettingDefinitions.MAX_BODY_BYTES.defaultValue()));
  }

  /**
   * The bytes of the longest text of a schema.
   *
   * @param open the schemas that this one lies in: what is in itself counts once
   */
  private long size(JsonNode schema, Set<String> open) {
    if (schema.has("$ref")) {
      String name = schema.path("$ref").asText();
      if (open.contains(name)) {
        return 0;
      }
      Set<String> inner = new HashSet<>(open);
      inner.add(name);
      return size(contract.at(name.substring(1)), inner);
    }
    if (schema.has("allOf")) {
      return largest(schema.path("allOf"), open);
    }
    return switch (schema.path("type").asText()) {
      case "string" -> 2 + CHARACTER * schema.path("maxLength").asLong(UNLIMITED_TEXT);
      case "integer", "number" -> NUMBER;
      case "boolean" -> 5;
      case "array" -> {
        JsonNode items = schema.path("items");
        String element = items.path("$ref").asText().replaceFirst(".*/", "");
        Long most = schema.has("maxItems") ? schema.path("maxItems").asLong() : ITEMS.get(element);
        assertThat(most).as(schema.toString()).isNotNull();
        yield 2 + most * (1 + size(items, open));
      }
      case "object" -> object(schema, open);
      default -> throw new IllegalArgumentException("A schema without a type: " + schema);
    };
  }

  private long object(JsonNode schema, Set<String> open) {
    long all = 2;
    long most = 0;
    for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
      long size = 4 + CHARACTER * property.getKey().length() + size(property.getValue(), open);
      all += size;
      most = Math.max(most, size);
    }
    if (schema.path("additionalProperties").isObject()) {
      all += TAGS * (6 + CHARACTER * TAG);
    }
    return schema.has("x-union") ? 2 + most : all;
  }

  private long largest(JsonNode schemas, Set<String> open) {
    long largest = 0;
    for (JsonNode schema : schemas) {
      largest = Math.max(largest, size(schema, open));
    }
    return largest;
  }
}

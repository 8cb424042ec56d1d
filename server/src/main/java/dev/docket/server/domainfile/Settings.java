package dev.docket.server.domainfile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.server.contract.InputShape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Compares settings of resources by what they mean. */
final class Settings {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** What a resource has of which nothing is said, where that is not simply nothing. */
  private static final Map<String, JsonNode> DEFAULTS =
      Map.of(
          "status", NODES.textNode("Active"),
          "attributes",
              NODES.objectNode().set("text", NODES.objectNode().put("isMultiline", false)));

  /** The lists whose order means nothing. */
  private static final Set<String> UNORDERED = Set.of("requiredFields", "rules", "caseData");

  private Settings() {}

  /** Whether a member of a resource says no more than its absence. */
  static boolean goesWithoutSaying(String member, JsonNode value) {
    JsonNode standard = DEFAULTS.get(member);
    return standard == null ? isNothing(value) : value.equals(standard);
  }

  private static boolean isNothing(JsonNode value) {
    return value.isNull()
        || value.isTextual() && value.textValue().isEmpty()
        || value.isContainerNode() && value.isEmpty();
  }

  /** Whether two values of a member mean the same; null is that of a resource without one. */
  static boolean areSame(String member, @Nullable JsonNode one, @Nullable JsonNode other) {
    return normal(member, one).equals(normal(member, other));
  }

  private static Object normal(String member, @Nullable JsonNode value) {
    return value == null || goesWithoutSaying(member, value)
        ? ""
        : normal(value, UNORDERED.contains(member));
  }

  private static Object normal(JsonNode value, boolean unordered) {
    return switch (value) {
      case ObjectNode structure -> {
        Map<String, Object> members = new TreeMap<>();
        for (Map.Entry<String, JsonNode> member : structure.properties()) {
          boolean empty = member.getValue().isNull() || isEmptyList(member.getValue());
          if (!empty) {
            members.put(
                member.getKey(),
                normal(member.getValue(), unordered || UNORDERED.contains(member.getKey())));
          }
        }
        yield members;
      }
      case ArrayNode list -> {
        List<Object> items = new ArrayList<>();
        list.forEach(item -> items.add(normal(item, unordered)));
        if (unordered) {
          items.sort(Comparator.comparing(Object::toString));
        }
        yield items;
      }
      default -> value.isNumber() ? value.decimalValue().stripTrailingZeros() : value;
    };
  }

  private static boolean isEmptyList(JsonNode value) {
    return value.isArray() && value.isEmpty();
  }

  /** What an update sends for a member that a resource is not to have any more. */
  static JsonNode cleared(String member, InputShape shape) {
    JsonNode standard = DEFAULTS.get(member);
    if (standard != null) {
      return standard;
    }
    return switch (shape.sort()) {
      case LIST -> NODES.arrayNode();
      case TEXT -> NODES.textNode("");
      default -> NODES.objectNode();
    };
  }
}

package dev.docket.server.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * A list.
 *
 * @param sparse whether elements may be null
 * @param unique whether no element may be there twice; only of text, where equal is no question
 */
record ListShape(Shape element, boolean sparse, boolean unique, Size size, boolean sensitive)
    implements Shape {

  @Override
  public JsonNode read(JsonNode value, Walk walk) {
    if (!value.isArray()) {
      throw walk.mismatch("a list");
    }
    String wrongSize = size.violation(value.size());
    if (wrongSize != null) {
      walk.violated(this, value, wrongSize);
    }
    if (size.exceededBy(value.size())) {
      // Not worth its elements' checks.
      return value;
    }
    if (unique && hasDuplicates(value)) {
      walk.violated(this, value, "Member must have unique values");
    }
    return elements(value, walk);
  }

  private static boolean hasDuplicates(JsonNode list) {
    Set<JsonNode> seen = new HashSet<>();
    return StreamSupport.stream(list.spliterator(), false).anyMatch(element -> !seen.add(element));
  }

  private JsonNode elements(JsonNode value, Walk walk) {
    ArrayNode elements = JsonNodeFactory.instance.arrayNode(value.size());
    boolean unchanged = true;
    for (int i = 0; i < value.size(); i++) {
      JsonNode before = value.get(i);
      walk.enter(i);
      JsonNode element = element(before, walk);
      walk.leave();
      elements.add(element);
      unchanged &= element == before;
    }
    return unchanged ? value : elements;
  }

  private JsonNode element(JsonNode value, Walk walk) {
    if (!value.isNull()) {
      return element.read(value, walk);
    }
    if (!sparse) {
      throw walk.mismatch("something other than null");
    }
    return value;
  }
}

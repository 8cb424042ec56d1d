package dev.docket.server.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/**
 * A list.
 *
 * @param sparse whether elements may be null
 */
record ListShape(Shape element, boolean sparse, Size size, boolean sensitive) implements Shape {

  @Override
  public JsonNode read(JsonNode value, Walk walk) {
    if (!value.isArray()) {
      throw walk.mismatch("a list");
    }
    String wrongSize = size.violation(value.size());
    if (wrongSize != null) {
      walk.violated(this, value, wrongSize);
    }
    // What is too long is not worth its elements' checks.
    return size.exceededBy(value.size()) ? value : elements(value, walk);
  }

  private ArrayNode elements(JsonNode value, Walk walk) {
    ArrayNode elements = JsonNodeFactory.instance.arrayNode(value.size());
    for (int i = 0; i < value.size(); i++) {
      walk.enter(i);
      elements.add(element(value.get(i), walk));
      walk.leave();
    }
    return elements;
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

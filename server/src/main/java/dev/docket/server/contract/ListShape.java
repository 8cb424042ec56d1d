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
 * @param unique whether duplicates are refused; only for lists of text, where equality is clear
 */
record ListShape(Shape element, boolean sparse, boolean unique, Size size, boolean sensitive)
    implements Shape {

  @Override
  public JsonNode read(JsonNode value, ValidationContext context) {
    if (!value.isArray()) {
      throw context.mismatch("a list");
    }
    String wrongSize = size.violation(value.size());
    if (wrongSize != null) {
      context.violated(sensitive, value, wrongSize);
    }
    if (size.exceededBy(value.size())) {
      // Its elements need not be validated.
      return value;
    }
    if (unique && hasDuplicates(value)) {
      context.violated(sensitive, value, "Member must have unique values");
    }
    return elements(value, context);
  }

  private static boolean hasDuplicates(JsonNode list) {
    Set<JsonNode> seen = new HashSet<>();
    return StreamSupport.stream(list.spliterator(), false).anyMatch(element -> !seen.add(element));
  }

  private JsonNode elements(JsonNode value, ValidationContext context) {
    ArrayNode elements = JsonNodeFactory.instance.arrayNode(value.size());
    boolean changed = false;
    for (int i = 0; i < value.size(); i++) {
      JsonNode before = value.get(i);
      context.enter(i);
      JsonNode element = element(before, context);
      context.leave();
      elements.add(element);
      changed |= element != before;
    }
    return changed ? elements : value;
  }

  private JsonNode element(JsonNode value, ValidationContext context) {
    if (!value.isNull()) {
      return element.read(value, context);
    }
    if (!sparse) {
      throw context.mismatch("something other than null");
    }
    return value;
  }
}

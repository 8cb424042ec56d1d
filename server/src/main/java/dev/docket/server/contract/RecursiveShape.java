package dev.docket.server.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Objects;

/**
 * A reference to a shape from inside it.
 *
 * @param shapes all named shapes; complete once the contract is compiled
 */
record RecursiveShape(String name, Map<String, Shape> shapes, boolean sensitive) implements Shape {

  @Override
  public JsonNode read(JsonNode value, ValidationContext context) {
    return Objects.requireNonNull(shapes.get(name)).read(value, context);
  }

  /** Leaves out the shapes, which include this one. */
  @Override
  public String toString() {
    return "RecursiveShape[" + name + "]";
  }
}

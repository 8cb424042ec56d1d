package dev.docket.server.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A map from text to text, the only kind in the model.
 *
 * @param sparse whether values may be null
 */
record MapShape(StringShape key, StringShape value, boolean sparse, Size size, boolean sensitive)
    implements Shape {

  @Override
  public JsonNode read(JsonNode map, ValidationContext context) {
    if (!map.isObject()) {
      throw context.mismatch("a map");
    }
    String wrongSize = size.violation(map.size());
    if (wrongSize != null) {
      context.violated(sensitive, map, wrongSize);
    }
    if (!size.exceededBy(map.size())) {
      readEntries(map, context);
    }
    return map;
  }

  private void readEntries(JsonNode map, ValidationContext context) {
    boolean badKeys = false;
    boolean badValues = false;
    for (Map.Entry<String, JsonNode> entry : map.properties()) {
      badKeys |= key.violation(entry.getKey()) != null;
      badValues |= isBad(entry.getValue(), context);
    }
    if (badKeys) {
      context.violated(
          sensitive, map, "Map keys must satisfy constraint: [" + listed(key.constraints()) + "]");
    }
    if (badValues) {
      context.violated(
          sensitive,
          map,
          "Map value must satisfy constraint: [" + listed(valueConstraints()) + "]");
    }
  }

  private boolean isBad(JsonNode entry, ValidationContext context) {
    if (entry.isTextual()) {
      return value.violation(entry.textValue()) != null;
    }
    if (!entry.isNull() || !sparse) {
      throw context.mismatch("a map from strings to strings");
    }
    return false;
  }

  private List<String> valueConstraints() {
    List<String> constraints = new ArrayList<>(value.constraints());
    if (!sparse) {
      constraints.add("Member must not be null");
    }
    return constraints;
  }

  private static String listed(List<String> constraints) {
    return String.join(", ", constraints);
  }
}

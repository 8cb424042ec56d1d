package dev.docket.server.contract;

import com.fasterxml.jackson.databind.JsonNode;

/** True or false. */
record BooleanShape(boolean sensitive) implements Shape {

  @Override
  public JsonNode read(JsonNode value, ValidationContext context) {
    if (!value.isBoolean()) {
      throw context.mismatch("true or false");
    }
    return value;
  }
}

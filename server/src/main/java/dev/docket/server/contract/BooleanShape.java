package dev.docket.server.contract;

import com.fasterxml.jackson.databind.JsonNode;

/** True or false. */
record BooleanShape(boolean sensitive) implements Shape {

  @Override
  public JsonNode read(JsonNode value, Walk walk) {
    if (!value.isBoolean()) {
      throw walk.mismatch("true or false");
    }
    return value;
  }
}

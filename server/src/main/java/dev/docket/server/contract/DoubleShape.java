package dev.docket.server.contract;

import com.fasterxml.jackson.databind.JsonNode;

/** A number with or without a fraction; {@link JsonReader} accepts only finite ones. */
record DoubleShape(boolean sensitive) implements Shape {

  @Override
  public JsonNode read(JsonNode value, ValidationContext context) {
    if (!value.isNumber()) {
      throw context.mismatch("a number");
    }
    return value;
  }
}

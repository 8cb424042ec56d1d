package dev.docket.server.contract;

import com.fasterxml.jackson.databind.JsonNode;

/** A number with or without a fraction; {@link JsonReader} lets only finite ones through. */
record DoubleShape(boolean sensitive) implements Shape {

  @Override
  public JsonNode read(JsonNode value, Walk walk) {
    if (!value.isNumber()) {
      throw walk.mismatch("a number");
    }
    return value;
  }
}

package dev.docket.server.contract;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a part of an input must look like: a schema of the contract, compiled. Immutable, with all
 * texts and patterns made beforehand, so that a check costs next to nothing.
 */
sealed interface Shape
    permits BooleanShape,
        DoubleShape,
        IntegerShape,
        ListShape,
        MapShape,
        RecursiveShape,
        StringShape,
        StructureShape {

  /**
   * Reads a value: what the contract does not know and members that are null are left out, whole
   * numbers become integers.
   *
   * @param value anything but JSON's null, which the shape around this one judges
   * @param context positioned at the value; records violations
   * @return the value; of no use once there are violations
   * @throws dev.docket.operations.ProblemException a SerializationException when the JSON is of
   *     another kind
   */
  JsonNode read(JsonNode value, ValidationContext context);

  /** Whether no message may show a value of this shape. */
  boolean sensitive();
}

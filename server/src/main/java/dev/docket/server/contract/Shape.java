package dev.docket.server.contract;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A compiled schema of the contract, which validates a part of an input. Immutable; all messages
 * and patterns are prepared, so that validating costs little.
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
   * Validates a value. Members that the contract does not have, and members that are null, are left
   * out; whole numbers become integers.
   *
   * @param value anything but null, for which the enclosing shape is responsible
   * @param context positioned at the value; records violations
   * @return the value, meaningless once there are violations
   * @throws dev.docket.operations.ProblemException a SerializationException when the value has
   *     another JSON type
   */
  JsonNode read(JsonNode value, ValidationContext context);

  /** Whether messages must not show a value of this shape. */
  boolean sensitive();
}

package dev.docket.server.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.jspecify.annotations.Nullable;

/**
 * A whole number. JSON does not tell 1 from 1.0, so a fraction of zero is accepted.
 *
 * @param width what fits at all
 */
record IntegerShape(Width width, long min, long max, boolean sensitive) implements Shape {

  /** How many bits the number may take. */
  enum Width {
    INT32(Integer.MIN_VALUE, Integer.MAX_VALUE, "an integer of 32 bits"),
    INT64(Long.MIN_VALUE, Long.MAX_VALUE, "an integer of 64 bits");

    private final long min;
    private final long max;
    private final String title;

    Width(long min, long max, String title) {
      this.min = min;
      this.max = max;
      this.title = title;
    }

    String title() {
      return title;
    }

    boolean holds(long number) {
      return min <= number && number <= max;
    }
  }

  @Override
  public JsonNode read(JsonNode value, Walk walk) {
    if (!isWhole(value) || !width.holds(value.longValue())) {
      throw walk.mismatch(width.title());
    }
    long number = value.longValue();
    String violation = violation(number);
    if (violation != null) {
      walk.violated(this, value, violation);
    }
    return width == Width.INT32
        ? JsonNodeFactory.instance.numberNode((int) number)
        : JsonNodeFactory.instance.numberNode(number);
  }

  private static boolean isWhole(JsonNode value) {
    if (value.isFloatingPointNumber()) {
      double number = value.doubleValue();
      return number == Math.rint(number) && -0x1p63 <= number && number < 0x1p63;
    }
    return value.isIntegralNumber() && value.canConvertToLong();
  }

  private @Nullable String violation(long number) {
    if (number < min) {
      return "Member must have value greater than or equal to " + min;
    }
    return number > max ? "Member must have value less than or equal to " + max : null;
  }
}

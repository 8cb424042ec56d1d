package dev.docket.server.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.jspecify.annotations.Nullable;

/**
 * A whole number. JSON does not distinguish 1 from 1.0, so both are accepted.
 *
 * @param width the bits that the number must fit into
 */
record IntegerShape(Width width, long min, long max, boolean sensitive) implements Shape {

  /** The bits that a number may have. */
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
  public JsonNode read(JsonNode value, ValidationContext context) {
    Long whole = whole(value);
    if (whole == null || !width.holds(whole)) {
      throw context.mismatch(width.title());
    }
    String violation = violation(whole);
    if (violation != null) {
      context.violated(sensitive, value, violation);
    }
    return width == Width.INT32
        ? JsonNodeFactory.instance.numberNode(whole.intValue())
        : JsonNodeFactory.instance.numberNode(whole.longValue());
  }

  /** The number; null when the value is not a number, has a fraction or needs more than 64 bits. */
  private static @Nullable Long whole(JsonNode value) {
    if (value.isFloatingPointNumber()) {
      try {
        return value.decimalValue().longValueExact();
      } catch (ArithmeticException notWhole) {
        return null;
      }
    }
    return value.isIntegralNumber() && value.canConvertToLong() ? value.longValue() : null;
  }

  private @Nullable String violation(long number) {
    if (number < min) {
      return "Member must have value greater than or equal to " + min;
    }
    return number > max ? "Member must have value less than or equal to " + max : null;
  }
}

package dev.docket.json;

import dev.docket.operations.JsonText;
import dev.docket.operations.UtcTime;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/** Writes the values of one type as JSON. */
@FunctionalInterface
interface ValueWriter {

  byte[] NULL = "null".getBytes(StandardCharsets.US_ASCII);
  byte[] TRUE = "true".getBytes(StandardCharsets.US_ASCII);
  byte[] FALSE = "false".getBytes(StandardCharsets.US_ASCII);

  /** Doubles below it hold whole numbers exactly. */
  long MOST_WHOLE = 1L << 53;

  /** Writes one. */
  void write(Object value, JsonBytes json);

  static void text(Object value, JsonBytes json) {
    json.string((String) value);
  }

  /** Whole numbers, of any size. */
  static void whole(Object value, JsonBytes json) {
    json.add(value.toString());
  }

  static void number(Object value, JsonBytes json) {
    double number = (Double) value;
    if (Double.isFinite(number)) {
      json.add(Double.toString(number));
    } else {
      json.string(Double.toString(number));
    }
  }

  /** As above, whole ones without a fraction. */
  static void shortNumber(Object value, JsonBytes json) {
    double number = (Double) value;
    long whole = (long) number;
    // Compared by their bits, as there is a zero below zero.
    boolean isWhole = Double.doubleToRawLongBits(number) == Double.doubleToRawLongBits(whole);
    if (isWhole && whole > -MOST_WHOLE && whole < MOST_WHOLE) {
      json.add(Long.toString(whole));
    } else {
      number(value, json);
    }
  }

  static void truth(Object value, JsonBytes json) {
    json.add((Boolean) value ? TRUE : FALSE);
  }

  /** As {@link ShapeMapper} has times. */
  static void time(Object value, JsonBytes json) {
    json.add('"');
    json.add(UtcTime.text((Instant) value));
    json.add('"');
  }

  static void json(Object value, JsonBytes json) {
    json.add(((JsonText) value).text().getBytes(StandardCharsets.UTF_8));
  }

  static void constant(Object value, JsonBytes json) {
    json.string(((Enum<?>) value).name());
  }

  /** Lists and sets. */
  static ValueWriter list(ValueWriter element) {
    return (value, json) -> {
      json.add('[');
      boolean more = false;
      for (Object each : (Collection<?>) value) {
        if (more) {
          json.add(',');
        }
        more = true;
        if (each == null) {
          json.add(NULL);
        } else {
          element.write(each, json);
        }
      }
      json.add(']');
    };
  }

  /** Maps from texts, without what is null. */
  static ValueWriter map(ValueWriter element) {
    return (value, json) -> {
      json.add('{');
      boolean more = false;
      for (Map.Entry<?, ?> entry : ((Map<?, ?>) value).entrySet()) {
        if (entry.getValue() != null) {
          if (more) {
            json.add(',');
          }
          more = true;
          json.string((String) entry.getKey());
          json.add(':');
          element.write(entry.getValue(), json);
        }
      }
      json.add('}');
    };
  }
}

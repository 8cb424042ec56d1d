package dev.docket.json;

import dev.docket.operations.UtcTime;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the values of one type from JSON. */
@FunctionalInterface
interface ValueReader {

  /**
   * Reads one, which is not null.
   *
   * @throws IllegalArgumentException if something else follows
   */
  Object read(JsonSource json);

  /** JSON has no number that is infinite or none, so they are texts. */
  static Object number(JsonSource json) {
    if (json.peek() != '"') {
      return json.number();
    }
    String text = json.ownText();
    return switch (text) {
      case "NaN" -> Double.NaN;
      case "Infinity" -> Double.POSITIVE_INFINITY;
      case "-Infinity" -> Double.NEGATIVE_INFINITY;
      default -> throw json.mismatch("Expected is a number");
    };
  }

  static Object time(JsonSource json) {
    String text = json.ownText();
    Instant usual = UtcTime.read(text);
    if (usual != null) {
      return usual;
    }
    try {
      return Instant.parse(text);
    } catch (DateTimeException malformed) {
      throw json.mismatch("Expected is a time");
    }
  }

  static ValueReader constant(Class<?> type) {
    Map<String, Object> constants =
        Arrays.stream(type.getEnumConstants())
            .collect(Collectors.toMap(each -> ((Enum<?>) each).name(), Function.identity()));
    return json -> {
      Object constant = constants.get(json.ownText());
      if (constant == null) {
        throw json.mismatch("Expected is one of " + constants.keySet());
      }
      return constant;
    };
  }

  /** Lists, which may have nulls. */
  static ValueReader list(ValueReader element) {
    return json -> read(json, element, new ArrayList<>());
  }

  /** Sets, which may have a null. */
  static ValueReader set(ValueReader element) {
    return json -> read(json, element, new LinkedHashSet<>());
  }

  private static Object read(
      JsonSource json, ValueReader element, Collection<@Nullable Object> all) {
    json.pass('[');
    if (!json.passes(']')) {
      do {
        all.add(json.valueOrNull(element));
      } while (json.more(']'));
    }
    return all;
  }

  /** Maps from texts; values may be null. */
  static ValueReader map(ValueReader element) {
    return json -> {
      Map<String, @Nullable Object> map = new LinkedHashMap<>();
      json.pass('{');
      if (!json.passes('}')) {
        do {
          map.put(json.key(), json.valueOrNull(element));
        } while (json.more('}'));
      }
      return map;
    };
  }
}

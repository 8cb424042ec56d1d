package dev.docket.junit5;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads members of JSON objects. */
final class Members {

  private Members() {}

  /** A text that is always there. */
  static String text(Map<String, Object> object, String name) {
    return String.valueOf(object.get(name));
  }

  static @Nullable String textOrNull(Map<String, Object> object, String name) {
    Object value = object.get(name);
    return value == null ? null : value.toString();
  }

  /** A number; 0 when it is absent. */
  static long number(Map<String, Object> object, String name) {
    return object.get(name) instanceof Number number ? number.longValue() : 0;
  }

  /** A member that is an object; empty when it is absent. */
  static Map<String, Object> object(Map<String, Object> object, String name) {
    return copy(object.get(name));
  }

  /** A member that is a list of objects; empty when it is absent. */
  static List<Map<String, Object>> objects(Map<String, Object> object, String name) {
    List<Map<String, Object>> items = new ArrayList<>();
    if (object.get(name) instanceof List<?> list) {
      list.forEach(item -> items.add(copy(item)));
    }
    return items;
  }

  private static Map<String, Object> copy(@Nullable Object value) {
    Map<String, Object> copy = new LinkedHashMap<>();
    if (value instanceof Map<?, ?> members) {
      members.forEach(
          (name, member) -> {
            if (member != null) {
              copy.put(String.valueOf(name), member);
            }
          });
    }
    return copy;
  }
}

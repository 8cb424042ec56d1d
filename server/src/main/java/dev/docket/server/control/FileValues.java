package dev.docket.server.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the values of entities from a file, whose every member has to be understood. */
final class FileValues {

  private final JsonMapper mapper;

  FileValues(JsonMapper mapper) {
    this.mapper = mapper;
  }

  /**
   * Reads a value.
   *
   * @param current whether it was written in the format of this version, so that nothing in it is
   *     passed over
   * @throws IllegalArgumentException if it misses something, or has something that is not read
   */
  <T> T read(JsonNode value, Class<T> type, boolean current) throws JsonProcessingException {
    T read = mapper.treeToValue(value, type);
    if (!value.isObject() || read == null) {
      throw new IllegalArgumentException("member 'value' is no object");
    }
    requireWhole(read, "value");
    if (current) {
      requireRead(value, mapper.readTree(mapper.writeValueAsString(read)), "value");
    }
    return read;
  }

  /** Refuses records that miss a member that must not be null. */
  private static void requireWhole(@Nullable Object value, String name) {
    switch (value) {
      case null -> {}
      case Record whole -> {
        for (RecordComponent component : whole.getClass().getRecordComponents()) {
          requireMember(whole, component, name + "." + component.getName());
        }
      }
      case Collection<?> all -> all.forEach(each -> requireWhole(each, name));
      case Map<?, ?> map -> map.values().forEach(each -> requireWhole(each, name));
      default -> {}
    }
  }

  private static void requireMember(Record whole, RecordComponent component, String name) {
    Object member = member(whole, component);
    if (member != null) {
      requireWhole(member, name);
    } else if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
      throw new IllegalArgumentException("member '" + name + "' is missing");
    }
  }

  private static @Nullable Object member(Record whole, RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(whole);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException("A record hides its members", impossible);
    }
  }

  /** Refuses what was not read: it would be lost. */
  private static void requireRead(JsonNode given, JsonNode read, String name) {
    if (given.isObject() && read.isObject()) {
      for (Map.Entry<String, JsonNode> member : given.properties()) {
        requireRead(member.getValue(), read.path(member.getKey()), name + "." + member.getKey());
      }
    } else if (!given.equals(read)) {
      throw new IllegalArgumentException("member '" + name + "' is not as this server writes it");
    }
  }

  /** Refuses texts with NUL or an unpaired surrogate, which no store can keep. */
  static void requireClean(JsonNode node) {
    if (node.isTextual()) {
      requireClean(node.textValue());
    }
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      requireClean(member.getKey());
    }
    node.forEach(FileValues::requireClean);
  }

  private static void requireClean(String text) {
    boolean unclean =
        text.codePoints()
            .anyMatch(
                point ->
                    point == 0
                        || point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    if (unclean) {
      throw new IllegalArgumentException("a text has NUL or an unpaired surrogate");
    }
  }
}

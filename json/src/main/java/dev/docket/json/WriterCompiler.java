package dev.docket.json;

import dev.docket.json.RecordWriter.Component;
import dev.docket.operations.Union;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compiles types into writers: records and unions of texts, numbers, truth values, times, enums,
 * and lists, sets, maps from text, records and unions of these. Other types are refused.
 */
final class WriterCompiler {

  /** Those of records and unions, which may contain themselves. */
  private final Map<Class<?>, ValueWriter> known = new HashMap<>();

  ValueWriter compile(Type type) {
    Class<?> raw = GenericTypes.raw(type);
    if (Union.class.isAssignableFrom(raw)) {
      return union(raw);
    }
    if (raw.isRecord()) {
      return record(raw);
    }
    if (raw == List.class || raw == Set.class) {
      return ValueWriter.list(compile(GenericTypes.argument(type, 0)));
    }
    if (raw == Map.class && GenericTypes.raw(GenericTypes.argument(type, 0)) == String.class) {
      return ValueWriter.map(compile(GenericTypes.argument(type, 1)));
    }
    ValueWriter simple = simple(raw);
    if (simple == null) {
      throw new IllegalArgumentException("JSON has nothing for " + type);
    }
    return simple;
  }

  private static @Nullable ValueWriter simple(Class<?> type) {
    if (type == String.class) {
      return ValueWriter::text;
    }
    if (type == Instant.class) {
      return ValueWriter::time;
    }
    if (type == boolean.class || type == Boolean.class) {
      return ValueWriter::truth;
    }
    if (type == double.class || type == Double.class) {
      return ValueWriter::number;
    }
    if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
      return ValueWriter::whole;
    }
    return type.isEnum() ? ValueWriter::constant : null;
  }

  private ValueWriter record(Class<?> type) {
    ValueWriter before = known.get(type);
    if (before != null) {
      return before;
    }
    RecordWriter writer = new RecordWriter();
    known.put(type, writer);
    writer.become(
        Arrays.stream(type.getRecordComponents())
            .map(component -> Component.of(component, compile(component.getGenericType())))
            .toList());
    return writer;
  }

  /**
   * @param type the union, or the record of one of its members
   */
  private ValueWriter union(Class<?> type) {
    ValueWriter before = known.get(type);
    if (before != null) {
      return before;
    }
    UnionWriter writer = new UnionWriter();
    known.put(type, writer);
    List<Class<?>> members =
        type.isInterface() ? List.of(type.getPermittedSubclasses()) : List.of(type);
    writer.become(members.stream().map(this::member).toList());
    return writer;
  }

  private UnionWriter.Member member(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    if (components == null || components.length > 1) {
      throw new IllegalArgumentException(type + " is not a record with one component or none");
    }
    byte[] name = Component.name(Union.memberName(type));
    return new UnionWriter.Member(
        type,
        name,
        components.length == 0
            ? null
            : Component.of(components[0], compile(components[0].getGenericType())));
  }
}

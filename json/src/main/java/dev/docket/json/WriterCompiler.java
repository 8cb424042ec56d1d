package dev.docket.json;

import dev.docket.json.RecordWriter.Component;
import dev.docket.operations.JsonText;
import dev.docket.operations.Union;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compiles types into writers: records and unions of texts, numbers, truth values, times, enums,
 * and lists, sets, maps from text, records and unions of these; in answers also {@link JsonText}.
 * Other types are refused.
 */
final class WriterCompiler {

  /** Whether the writers are those of {@link CompactJson}. */
  private final boolean compact;

  /** Those of records and unions, which may contain themselves. */
  private final Map<Class<?>, ValueWriter> known = new HashMap<>();

  private WriterCompiler(boolean compact) {
    this.compact = compact;
  }

  static WriterCompiler ofShapes() {
    return new WriterCompiler(false);
  }

  static WriterCompiler ofCompact() {
    return new WriterCompiler(true);
  }

  ValueWriter compile(Type type) {
    Class<?> raw = GenericTypes.raw(type);
    if (Union.class.isAssignableFrom(raw)) {
      return union(raw);
    }
    if (raw.isRecord() && raw != JsonText.class) {
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

  private @Nullable ValueWriter simple(Class<?> type) {
    if (type == String.class) {
      return ValueWriter::text;
    }
    if (type == Instant.class) {
      return ValueWriter::time;
    }
    if (type == JsonText.class && !compact) {
      return ValueWriter::json;
    }
    if (type == boolean.class || type == Boolean.class) {
      return ValueWriter::truth;
    }
    if (type == double.class || type == Double.class) {
      return compact ? ValueWriter::shortNumber : ValueWriter::number;
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
    List<String> order = compact ? CompactTypes.array(type) : null;
    if (order != null) {
      return array(type, order);
    }
    RecordWriter writer = new RecordWriter();
    known.put(type, writer);
    writer.become(Arrays.stream(type.getRecordComponents()).map(this::component).toList());
    return writer;
  }

  private ValueWriter array(Class<?> type, List<String> order) {
    Map<String, Component> byName = new HashMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      byName.put(component.getName(), named(component));
    }
    ValueWriter writer = new ArrayWriter(order.stream().map(byName::get).toList());
    known.put(type, writer);
    return writer;
  }

  private Component named(RecordComponent component) {
    return Component.of(component, compile(component.getGenericType()));
  }

  private Component component(RecordComponent component) {
    Component named = named(component);
    return compact && CompactTypes.ofNothing(component) != null
        ? named.without(WriterCompiler::isEmpty)
        : named;
  }

  private static boolean isEmpty(Object value) {
    return value instanceof Map<?, ?> map ? map.isEmpty() : ((Collection<?>) value).isEmpty();
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
    writer.become(UnionMember.all(type).stream().map(this::member).toList());
    return writer;
  }

  private UnionWriter.Member member(Class<?> type) {
    RecordComponent value = UnionMember.component(type);
    return new UnionWriter.Member(
        type,
        Component.name(Union.memberName(type)),
        value == null ? null : named(value),
        compact && CompactTypes.isBare(type));
  }
}

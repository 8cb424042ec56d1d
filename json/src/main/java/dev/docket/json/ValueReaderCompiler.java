package dev.docket.json;

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

/** Compiles the types into readers that {@link WriterCompiler} compiles into writers. */
final class ValueReaderCompiler {

  /** Those of records and unions, which may contain themselves. */
  private final Map<Class<?>, ValueReader> known = new HashMap<>();

  ValueReader compile(Type type) {
    Class<?> raw = GenericTypes.raw(type);
    if (Union.class.isAssignableFrom(raw)) {
      return union(raw);
    }
    if (raw.isRecord()) {
      return record(raw);
    }
    if (raw == List.class) {
      return ValueReader.list(compile(GenericTypes.argument(type, 0)));
    }
    if (raw == Set.class) {
      return ValueReader.set(compile(GenericTypes.argument(type, 0)));
    }
    if (raw == Map.class && GenericTypes.raw(GenericTypes.argument(type, 0)) == String.class) {
      return ValueReader.map(compile(GenericTypes.argument(type, 1)));
    }
    ValueReader simple = simple(raw);
    if (simple == null) {
      throw new IllegalArgumentException("JSON has nothing for " + type);
    }
    return simple;
  }

  private static @Nullable ValueReader simple(Class<?> type) {
    if (type == String.class) {
      return JsonSource::text;
    }
    if (type == Instant.class) {
      return ValueReader::time;
    }
    if (type == boolean.class || type == Boolean.class) {
      return JsonSource::truth;
    }
    if (type == double.class || type == Double.class) {
      return ValueReader::number;
    }
    if (type == int.class || type == Integer.class) {
      return JsonSource::int32;
    }
    if (type == long.class || type == Long.class) {
      return JsonSource::int64;
    }
    return type.isEnum() ? ValueReader.constant(type) : null;
  }

  private ValueReader record(Class<?> type) {
    ValueReader before = known.get(type);
    if (before != null) {
      return before;
    }
    RecordReader reader = new RecordReader(type);
    known.put(type, reader);
    reader.become(
        Arrays.stream(type.getRecordComponents())
            .map(component -> compile(component.getGenericType()))
            .toList());
    return reader;
  }

  /**
   * @param type the union, or the record of one of its members
   */
  private ValueReader union(Class<?> type) {
    ValueReader before = known.get(type);
    if (before != null) {
      return before;
    }
    MemberReader reader = new MemberReader();
    known.put(type, reader);
    reader.become(UnionMember.all(type).stream().map(this::member).toList());
    return reader;
  }

  private MemberReader.Member member(Class<?> type) {
    RecordComponent value = UnionMember.component(type);
    return new MemberReader.Member(
        Union.memberName(type),
        RecordMaker.of(type),
        value == null ? null : value.getType(),
        value == null ? null : compile(value.getGenericType()),
        CompactTypes.isBare(type));
  }
}

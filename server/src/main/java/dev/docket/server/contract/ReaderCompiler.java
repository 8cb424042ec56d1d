package dev.docket.server.contract;

import dev.docket.json.GenericTypes;
import dev.docket.operations.Union;
import dev.docket.server.contract.StructureShape.Member;
import dev.docket.server.contract.plain.LaterReader;
import dev.docket.server.contract.plain.Length;
import dev.docket.server.contract.plain.ListReader;
import dev.docket.server.contract.plain.MapReader;
import dev.docket.server.contract.plain.PlainReader;
import dev.docket.server.contract.plain.ScalarReader;
import dev.docket.server.contract.plain.StructureReader;
import dev.docket.server.contract.plain.TextReader;
import dev.docket.server.contract.plain.UnionReader;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Compiles shapes of the contract, each with the Java type that an input has for it, into readers.
 * A type that cannot hold what the contract allows is refused.
 */
final class ReaderCompiler {

  /** Those of shapes that contain themselves. */
  private final Map<Recursion, LaterReader> recursive = new HashMap<>();

  private record Recursion(String name, Type type) {}

  PlainReader compile(Shape shape, Type type) {
    Class<?> raw = GenericTypes.raw(type);
    return switch (shape) {
      case RecursiveShape reference -> recursive(reference, type);
      case StructureShape structure ->
          structure.union() ? union(structure, raw) : structure(structure, raw);
      case ListShape list -> list(list, type);
      case MapShape map -> map(map, type);
      case StringShape text -> text(text, raw);
      case IntegerShape integer -> integer(integer, raw);
      case DoubleShape number -> {
        require(raw == double.class || raw == Double.class, shape, raw);
        yield ScalarReader.number();
      }
      case BooleanShape truth -> {
        require(raw == boolean.class || raw == Boolean.class, shape, raw);
        yield ScalarReader.truth();
      }
    };
  }

  private PlainReader recursive(RecursiveShape reference, Type type) {
    Recursion recursion = new Recursion(reference.name(), type);
    LaterReader known = recursive.get(recursion);
    if (known != null) {
      return known;
    }
    LaterReader later = new LaterReader();
    recursive.put(recursion, later);
    Shape shape = Objects.requireNonNull(reference.shapes().get(reference.name()));
    later.become(compile(shape, type));
    return later;
  }

  private PlainReader structure(StructureShape shape, Class<?> type) {
    require(type.isRecord(), shape, type);
    return new StructureReader(type, members(shape.members(), type));
  }

  /** The readers of members; the record has a component for each. */
  List<StructureReader.Member> members(List<Member> members, Class<?> type) {
    List<StructureReader.Member> readers = new ArrayList<>();
    for (Member member : members) {
      PlainReader reader = compile(member.shape(), component(type, member.name()));
      readers.add(new StructureReader.Member(member.name(), reader, member.required()));
    }
    return readers;
  }

  /** The reader of a label, which is a text. */
  TextReader label(Member label, Class<?> type) {
    if (compile(label.shape(), component(type, label.name())) instanceof TextReader reader) {
      return reader;
    }
    throw new IllegalArgumentException("The label " + label.name() + " is no text");
  }

  /** The type of a record's component. */
  private static Type component(Class<?> type, String name) {
    for (RecordComponent component : type.getRecordComponents()) {
      if (component.getName().equals(name)) {
        return component.getGenericType();
      }
    }
    throw new IllegalArgumentException(type + " has no component " + name);
  }

  private PlainReader union(StructureShape shape, Class<?> union) {
    require(union.isSealed(), shape, union);
    List<UnionReader.Member> members = new ArrayList<>();
    for (Class<?> type : union.getPermittedSubclasses()) {
      String name = Union.memberName(type);
      members.add(unionMember(name, member(shape, name), type));
    }
    return new UnionReader(members);
  }

  private static Shape member(StructureShape union, String name) {
    return union.members().stream()
        .filter(member -> member.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No union of " + union + " has " + name))
        .shape();
  }

  private UnionReader.Member unionMember(String name, Shape shape, Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    if (components.length == 1) {
      return UnionReader.Member.of(name, type, compile(shape, components[0].getGenericType()));
    }
    require(components.length == 0 && shape instanceof StructureShape, shape, type);
    return UnionReader.Member.empty(name, type);
  }

  private PlainReader list(ListShape shape, Type type) {
    require(GenericTypes.raw(type) == List.class, shape, GenericTypes.raw(type));
    PlainReader element = compile(shape.element(), GenericTypes.argument(type, 0));
    return new ListReader(element, shape.sparse(), shape.unique(), length(shape.size()));
  }

  private static PlainReader map(MapShape shape, Type type) {
    require(GenericTypes.raw(type) == Map.class, shape, GenericTypes.raw(type));
    return new MapReader(
        text(shape.key(), GenericTypes.raw(GenericTypes.argument(type, 0))),
        text(shape.value(), GenericTypes.raw(GenericTypes.argument(type, 1))),
        shape.sparse(),
        length(shape.size()));
  }

  private static TextReader text(StringShape shape, Class<?> type) {
    if (type == String.class) {
      return TextReader.text(shape::accepts);
    }
    if (type == Instant.class) {
      require(shape.time(), shape, type);
      return TextReader.time(shape::accepts);
    }
    require(type.isEnum(), shape, type);
    Map<String, Object> constants = new HashMap<>();
    for (Object constant : type.getEnumConstants()) {
      constants.put(((Enum<?>) constant).name(), constant);
    }
    return TextReader.constant(shape::accepts, constants);
  }

  private static PlainReader integer(IntegerShape shape, Class<?> type) {
    if (type == long.class || type == Long.class) {
      return ScalarReader.whole(shape.min(), shape.max());
    }
    require(shape.width() == IntegerShape.Width.INT32, shape, type);
    require(type == int.class || type == Integer.class, shape, type);
    return ScalarReader.integer(
        Math.max(shape.min(), Integer.MIN_VALUE), Math.min(shape.max(), Integer.MAX_VALUE));
  }

  private static Length length(Size size) {
    return new Length(
        Objects.requireNonNullElse(size.min(), 0),
        Objects.requireNonNullElse(size.max(), Integer.MAX_VALUE));
  }

  private static void require(boolean holds, Shape shape, Class<?> type) {
    if (!holds) {
      throw new IllegalArgumentException(type + " cannot hold " + shape);
    }
  }
}

package dev.docket.server.contract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The way to a member of an input, such as {@code fields.id}. A list on the way, or at its end,
 * stands for all of its items.
 */
record MemberPath(List<String> names) {

  MemberPath {
    names = List.copyOf(names);
  }

  /**
   * Reads the names that dots separate.
   *
   * @param input must have the member
   */
  static MemberPath parse(String text, StructureShape input) {
    MemberPath path = new MemberPath(List.of(text.split("\\.", -1)));
    Shape unused = path.in(input);
    return path;
  }

  /** The shape of the member. */
  Shape in(StructureShape input) {
    Shape shape = input;
    for (String name : names) {
      if (!(items(shape) instanceof StructureShape structure)) {
        throw missing();
      }
      shape =
          structure.members().stream()
              .filter(member -> member.name().equals(name))
              .findFirst()
              .orElseThrow(this::missing)
              .shape();
    }
    return items(shape);
  }

  private static Shape items(Shape shape) {
    return shape instanceof ListShape list ? items(list.element()) : shape;
  }

  private IllegalArgumentException missing() {
    return new IllegalArgumentException("The input has no member " + this);
  }

  /**
   * The values that an input has there; none where a part of the way is missing.
   *
   * @param input a record
   */
  List<Object> values(Object input) {
    List<Object> values = List.of(input);
    for (String name : names) {
      List<Object> next = new ArrayList<>();
      for (Object value : values) {
        addItems(RecordMembers.member(value, name), next);
      }
      values = next;
    }
    return values;
  }

  private static void addItems(@Nullable Object value, List<Object> items) {
    if (value instanceof List<?> list) {
      list.forEach(item -> addItems(item, items));
    } else if (value != null) {
      items.add(value);
    }
  }

  /** The texts that an input has there. */
  List<String> texts(Object input) {
    return values(input).stream().map(RecordMembers::text).toList();
  }

  /** Whether an input has something there, and more than an empty list, map or structure. */
  boolean isIn(Object input) {
    return values(input).stream().anyMatch(value -> !RecordMembers.isEmpty(value));
  }

  /** What an input has there as a map of texts; a value that is null counts as empty. */
  Map<String, String> map(Object input) {
    Map<String, String> all = new HashMap<>();
    for (Object value : values(input)) {
      ((Map<?, ?>) value)
          .forEach((key, text) -> all.putIfAbsent((String) key, text == null ? "" : (String) text));
    }
    return all;
  }

  @Override
  public String toString() {
    return String.join(".", names);
  }
}

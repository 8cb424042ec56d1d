package dev.docket.server.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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

  /** The values that an input has there; none where a part of the way is missing. */
  List<JsonNode> values(JsonNode input) {
    List<JsonNode> values = List.of(input);
    for (String name : names) {
      List<JsonNode> next = new ArrayList<>();
      for (JsonNode value : values) {
        addItems(value.path(name), next);
      }
      values = next;
    }
    return values;
  }

  private static void addItems(JsonNode value, List<JsonNode> items) {
    if (value.isArray()) {
      value.forEach(item -> addItems(item, items));
    } else if (!value.isMissingNode() && !value.isNull()) {
      items.add(value);
    }
  }

  /** The texts that an input has there. */
  List<String> texts(JsonNode input) {
    return values(input).stream().map(JsonNode::textValue).toList();
  }

  /** Whether an input has something there, and more than an empty list or map. */
  boolean isIn(JsonNode input) {
    return values(input).stream().anyMatch(value -> !value.isObject() || !value.isEmpty());
  }

  /** What an input has there as a map of texts; a value that is null counts as empty. */
  Map<String, String> map(JsonNode input) {
    return values(input).stream()
        .flatMap(value -> value.properties().stream())
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, entry -> entry.getValue().asText(""), (one, other) -> other));
  }

  @Override
  public String toString() {
    return String.join(".", names);
  }
}

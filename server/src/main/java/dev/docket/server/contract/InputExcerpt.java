package dev.docket.server.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A copy of an input for people: without members that the contract does not have, with what it
 * marks as sensitive replaced, and bounded in its size.
 *
 * @param truncated whether something is missing because there was too much of it
 */
public record InputExcerpt(ObjectNode input, boolean truncated) {

  private static final TextNode HIDDEN = TextNode.valueOf("***");
  private static final String MORE = "…";

  /** What a value takes besides its text, in characters. */
  private static final int VALUE_COST = 8;

  /**
   * @param input valid or not
   * @param most about how many characters the copy may have
   */
  static InputExcerpt of(StructureShape shape, ObjectNode input, int most) {
    Copier copier = new Copier(most);
    ObjectNode copy = copier.structure(shape, input);
    return new InputExcerpt(copy, copier.truncated);
  }

  /** Copies one input. */
  private static final class Copier {

    private int left;
    private boolean truncated;

    Copier(int most) {
      this.left = most;
    }

    private JsonNode copy(Shape shape, JsonNode value) {
      return switch (shape) {
        case RecursiveShape recursive ->
            copy(Objects.requireNonNull(recursive.shapes().get(recursive.name())), value);
        case StructureShape structure ->
            value.isObject() ? structure(structure, value) : only(shape, value);
        case ListShape list -> value.isArray() ? list(list, value) : only(shape, value);
        case MapShape map -> value.isObject() && !map.sensitive() ? map(value) : only(shape, value);
        default -> only(shape, value);
      };
    }

    private JsonNode only(Shape shape, JsonNode value) {
      return shape.sensitive() ? HIDDEN : single(value);
    }

    private ObjectNode structure(StructureShape shape, JsonNode value) {
      Map<String, Shape> members =
          shape.members().stream()
              .collect(Collectors.toMap(StructureShape.Member::name, StructureShape.Member::shape));
      return members(value, name -> Optional.ofNullable(members.get(name)));
    }

    private ObjectNode map(JsonNode value) {
      return members(value, name -> Optional.of(ShapeCompiler.ANY_TEXT));
    }

    private ObjectNode members(JsonNode value, Function<String, Optional<Shape>> shapes) {
      ObjectNode copy = JsonNodeFactory.instance.objectNode();
      for (Map.Entry<String, JsonNode> member : value.properties()) {
        Optional<Shape> shape = shapes.apply(member.getKey());
        if (shape.isPresent() && takes(member.getKey().length())) {
          copy.set(member.getKey(), copy(shape.get(), member.getValue()));
        }
      }
      return copy;
    }

    private ArrayNode list(ListShape shape, JsonNode value) {
      ArrayNode copy = JsonNodeFactory.instance.arrayNode();
      for (JsonNode element : value) {
        if (!takes(0)) {
          break;
        }
        copy.add(copy(shape.element(), element));
      }
      return copy;
    }

    /** Whether there is room for one more value. */
    private boolean takes(int characters) {
      truncated |= left <= characters;
      left -= left <= characters ? 0 : characters + VALUE_COST;
      return !truncated;
    }

    /** A value that has no parts, or should have none. */
    private JsonNode single(JsonNode value) {
      if (!value.isTextual() && !value.isContainerNode()) {
        return value;
      }
      String text = value.isTextual() ? value.textValue() : value.toString();
      int room = Math.max(0, left);
      left -= text.length();
      if (text.length() <= room) {
        return TextNode.valueOf(text);
      }
      truncated = true;
      return TextNode.valueOf(text.substring(0, room) + MORE);
    }
  }
}

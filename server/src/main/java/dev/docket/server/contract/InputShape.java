package dev.docket.server.contract;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an input, or a part of one, looks like: for readers of formats other than JSON. */
public final class InputShape {

  private final Shape shape;

  private InputShape(Shape shape) {
    this.shape =
        shape instanceof RecursiveShape recursive
            ? Objects.requireNonNull(recursive.shapes().get(recursive.name()))
            : shape;
  }

  /** The input of an operation. */
  static InputShape of(StructureShape input) {
    return new InputShape(input);
  }

  /** The sort of a value. */
  public enum Sort {
    STRUCTURE,
    UNION,
    LIST,
    MAP,
    TEXT,
    INTEGER,
    NUMBER,
    TRUTH
  }

  public Sort sort() {
    return switch (shape) {
      case StructureShape structure -> structure.union() ? Sort.UNION : Sort.STRUCTURE;
      case ListShape list -> Sort.LIST;
      case MapShape map -> Sort.MAP;
      case StringShape text -> Sort.TEXT;
      case IntegerShape integer -> Sort.INTEGER;
      case DoubleShape number -> Sort.NUMBER;
      case BooleanShape truth -> Sort.TRUTH;
      case RecursiveShape recursive -> throw new IllegalStateException("Twice recursive");
    };
  }

  /** The names of the members of a structure or union, in the order of the contract. */
  public List<String> members() {
    return shape instanceof StructureShape structure
        ? structure.members().stream().map(StructureShape.Member::name).toList()
        : List.of();
  }

  /** The names of the members that a structure must have. */
  public List<String> required() {
    return shape instanceof StructureShape structure
        ? structure.members().stream()
            .filter(StructureShape.Member::required)
            .map(StructureShape.Member::name)
            .toList()
        : List.of();
  }

  /** The shape of a member; null when there is none of that name. */
  public @Nullable InputShape member(String name) {
    if (shape instanceof StructureShape structure) {
      for (StructureShape.Member member : structure.members()) {
        if (member.name().equals(name)) {
          return new InputShape(member.shape());
        }
      }
    }
    return null;
  }

  /** The shape of the elements of a list. */
  public InputShape element() {
    if (shape instanceof ListShape list) {
      return new InputShape(list.element());
    }
    throw new IllegalStateException("Only lists have elements");
  }
}

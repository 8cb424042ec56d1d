package dev.docket.server.seed;

import org.jspecify.annotations.Nullable;

/**
 * The fields that values in an input belong to, as the members around them say.
 *
 * @param field whose value a value is
 * @param parent whose options a rule maps from
 * @param child whose options a rule maps to
 */
record ValueFields(@Nullable Named field, @Nullable Named parent, @Nullable Named child) {

  static final ValueFields NONE = new ValueFields(null, null, null);

  /** The fields inside a mapping; those that it does not name are the same as outside. */
  ValueFields in(SeedNode.Mapping node, Names names) {
    SeedNode one = node.value("operandOne");
    Named compared =
        one instanceof SeedNode.Mapping operand
            ? find(operand.value("fieldId"), names)
            : find(one, names);
    Named own = find(node.value("id"), names);
    Named named =
        compared != null ? compared : own != null ? own : find(node.value("fieldId"), names);
    Named from = find(node.value("parentFieldId"), names);
    Named to = find(node.value("childFieldId"), names);
    return new ValueFields(
        named == null ? field : named, from == null ? parent : from, to == null ? child : to);
  }

  private static @Nullable Named find(@Nullable SeedNode name, Names names) {
    return name instanceof SeedNode.Scalar text ? names.find(SeedKind.FIELD, text.text()) : null;
  }
}

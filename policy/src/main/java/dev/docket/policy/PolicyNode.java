package dev.docket.policy;

import java.util.List;

/**
 * A value in a policy document, read from JSON or YAML, and where it stands.
 *
 * <p>{@code place} names the position for messages, such as {@code line 12, column 5}.
 */
public sealed interface PolicyNode {

  String place();

  /** A text. */
  record Text(String value, String place) implements PolicyNode {}

  /** A number or a truth value, as it was written, such as {@code 5} or {@code true}. */
  record Scalar(String value, String place) implements PolicyNode {}

  /** Null. */
  record Nothing(String place) implements PolicyNode {}

  record Sequence(List<PolicyNode> items, String place) implements PolicyNode {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /** An object, with its members in the order written; names may be there twice. */
  record Mapping(List<Member> members, String place) implements PolicyNode {
    public Mapping {
      members = List.copyOf(members);
    }
  }

  /**
   * @param place where the name stands
   */
  record Member(String name, PolicyNode value, String place) {}
}

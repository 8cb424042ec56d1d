package dev.docket.server.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An object with named members.
 *
 * @param members in the order in which their violations are reported
 * @param union whether exactly one member must be there, and no unknown one
 */
record StructureShape(List<Member> members, boolean union, boolean sensitive) implements Shape {

  /** Some clients add it to any object, to name its type. */
  static final String TYPE = "__type";

  record Member(String name, Shape shape, boolean required) {}

  @Override
  public JsonNode read(JsonNode value, Walk walk) {
    if (!value.isObject()) {
      throw walk.mismatch("an object");
    }
    if (union && !hasOneKnownMember(value)) {
      throw walk.mismatch("an object with exactly one member of the following set: " + names());
    }
    ObjectNode structure = JsonNodeFactory.instance.objectNode();
    for (Member member : members) {
      JsonNode part = value.get(member.name());
      walk.enter(member.name());
      if (part != null && !part.isNull()) {
        structure.set(member.name(), member.shape().read(part, walk));
      } else if (member.required()) {
        walk.missing();
      }
      walk.leave();
    }
    return structure;
  }

  private boolean hasOneKnownMember(JsonNode value) {
    int known = 0;
    for (Map.Entry<String, JsonNode> part : value.properties()) {
      if (part.getValue().isNull() || part.getKey().equals(TYPE)) {
        continue;
      }
      if (members.stream().noneMatch(member -> member.name().equals(part.getKey()))) {
        return false;
      }
      known++;
    }
    return known == 1;
  }

  private String names() {
    return members.stream().map(Member::name).collect(Collectors.joining(", ", "[", "]"));
  }
}

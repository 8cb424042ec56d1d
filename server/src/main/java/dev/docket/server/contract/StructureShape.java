package dev.docket.server.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An object with named members.
 *
 * @param members in the order in which their violations are reported
 * @param union whether exactly one member must be present, and no unknown one
 */
record StructureShape(List<Member> members, boolean union, boolean sensitive) implements Shape {

  /** A member that some clients add to any object to name its type. */
  static final String TYPE = "__type";

  record Member(String name, Shape shape, boolean required) {}

  @Override
  public JsonNode read(JsonNode value, ValidationContext context) {
    if (!value.isObject()) {
      throw context.mismatch("an object");
    }
    if (union && !hasOneKnownMember(value)) {
      throw context.mismatch("an object with exactly one member of the following set: " + names());
    }
    @Nullable JsonNode[] parts = new JsonNode[members.size()];
    boolean changed = false;
    int kept = 0;
    for (int i = 0; i < parts.length; i++) {
      Member member = members.get(i);
      JsonNode part = value.get(member.name());
      context.enter(member.name());
      if (part != null && !part.isNull()) {
        parts[i] = member.shape().read(part, context);
        changed |= parts[i] != part;
        kept++;
      } else if (member.required()) {
        context.missing();
      }
      context.leave();
    }
    return changed || kept < value.size() ? structure(parts) : value;
  }

  private ObjectNode structure(@Nullable JsonNode[] parts) {
    ObjectNode structure = JsonNodeFactory.instance.objectNode();
    for (int i = 0; i < parts.length; i++) {
      if (parts[i] != null) {
        structure.set(members.get(i).name(), parts[i]);
      }
    }
    return structure;
  }

  private boolean hasOneKnownMember(JsonNode value) {
    int known = 0;
    for (Map.Entry<String, JsonNode> part : value.properties()) {
      if (part.getValue().isNull() || part.getKey().equals(TYPE)) {
        continue;
      }
      if (!isMember(part.getKey())) {
        return false;
      }
      known++;
    }
    return known == 1;
  }

  private boolean isMember(String name) {
    for (Member member : members) {
      if (member.name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  private String names() {
    return members.stream().map(Member::name).collect(Collectors.joining(", ", "[", "]"));
  }
}

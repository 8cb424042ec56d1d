package dev.docket.json;

import dev.docket.json.RecordWriter.Component;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a union as an object with its one member. */
final class UnionWriter implements ValueWriter {

  private static final byte[] EMPTY = "{}".getBytes(StandardCharsets.US_ASCII);

  private Member[] members = {};

  /**
   * A member.
   *
   * @param value null if the member is an empty structure
   */
  record Member(Class<?> type, byte[] name, @Nullable Component value) {}

  void become(List<Member> all) {
    members = all.toArray(Member[]::new);
  }

  @Override
  public void write(Object union, JsonBytes json) {
    Member member = member(union.getClass());
    json.add('{');
    json.add(member.name());
    Component component = member.value();
    if (component == null) {
      json.add(EMPTY);
    } else {
      Object value = component.value(union);
      if (value == null) {
        json.add(NULL);
      } else {
        component.writer().write(value, json);
      }
    }
    json.add('}');
  }

  private Member member(Class<?> type) {
    for (Member member : members) {
      if (member.type() == type) {
        return member;
      }
    }
    throw new IllegalArgumentException("No member of the union: " + type);
  }
}

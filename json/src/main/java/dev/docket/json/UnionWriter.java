package dev.docket.json;

import dev.docket.json.RecordWriter.Component;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a union as an object with its one member, or as the value of that alone. */
final class UnionWriter implements ValueWriter {

  private static final byte[] EMPTY = "{}".getBytes(StandardCharsets.US_ASCII);

  private Member[] members = {};

  /**
   * A member.
   *
   * @param value null if the member is an empty structure
   * @param bare whether it is written without its name, if its value is a number, a text or another
   *     that JSON has
   */
  record Member(Class<?> type, byte[] name, @Nullable Component value, boolean bare) {

    void write(Object union, JsonBytes json) {
      Object held = value == null ? null : value.value(union);
      boolean named = !bare || value != null && !isPlain(held);
      if (named) {
        json.add('{');
        json.add(name);
      }
      if (value == null) {
        json.add(EMPTY);
      } else if (held == null) {
        json.add(NULL);
      } else {
        value.writer().write(held, json);
      }
      if (named) {
        json.add('}');
      }
    }

    /** JSON has no number that is infinite or none, so they become texts. */
    private static boolean isPlain(@Nullable Object held) {
      return held instanceof Double number ? Double.isFinite(number) : held != null;
    }
  }

  void become(List<Member> all) {
    members = all.toArray(Member[]::new);
  }

  @Override
  public void write(Object union, JsonBytes json) {
    member(union.getClass()).write(union, json);
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

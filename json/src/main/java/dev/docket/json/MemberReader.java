package dev.docket.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a union from an object with its one member, or from the value of that alone. */
final class MemberReader implements ValueReader {

  private String[] names = {};
  private Member[] members = {};
  private @Nullable Member text;
  private @Nullable Member number;
  private @Nullable Member truth;
  private @Nullable Member empty;

  /**
   * A member.
   *
   * @param value the type of its value; null if it is an empty structure
   * @param bare whether its value may stand alone
   */
  record Member(
      String name,
      RecordMaker maker,
      @Nullable Class<?> value,
      @Nullable ValueReader reader,
      boolean bare) {

    /** The union whose value is next. */
    Object read(JsonSource json) {
      if (reader == null) {
        json.skip();
        return json.make(maker);
      }
      return json.make(maker, new Object[] {json.valueOrNull(reader)});
    }
  }

  /** The readers of members may need this one, so it gets them later. */
  void become(List<Member> all) {
    names = all.stream().map(Member::name).toArray(String[]::new);
    members = all.toArray(Member[]::new);
    all.stream().filter(Member::bare).forEach(this::becomeBare);
  }

  private void becomeBare(Member member) {
    Class<?> value = member.value();
    if (value == null) {
      empty = member;
    } else if (value == String.class) {
      text = member;
    } else if (value == double.class) {
      number = member;
    } else {
      truth = member;
    }
  }

  @Override
  public Object read(JsonSource json) {
    Member bare =
        switch (json.peek()) {
          case '"' -> text;
          case 't', 'f' -> truth;
          case '{' -> null;
          default -> number;
        };
    return bare == null ? readObject(json) : bare.read(json);
  }

  private Object readObject(JsonSource json) {
    json.pass('{');
    if (empty != null && json.passes('}')) {
      return json.make(empty.maker());
    }
    int member = json.name(names, 0);
    if (member < 0) {
      throw json.mismatch("No member of the union");
    }
    Object union = members[member].read(json);
    json.pass('}');
    return union;
  }
}

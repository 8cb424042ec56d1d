package dev.docket.server.contract.plain;

import dev.docket.json.RecordMaker;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a union as the record of its one member; others may be there as null. */
public final class UnionReader extends PlainReader {

  private final MemberNames names;
  private final Member[] members;

  /** A member of the union. */
  public static final class Member {

    private final String name;
    private final RecordMaker maker;
    private final PlainReader reader;
    private final boolean empty;

    private Member(String name, RecordMaker maker, PlainReader reader, boolean empty) {
      this.name = name;
      this.maker = maker;
      this.reader = reader;
      this.empty = empty;
    }

    /**
     * A member with a value.
     *
     * @param type a record with one component, which has the value
     */
    public static Member of(String name, Class<?> type, PlainReader reader) {
      return new Member(name, RecordMaker.of(type), reader, false);
    }

    /**
     * A member that is an empty structure.
     *
     * @param type a record without components
     */
    public static Member empty(String name, Class<?> type) {
      RecordMaker maker = RecordMaker.of(type);
      return new Member(name, maker, new StructureReader(maker, List.of()), true);
    }

    private Object read(PlainJson json) {
      Object value = reader.read(json);
      return empty ? value : NotPlain.unlessMade(maker, value);
    }
  }

  public UnionReader(List<Member> members) {
    this.names = new MemberNames(members.stream().map(member -> member.name).toList());
    this.members = members.toArray(Member[]::new);
  }

  @Override
  Object read(PlainJson json) {
    @Nullable Object union = null;
    long passed = 0;
    int next = 0;
    json.enter('{');
    do {
      int member = json.name(names, next);
      long bit = 1L << member;
      NotPlain.unless((passed & bit) == 0);
      passed |= bit;
      if (!json.passesNull()) {
        NotPlain.unless(union == null);
        union = members[member].read(json);
      }
      next = member + 1;
    } while (json.more('}'));
    if (union == null) {
      throw NotPlain.doubt();
    }
    return union;
  }
}

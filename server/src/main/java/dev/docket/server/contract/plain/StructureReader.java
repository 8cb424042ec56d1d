package dev.docket.server.contract.plain;

import dev.docket.json.RecordMaker;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a structure as a record. */
public final class StructureReader extends PlainReader {

  private final RecordMaker maker;
  private final MemberNames names;
  private final PlainReader[] readers;
  private final int[] places;
  private final long required;

  /**
   * A member of the structure, for which the record has a component.
   *
   * @param required whether the structure is not valid without it
   */
  public record Member(String name, PlainReader reader, boolean required) {}

  /**
   * @param type a record, whose components have the names of the members
   */
  public StructureReader(Class<?> type, List<Member> members) {
    this(RecordMaker.of(type), members);
  }

  StructureReader(RecordMaker maker, List<Member> members) {
    this.maker = maker;
    this.names = new MemberNames(members.stream().map(Member::name).toList());
    this.readers = members.stream().map(Member::reader).toArray(PlainReader[]::new);
    this.places = members.stream().mapToInt(member -> maker.place(member.name())).toArray();
    long needed = 0;
    for (int i = 0; i < members.size(); i++) {
      needed |= members.get(i).required() ? 1L << i : 0;
    }
    this.required = needed;
  }

  @Override
  Object read(PlainJson json) {
    @Nullable Object[] values = maker.nothing();
    readInto(values, json);
    return NotPlain.unlessMade(maker, values);
  }

  /** Puts the values of the members where the record has them. */
  void readInto(@Nullable Object[] values, PlainJson json) {
    long passed = 0;
    long present = 0;
    int next = 0;
    json.enter('{');
    if (!json.leaves('}')) {
      do {
        int member = json.name(names, next);
        long bit = 1L << member;
        NotPlain.unless((passed & bit) == 0);
        passed |= bit;
        if (!json.passesNull()) {
          present |= bit;
          values[places[member]] = readers[member].read(json);
        }
        next = member + 1;
      } while (json.more('}'));
    }
    NotPlain.unless((present & required) == required);
  }
}

package dev.docket.server.seed;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value of a seed, and where it stands. */
sealed interface SeedNode {

  Place place();

  /** Members in the order of the file. */
  record Mapping(Map<String, Member> members, Place place) implements SeedNode {

    /** The value of a member; null when there is none, or nothing is written there. */
    @Nullable SeedNode value(String name) {
      Member member = members.get(name);
      return member == null || isNothing(member.value()) ? null : member.value();
    }

    private static boolean isNothing(SeedNode value) {
      return value instanceof Scalar scalar && scalar.sort() == Sort.NOTHING;
    }
  }

  /**
   * @param place where its name stands
   */
  record Member(SeedNode value, Place place) {}

  record Sequence(List<SeedNode> items, Place place) implements SeedNode {}

  /** How YAML understands a scalar. */
  enum Sort {
    TEXT,
    NUMBER,
    TRUTH,
    NOTHING
  }

  /**
   * @param text as it is written, without quotes
   * @param number null unless it is a finite number
   */
  record Scalar(String text, Sort sort, @Nullable Number number, Place place) implements SeedNode {}
}

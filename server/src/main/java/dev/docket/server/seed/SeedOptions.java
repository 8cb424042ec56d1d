package dev.docket.server.seed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The options of a field in a seed. One that is a text has it as name and as value; where only the
 * name is said, that is the value too; one of which nothing else is said is active.
 */
final class SeedOptions {

  private static final String NAME = "name";
  private static final String VALUE = "value";
  private static final String ACTIVE = "active";

  private static final int MOST_IN_A_CALL = 50;

  private SeedOptions() {}

  /** The options with all that goes without saying; what is no list stays as it is. */
  static SeedNode whole(SeedNode options) {
    return options instanceof SeedNode.Sequence list
        ? new SeedNode.Sequence(
            list.items().stream().map(SeedOptions::wholeOption).toList(), list.place())
        : options;
  }

  /** The options in lists that one call takes; what is no list stays as it is. */
  static List<SeedNode> batches(SeedNode options) {
    if (!(options instanceof SeedNode.Sequence list) || list.items().size() <= MOST_IN_A_CALL) {
      return List.of(options);
    }
    List<SeedNode> batches = new ArrayList<>();
    for (int from = 0; from < list.items().size(); from += MOST_IN_A_CALL) {
      int to = Math.min(list.items().size(), from + MOST_IN_A_CALL);
      batches.add(new SeedNode.Sequence(list.items().subList(from, to), list.place()));
    }
    return batches;
  }

  private static SeedNode wholeOption(SeedNode option) {
    Place place = option.place();
    Map<String, SeedNode.Member> members = new LinkedHashMap<>();
    switch (option) {
      case SeedNode.Scalar name -> members.put(NAME, new SeedNode.Member(name, place));
      case SeedNode.Mapping mapping -> members.putAll(mapping.members());
      case SeedNode.Sequence list -> {
        return list;
      }
    }
    SeedNode.Member name = members.get(NAME);
    if (name != null) {
      members.putIfAbsent(VALUE, name);
    }
    members.putIfAbsent(
        ACTIVE,
        new SeedNode.Member(new SeedNode.Scalar("true", SeedNode.Sort.TRUTH, null, place), place));
    return new SeedNode.Mapping(members, place);
  }

  /** The options that a field of a seed has, as far as they can be read. */
  static List<Named.Option> of(SeedResource field) {
    List<Named.Option> options = new ArrayList<>();
    SeedNode written = field.node().value("options");
    if (written != null && whole(written) instanceof SeedNode.Sequence list) {
      for (SeedNode item : list.items()) {
        if (item instanceof SeedNode.Mapping option
            && option.value(NAME) instanceof SeedNode.Scalar name
            && option.value(VALUE) instanceof SeedNode.Scalar value) {
          options.add(new Named.Option(name.text(), value.text()));
        }
      }
    }
    return options;
  }
}

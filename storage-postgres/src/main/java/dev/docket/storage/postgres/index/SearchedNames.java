package dev.docket.storage.postgres.index;

import dev.docket.storage.Condition;
import dev.docket.storage.Search;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The names of the values that searches look at, other than those that the kind has indexed. */
public final class SearchedNames {

  private SearchedNames() {}

  public static Set<String> of(Search<?> search) {
    Set<String> names = new TreeSet<>();
    add(names, search.condition());
    search.sorts().forEach(sort -> names.add(sort.name()));
    search.kind().indexed().forEach(names::remove);
    return names;
  }

  /** Whether a condition is met by what contains a part, in a value with one of some names. */
  public static boolean seekPart(Condition condition, Collection<String> names) {
    return switch (condition) {
      case Condition.Contains contains -> names.contains(contains.name());
      case Condition.All all -> all.conditions().stream().anyMatch(each -> seekPart(each, names));
      case Condition.Any any -> any.conditions().stream().anyMatch(each -> seekPart(each, names));
      // Nothing is looked up for it.
      case Condition.Not not -> false;
      case Condition.Equal equal -> false;
      case Condition.OneOf some -> false;
      case Condition.Absent absent -> false;
      case Condition.Compared compared -> false;
      case Condition.Mentions mentions -> false;
    };
  }

  private static void add(Set<String> names, Condition condition) {
    switch (condition) {
      case Condition.Equal equal -> names.add(equal.name());
      case Condition.OneOf some -> names.add(some.name());
      case Condition.Absent absent -> names.add(absent.name());
      case Condition.Compared compared -> names.add(compared.name());
      case Condition.Contains contains -> names.add(contains.name());
      case Condition.Mentions mentions -> {
        // It looks at texts, whatever their names.
      }
      case Condition.All all -> addAll(names, all.conditions());
      case Condition.Any any -> addAll(names, any.conditions());
      case Condition.Not not -> add(names, not.condition());
    }
  }

  private static void addAll(Set<String> names, List<Condition> conditions) {
    conditions.forEach(each -> add(names, each));
  }
}

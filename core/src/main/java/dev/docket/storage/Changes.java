package dev.docket.storage;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The changes of one commit: all of them happen, or none. They are of one tenant, no two of them
 * are on the same key, and none is under a scope that another one removes. Entries of the log are
 * on no key.
 *
 * <p>A store checks every change against the state before the commit, in the order given, tallies
 * last. The first change that does not hold decides how the commit fails. What the commit itself
 * creates counts as existing in two cases: for a create, if an earlier change creates its parent;
 * for a count, if any change creates its scope.
 */
public record Changes(List<Change> list) {

  public Changes {
    list = List.copyOf(list);
    if (list.isEmpty()) {
      throw new IllegalArgumentException("A commit without changes");
    }
    Tenant tenant = list.getFirst().scope().tenant();
    Set<Scope> seen = new HashSet<>();
    Set<Scope> removed = new HashSet<>();
    for (Change change : list) {
      Scope touched = touched(change);
      if (!touched.tenant().equals(tenant)) {
        throw new IllegalArgumentException("A commit over two tenants");
      }
      if (change instanceof Change.Append) {
        continue;
      }
      if (!seen.add(touched)) {
        throw new IllegalArgumentException("Two changes of " + touched);
      }
      if (change instanceof Change.Delete || change instanceof Change.DeleteUnder) {
        removed.add(touched);
      }
    }
    if (!removed.isEmpty()) {
      list.stream()
          .filter(change -> !(change instanceof Change.Append))
          .forEach(change -> requireNotUnder(removed, touched(change)));
    }
  }

  public static Changes of(Change... changes) {
    return new Changes(List.of(changes));
  }

  /** The tenant whose data changes. */
  public Tenant tenant() {
    return list.getFirst().scope().tenant();
  }

  private static Scope touched(Change change) {
    return change instanceof Change.Count count ? count.tally() : change.scope();
  }

  private static void requireNotUnder(Set<Scope> removed, Scope touched) {
    Scope scope = touched;
    while (scope instanceof Key<?> key) {
      scope = key.parent();
      if (removed.contains(scope)) {
        throw new IllegalArgumentException(
            "A change of " + touched + " under " + scope + ", which is removed");
      }
    }
  }
}

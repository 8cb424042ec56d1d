package dev.docket.storage;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What one commit does, all of it or nothing: changes of one tenant, no two of them on the same
 * key.
 *
 * <p>A store judges every change against the state before the commit, in the order given, tallies
 * last; the first one that does not hold decides the failure. A create whose parent is created by
 * an earlier change of the same commit holds.
 */
public record Changes(List<Change> list) {

  public Changes {
    list = List.copyOf(list);
    if (list.isEmpty()) {
      throw new IllegalArgumentException("A commit without changes");
    }
    Tenant tenant = list.getFirst().scope().tenant();
    Set<Scope> seen = new HashSet<>();
    for (Change change : list) {
      Scope touched = change instanceof Change.Count count ? count.tally() : change.scope();
      if (!touched.tenant().equals(tenant)) {
        throw new IllegalArgumentException("A commit over two tenants");
      }
      if (!seen.add(touched)) {
        throw new IllegalArgumentException("Two changes of " + touched);
      }
    }
  }

  public static Changes of(Change... changes) {
    return new Changes(List.of(changes));
  }

  /** The tenant whose data changes. */
  public Tenant tenant() {
    return list.getFirst().scope().tenant();
  }
}

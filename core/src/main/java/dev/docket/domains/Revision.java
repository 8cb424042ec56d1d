package dev.docket.domains;

import dev.docket.operations.Slot;
import dev.docket.storage.Change;
import dev.docket.storage.Entity;
import dev.docket.storage.Key;
import dev.docket.storage.Kind;
import dev.docket.storage.Snapshot;
import dev.docket.storage.Stored;
import java.util.List;

/**
 * Stands for the configuration of a domain as a whole. Every commit that changes the configuration
 * replaces the revision, so all other changes that were decided on the old one become stale. No
 * reference can be left dangling between two of them.
 *
 * @param number how often the configuration has changed
 */
public record Revision(long number) implements Entity {

  public static final Kind<Revision> KIND = new Kind<>("revision", Revision.class, 1);

  private static final Revision FIRST = new Revision(0);

  /** The key of the revision of a domain. */
  public static Key<Revision> key(Key<Domain> domain) {
    return domain.child(KIND, "configuration");
  }

  /** The revision that a snapshot holds; that of a domain never configured is implied. */
  public static Slot<Revision> in(Snapshot snapshot, Key<Domain> domain) {
    return Slot.of(snapshot, key(domain), FIRST);
  }

  /**
   * The changes that make a commit rely on the configuration as it was read. Whatever relies on it,
   * such as a case, has a template, so the revision of its domain is stored.
   */
  public static List<Change> unchanged(Slot<Revision> revision) {
    Stored<Revision> stored = revision.stored();
    return stored == null ? List.of() : List.of(Change.expect(stored));
  }

  static Change next(Slot<Revision> revision) {
    return revision.put(new Revision(revision.value().number + 1));
  }
}

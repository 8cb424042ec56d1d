package dev.docket.configuration;

import dev.docket.domains.Domain;
import dev.docket.storage.Change;
import dev.docket.storage.Entity;
import dev.docket.storage.Key;
import dev.docket.storage.Kind;

/**
 * Stands for the configuration of a domain as a whole. Every commit that changes the configuration
 * replaces it, and so makes every other change of it that was decided on what is no longer true
 * stale: no reference can come to dangle between two of them.
 *
 * @param number how many changes there were
 */
public record Revision(long number) implements Entity {

  public static final Kind<Revision> KIND = new Kind<>("revision", Revision.class, 1);

  private static final Revision FIRST = new Revision(0);

  static Key<Revision> key(Key<Domain> domain) {
    return domain.child(KIND, "configuration");
  }

  /** Begins the configuration of a new domain. */
  public static Change begin(Key<Domain> domain) {
    return Change.create(key(domain), FIRST);
  }

  Revision next() {
    return new Revision(number + 1);
  }
}

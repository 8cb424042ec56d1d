package dev.docket.domains;

import dev.docket.operations.Taggable;
import java.time.Instant;

/**
 * A part of a domain's configuration that has a name. It can still be read after it is deleted.
 *
 * @param <E> the entity itself
 */
public interface NamedEntity<E extends NamedEntity<E>> extends Taggable {

  /** Unique among the domain's entities of the kind that are not deleted. */
  String name();

  /** The same entity, deleted at a time. */
  E asDeleted(Instant now);
}

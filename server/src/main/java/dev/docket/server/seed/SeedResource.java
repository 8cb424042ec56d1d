package dev.docket.server.seed;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A resource of a seed.
 *
 * @param node what the file says of it
 * @param path where it stands, such as {@code domains[0].cases[2]}
 * @param name by which others refer to it; null when it has none
 * @param id the id that it is to have; null for a new one
 * @param createdTime null where it follows from what it belongs to
 * @param items the related items of a case
 */
record SeedResource(
    SeedKind kind,
    SeedNode.Mapping node,
    String path,
    @Nullable String name,
    @Nullable String id,
    @Nullable Instant createdTime,
    List<SeedResource> items) {

  Place place() {
    return node.place();
  }

  /** By which messages and the answer know it; null when it has neither a name nor an id. */
  @Nullable String label() {
    return name == null ? id : name;
  }

  /** Two that say the same are two. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}

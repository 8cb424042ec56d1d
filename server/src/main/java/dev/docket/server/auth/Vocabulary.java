package dev.docket.server.auth;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a file of access keys can name.
 *
 * @param regions the Regions that exist; null when any may
 * @param operations the names of the operations of Connect Cases, which are the actions of policies
 */
public record Vocabulary(@Nullable Set<String> regions, Set<String> operations) {

  public Vocabulary {
    regions = regions == null ? null : Set.copyOf(regions);
    operations = Set.copyOf(operations);
  }
}

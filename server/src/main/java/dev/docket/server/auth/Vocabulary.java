package dev.docket.server.auth;

import java.util.Set;

/**
 * What a file of access keys can name.
 *
 * @param regions the Regions that exist
 * @param operations the names of the operations, which are the actions of policies
 */
public record Vocabulary(Set<String> regions, Set<String> operations) {

  public Vocabulary {
    regions = Set.copyOf(regions);
    operations = Set.copyOf(operations);
  }
}

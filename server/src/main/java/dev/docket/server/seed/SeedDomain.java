package dev.docket.server.seed;

import dev.docket.storage.Tenant;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A domain of a seed.
 *
 * @param id the id that it is to have; null for a new one
 * @param resources all that is in it, but not the related items, which their cases have
 */
record SeedDomain(
    SeedNode.Mapping node,
    String path,
    Tenant tenant,
    String name,
    @Nullable String id,
    Instant createdTime,
    Map<SeedKind, List<SeedResource>> resources) {

  List<SeedResource> of(SeedKind kind) {
    return resources.getOrDefault(kind, List.of());
  }
}

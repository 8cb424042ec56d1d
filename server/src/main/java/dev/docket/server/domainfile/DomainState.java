package dev.docket.server.domainfile;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.server.seed.KnownField;
import dev.docket.server.seed.SeedKind;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The configuration of a domain.
 *
 * @param id empty while the domain does not exist
 * @param arn empty while the domain does not exist
 * @param systemFields those that every domain has
 * @param resources what has been configured, and the system fields
 */
record DomainState(
    String id,
    String arn,
    String name,
    Map<String, String> tags,
    List<KnownField> systemFields,
    List<ConfiguredResource> resources,
    ObjectNode eventBridge) {

  DomainState {
    systemFields = List.copyOf(systemFields);
    resources = List.copyOf(resources);
  }

  boolean exists() {
    return !id.isEmpty();
  }

  List<ConfiguredResource> of(SeedKind kind) {
    return resources.stream().filter(resource -> resource.kind() == kind).toList();
  }

  /** The ids of what a file refers to by name. */
  Map<SeedKind, Map<String, String>> idsByName() {
    Map<SeedKind, Map<String, String>> ids = new HashMap<>();
    for (ConfiguredResource resource : resources) {
      if (!resource.system()) {
        ids.computeIfAbsent(resource.kind(), kind -> new LinkedHashMap<>())
            .put(resource.name(), resource.id());
      }
    }
    return ids;
  }
}

package dev.docket.server.domainfile;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.server.seed.SeedKind;
import java.util.List;
import java.util.Map;

/**
 * A field, case rule, layout or template of a domain.
 *
 * @param settings what the operation that creates one takes, with ids
 * @param options those of a single-select field, inactive ones included
 * @param tags those of AWS itself left out
 */
record ConfiguredResource(
    SeedKind kind,
    String id,
    String arn,
    String name,
    boolean system,
    ObjectNode settings,
    List<ObjectNode> options,
    Map<String, String> tags) {

  /** What messages call it. */
  String label() {
    return kind.title() + " " + (system ? id : name);
  }
}

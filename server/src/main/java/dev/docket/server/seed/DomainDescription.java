package dev.docket.server.seed;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a file says about the configuration of a domain.
 *
 * @param resources in an order in which they can be created
 * @param eventBridge null when the file does not say it
 * @param tags of the domain; null when the file does not say them
 */
public record DomainDescription(
    List<DescribedResource> resources,
    @Nullable ObjectNode eventBridge,
    @Nullable Map<String, String> tags) {

  public DomainDescription {
    resources = List.copyOf(resources);
  }
}

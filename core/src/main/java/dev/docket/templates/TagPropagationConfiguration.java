package dev.docket.templates;

import dev.docket.operations.Taggable;
import java.util.Map;

/**
 * The tags that a resource gets when it is created with a template.
 *
 * @param resourceType the type of the resource
 */
public record TagPropagationConfiguration(ResourceType resourceType, Map<String, String> tagMap) {

  public TagPropagationConfiguration {
    tagMap = Taggable.sorted(tagMap);
  }

  /** What can get tags; the constants are the values of the model. */
  public enum ResourceType {
    Cases
  }
}

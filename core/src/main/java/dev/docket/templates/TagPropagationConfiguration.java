package dev.docket.templates;

import dev.docket.operations.Taggable;
import java.util.Map;

/**
 * Tags that something gets when it is made with a template.
 *
 * @param resourceType what gets the tags
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

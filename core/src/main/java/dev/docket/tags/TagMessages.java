package dev.docket.tags;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The inputs and outputs of the tag operations, named and shaped as in the model. */
public final class TagMessages {

  private TagMessages() {}

  /** The model calls the map sparse: a value may be null. */
  public record TagResourceRequest(String arn, Map<String, @Nullable String> tags) {}

  public record UntagResourceRequest(String arn, List<String> tagKeys) {}

  public record ListTagsForResourceRequest(String arn) {}

  public record ListTagsForResourceResponse(Map<String, String> tags) {}
}

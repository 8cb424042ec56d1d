package dev.docket.layouts;

import dev.docket.operations.Paged;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The inputs and outputs of the layout operations, named and shaped as in the model. */
public final class LayoutMessages {

  private LayoutMessages() {}

  public record CreateLayoutRequest(String domainId, String name, LayoutContent content) {}

  public record CreateLayoutResponse(String layoutId, String layoutArn) {}

  public record GetLayoutRequest(String domainId, String layoutId) {}

  public record GetLayoutResponse(
      String layoutId,
      String layoutArn,
      String name,
      LayoutContent content,
      Map<String, String> tags,
      boolean deleted,
      Instant createdTime,
      Instant lastModifiedTime) {}

  public record UpdateLayoutRequest(
      String domainId, String layoutId, @Nullable String name, @Nullable LayoutContent content) {}

  public record DeleteLayoutRequest(String domainId, String layoutId) {}

  public record ListLayoutsRequest(
      String domainId, @Nullable Integer maxResults, @Nullable String nextToken) implements Paged {}

  public record ListLayoutsResponse(List<LayoutSummary> layouts, @Nullable String nextToken) {}

  public record LayoutSummary(String layoutId, String layoutArn, String name) {}
}

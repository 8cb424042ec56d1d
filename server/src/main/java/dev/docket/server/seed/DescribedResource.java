package dev.docket.server.seed;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A part of a domain as a file describes it: a field, a case rule, a layout or a template.
 *
 * @param id that of the resource that has the name, or a text that stands for one to come
 * @param name null for a system field, of which a file says nothing but options and tags
 * @param input the input of the operation that creates it; empty for a system field
 * @param options those of a single-select field, whole; empty when the file names none
 * @param tags empty when the file names none
 * @param where its place and path in the file, for messages
 */
public record DescribedResource(
    SeedKind kind,
    String id,
    @Nullable String name,
    ObjectNode input,
    List<ObjectNode> options,
    Map<String, String> tags,
    String where) {

  /** What messages call it. */
  public String label() {
    return kind.title() + " " + (name == null ? id : name);
  }
}

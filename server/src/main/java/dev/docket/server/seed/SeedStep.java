package dev.docket.server.seed;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An operation that a seed asks for.
 *
 * @param labels the ids in its path
 * @param body the rest of its input; null when that is wrong, which is recorded
 * @param node what the file says
 * @param path where that stands
 * @param time when it is done
 * @param output the beginning of the members of its output that hold an id and an ARN; empty when
 *     it has none
 * @param id the id that is to be given; null for a new one
 */
record SeedStep(
    String operation,
    List<String> labels,
    @Nullable ObjectNode body,
    SeedNode node,
    String path,
    Instant time,
    String output,
    @Nullable String id) {

  /** The name of what it is about; null when it has none. */
  @Nullable String name() {
    return node instanceof SeedNode.Mapping mapping
            && mapping.value("name") instanceof SeedNode.Scalar name
        ? name.text()
        : null;
  }
}

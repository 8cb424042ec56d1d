package dev.docket.server.domainfile;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A call that a plan asks for. Ids in it may stand for those of resources that an earlier call
 * creates.
 *
 * @param creates the id that stands for the one of the new resource; null when it creates none
 * @param output the beginning of the members of the output that hold the new id and ARN
 */
record PlannedCall(
    String operation,
    List<String> labels,
    Map<String, List<String>> query,
    ObjectNode body,
    @Nullable String creates,
    String output) {

  static PlannedCall of(String operation, List<String> labels, ObjectNode body) {
    return new PlannedCall(operation, labels, Map.of(), body, null, "");
  }
}

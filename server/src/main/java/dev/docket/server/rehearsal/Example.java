package dev.docket.server.rehearsal;

import java.util.Map;

/**
 * A request as an example of the contract has it.
 *
 * @param operation the operation's name
 * @param target path and query, percent-encoded
 * @param body JSON, or empty
 * @param ids what the example of the answer has as ids, by the names of their members
 */
record Example(
    String operation, String method, String target, String body, Map<String, String> ids) {

  Example {
    ids = Map.copyOf(ids);
  }

  boolean deletes() {
    return operation.startsWith("Delete");
  }

  /** The same with other texts in place of some. */
  Example with(Map<String, String> replacements) {
    String newTarget = target;
    String newBody = body;
    for (Map.Entry<String, String> replacement : replacements.entrySet()) {
      newTarget = newTarget.replace(replacement.getKey(), replacement.getValue());
      newBody = newBody.replace(replacement.getKey(), replacement.getValue());
    }
    return new Example(operation, method, newTarget, newBody, ids);
  }

  /** The same without its members. */
  Example emptied() {
    return new Example(operation, method, target, "{}", ids);
  }
}

package dev.docket.server.control;

import com.fasterxml.jackson.databind.JsonNode;
import dev.docket.operations.Problem;
import dev.docket.server.config.Spelling;
import dev.docket.server.contract.InputShape;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Refuses members and parameters that the contract does not have. The API ignores them, as AWS
 * does; here a reset of a mistyped account would be one of all accounts.
 */
final class KnownMembers {

  private KnownMembers() {}

  /** Refuses query parameters that an operation does not have. */
  static void requireParameters(InputShape shape, Set<String> names) {
    names.forEach(name -> require(shape, name, name));
  }

  /**
   * Refuses members that a value of a shape does not have, at any depth.
   *
   * @param value valid
   * @param path of the value; empty for the input itself
   */
  static void require(InputShape shape, JsonNode value, String path) {
    if (value.isArray() && shape.sort() == InputShape.Sort.LIST) {
      for (int i = 0; i < value.size(); i++) {
        require(shape.element(), value.get(i), path + "." + (i + 1));
      }
    }
    if (value.isObject() && !shape.members().isEmpty()) {
      for (Map.Entry<String, JsonNode> member : value.properties()) {
        String memberPath = path.isEmpty() ? member.getKey() : path + "." + member.getKey();
        require(require(shape, member.getKey(), memberPath), member.getValue(), memberPath);
      }
    }
  }

  private static InputShape require(InputShape shape, String name, String path) {
    InputShape member = shape.member(name);
    if (member == null) {
      List<String> names = shape.members();
      throw Problem.validation(
              "1 validation error detected: Value at '"
                  + path
                  + "' failed to satisfy constraint: Member must be one of "
                  + names
                  + Spelling.suggestion(name, names))
          .asException();
    }
    return member;
  }
}

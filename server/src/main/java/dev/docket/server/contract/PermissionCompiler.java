package dev.docket.server.contract;

import com.fasterxml.jackson.databind.JsonNode;
import dev.docket.server.contract.ContractDocument.OperationDocument;
import dev.docket.server.contract.RequiredPermissions.Asked;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compiles what the contract says of permissions. An operation of which it says nothing is refused,
 * as is everything that is not understood, so that nothing is asked less than it says.
 */
final class PermissionCompiler {

  /** Says that no policy can forbid an operation. */
  private static final String NOTHING = "none";

  private static final Set<String> UNDERSTOOD =
      Set.of(
          "action",
          "when",
          "resources",
          "entries",
          "batch",
          "requestTags",
          "tagKeys",
          "userArn",
          "relatedItemType",
          "createdBy",
          "instanceId");

  private final ApiService service;
  private final Set<String> actions;

  /**
   * @param service what actions belong to that name no service
   * @param actions those that there are, each with its service
   */
  PermissionCompiler(ApiService service, Set<String> actions) {
    this.service = service;
    this.actions = actions;
  }

  RequiredPermissions compile(OperationDocument operation, StructureShape input) {
    JsonNode permissions = operation.permissions();
    if (permissions.asText().equals(NOTHING)) {
      return RequiredPermissions.NONE;
    }
    if (!permissions.isArray() || permissions.isEmpty()) {
      throw new IllegalArgumentException(
          "The contract has no x-iam that says what to ask for " + operation.id());
    }
    try {
      return compile(permissions, input);
    } catch (IllegalArgumentException mistake) {
      throw new IllegalArgumentException(
          "The x-iam of " + operation.id() + " is wrong: " + mistake.getMessage(), mistake);
    }
  }

  private RequiredPermissions compile(JsonNode permissions, StructureShape input) {
    List<Asked> asked = new ArrayList<>();
    for (JsonNode permission : permissions) {
      asked.add(asked(permission, input));
    }
    if (asked.stream().noneMatch(each -> each.when() == null && !each.resources().isEmpty())) {
      throw new IllegalArgumentException("Nothing is always asked");
    }
    return new RequiredPermissions(
        asked,
        new InputKeys(
            permissions.findValues("batch").stream().anyMatch(JsonNode::booleanValue),
            key(permissions, "requestTags", input),
            key(permissions, "tagKeys", input),
            key(permissions, "userArn", input),
            key(permissions, "relatedItemType", input),
            key(permissions, "createdBy", input),
            key(permissions, "instanceId", input)));
  }

  private Asked asked(JsonNode permission, StructureShape input) {
    for (Map.Entry<String, JsonNode> part : permission.properties()) {
      if (!UNDERSTOOD.contains(part.getKey())) {
        throw new IllegalArgumentException("Unknown part " + part.getKey());
      }
    }
    return new Asked(
        action(permission.path("action").asText()),
        member(permission, "when", input),
        templates(permission.path("resources"), input),
        templates(permission.path("entries"), input));
  }

  /** An action as permissions name it: without the service where that is Connect Cases. */
  private String action(String written) {
    String action = written.indexOf(':') < 0 ? service.action(written) : written;
    if (!actions.contains(action)) {
      throw new IllegalArgumentException("There is no action " + written);
    }
    String cases = ApiService.CASES.action("");
    return action.startsWith(cases) ? action.substring(cases.length()) : action;
  }

  private static List<ResourceTemplate> templates(JsonNode texts, StructureShape input) {
    List<ResourceTemplate> templates = new ArrayList<>();
    texts.forEach(text -> templates.add(ResourceTemplate.parse(text.asText(), input)));
    return templates;
  }

  /** A member that an entry names; at most one entry does. */
  private static @Nullable MemberPath key(JsonNode permissions, String name, StructureShape input) {
    MemberPath found = null;
    for (JsonNode permission : permissions) {
      MemberPath member = member(permission, name, input);
      if (member != null && found != null) {
        throw new IllegalArgumentException(name + " is there twice");
      }
      found = member == null ? found : member;
    }
    return found;
  }

  private static @Nullable MemberPath member(
      JsonNode permission, String name, StructureShape input) {
    return permission.has(name) ? MemberPath.parse(permission.path(name).asText(), input) : null;
  }
}

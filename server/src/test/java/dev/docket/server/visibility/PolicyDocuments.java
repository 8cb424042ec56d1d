package dev.docket.server.visibility;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.docket.policy.InvalidPolicyException;
import dev.docket.policy.Policy;
import dev.docket.policy.PolicyNode;
import dev.docket.policy.PolicySet;
import java.util.ArrayList;
import java.util.List;

/** Policies of statements as JSON, in which single quotes stand for double ones. */
final class PolicyDocuments {

  private static final JsonMapper JSON = new JsonMapper();

  private PolicyDocuments() {}

  /** One identity-based policy. */
  static PolicySet of(String... statements) {
    String document = "{'Version':'2012-10-17','Statement':[" + String.join(",", statements) + "]}";
    try {
      Policy policy = Policy.read(node(JSON.readTree(document.replace('\'', '"'))), "test");
      return new PolicySet(List.of(policy), null, List.of());
    } catch (InvalidPolicyException | JsonProcessingException invalid) {
      throw new AssertionError(document, invalid);
    }
  }

  /** A statement about one action, with a condition or none. */
  static String statement(String effect, String operation, String resource, String condition) {
    return "{'Effect':'"
        + effect
        + "','Action':'cases:"
        + operation
        + "','Resource':'"
        + resource
        + "'"
        + (condition.isEmpty() ? "" : ",'Condition':" + condition)
        + "}";
  }

  static String allow(String operation) {
    return statement("Allow", operation, "*", "");
  }

  static String allowIf(String operation, String condition) {
    return statement("Allow", operation, "*", condition);
  }

  static String denyIf(String operation, String condition) {
    return statement("Deny", operation, "*", condition);
  }

  /** A condition on a tag. */
  static String tag(String operator, String key, String value) {
    return "{'" + operator + "':{'aws:ResourceTag/" + key + "':'" + value + "'}}";
  }

  private static PolicyNode node(JsonNode json) {
    if (json.isObject()) {
      List<PolicyNode.Member> members = new ArrayList<>();
      json.properties()
          .forEach(
              member ->
                  members.add(
                      new PolicyNode.Member(member.getKey(), node(member.getValue()), "here")));
      return new PolicyNode.Mapping(members, "here");
    }
    if (json.isArray()) {
      List<PolicyNode> items = new ArrayList<>();
      json.forEach(item -> items.add(node(item)));
      return new PolicyNode.Sequence(items, "here");
    }
    return json.isTextual()
        ? new PolicyNode.Text(json.asText(), "here")
        : new PolicyNode.Scalar(json.asText(), "here");
  }
}

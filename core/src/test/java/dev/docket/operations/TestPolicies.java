package dev.docket.operations;

import dev.docket.policy.InvalidPolicyException;
import dev.docket.policy.Policy;
import dev.docket.policy.PolicyNode;
import dev.docket.policy.PolicySet;
import java.util.List;
import java.util.Map;

/** Makes policies of maps, lists and texts. */
public final class TestPolicies {

  private TestPolicies() {}

  /** The access that one policy with these statements leaves. */
  public static Access access(Object... statements) {
    return Access.limitedBy(
        new PolicySet(
            List.of(policy(Map.of("Version", "2012-10-17", "Statement", List.of(statements)))),
            null,
            List.of()),
        "arn:aws:iam::123456789012:user/ann",
        key -> null);
  }

  public static Map<String, Object> allow(String action, String resource) {
    return Map.of("Effect", "Allow", "Action", action, "Resource", resource);
  }

  public static Map<String, Object> deny(String action, String resource) {
    return Map.of("Effect", "Deny", "Action", action, "Resource", resource);
  }

  /** Allows an action where a condition key has a value. */
  public static Map<String, Object> allowIf(String action, String key, String value) {
    return Map.of(
        "Effect",
        "Allow",
        "Action",
        action,
        "Resource",
        "*",
        "Condition",
        Map.of("StringEquals", Map.of(key, value)));
  }

  private static Policy policy(Object document) {
    try {
      return Policy.read(node(document), "test");
    } catch (InvalidPolicyException mistake) {
      throw new AssertionError(mistake);
    }
  }

  private static PolicyNode node(Object value) {
    return switch (value) {
      case Map<?, ?> map ->
          new PolicyNode.Mapping(
              map.entrySet().stream()
                  .map(
                      entry ->
                          new PolicyNode.Member(
                              entry.getKey().toString(), node(entry.getValue()), "here"))
                  .toList(),
              "here");
      case List<?> list ->
          new PolicyNode.Sequence(list.stream().map(TestPolicies::node).toList(), "here");
      default -> new PolicyNode.Text(value.toString(), "here");
    };
  }
}

package dev.docket.benchmarks;

import dev.docket.policy.PolicyNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Policies as an operator writes them, and how long they are as JSON. */
final class SamplePolicies {

  private static final String PLACE = "line 1, column 1";

  private SamplePolicies() {}

  /** Twenty statements: by tag, by address, by time and by name; five of them deny. */
  static PolicyNode twentyStatements() {
    List<Object> statements = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      statements.add(
          statement(
              "Allow",
              List.of("cases:Get*", "cases:List*", "cases:Search*"),
              Map.of("StringEquals", Map.of("aws:ResourceTag/team", List.of("t" + i, "u" + i)))));
      statements.add(
          statement(
              "Allow",
              List.of("cases:UpdateCase", "cases:CreateCase", "cases:GetCase"),
              Map.of(
                  "IpAddress", Map.of("aws:SourceIp", List.of("10." + i + ".0.0/16", "192.0.2.7")),
                  "Bool", Map.of("aws:SecureTransport", "true"))));
      statements.add(
          statement(
              "Allow",
              List.of("cases:*"),
              Map.of(
                  "DateLessThan", Map.of("aws:CurrentTime", "202" + i + "-01-01T00:00:00Z"),
                  "ArnLike", Map.of("aws:PrincipalArn", "arn:aws:iam::*:user/${aws:username}"))));
      statements.add(
          statement(
              "Deny",
              List.of("cases:Delete*", "cases:GetCase"),
              Map.of("StringLike", Map.of("aws:ResourceTag/secret-" + i, "*"))));
    }
    return document(statements);
  }

  /** As many statements as a document of a length, in characters, has room for. */
  static PolicyNode ofLength(int length, int seed) {
    List<Object> statements = new ArrayList<>();
    int size = 60;
    for (int i = 0; size < length; i++) {
      Map<String, Object> statement =
          statement(
              i % 4 == 3 ? "Deny" : "Allow",
              List.of("cases:Get*", "cases:UpdateCase", "cases:CreateRelatedItem"),
              Map.of(
                  "StringEquals",
                  Map.of("aws:ResourceTag/team", List.of("team-" + seed, "team-" + i)),
                  "IpAddress",
                  Map.of("aws:SourceIp", "10.0." + i % 256 + ".0/24")));
      statements.add(statement);
      size += length(statement) + 1;
    }
    return document(statements);
  }

  /** One statement that allows everything to whom a condition holds for. */
  static PolicyNode allowing(Map<String, ?> condition) {
    return document(
        List.of(Map.of("Effect", "Allow", "Action", "*", "Resource", "*", "Condition", condition)));
  }

  private static PolicyNode document(List<Object> statements) {
    return node(Map.of("Version", "2012-10-17", "Statement", statements));
  }

  private static Map<String, Object> statement(
      String effect, List<String> actions, Map<String, ?> condition) {
    return Map.of(
        "Effect",
        effect,
        "Action",
        actions,
        "Resource",
        List.of(
            "arn:aws:cases:*:000000000000:domain/*",
            "arn:aws:cases:us-east-1:000000000000:domain/*/case/*"),
        "Condition",
        condition);
  }

  private static PolicyNode node(Object value) {
    if (value instanceof Map<?, ?> map) {
      return new PolicyNode.Mapping(
          map.entrySet().stream()
              .map(
                  entry ->
                      new PolicyNode.Member(
                          entry.getKey().toString(), node(entry.getValue()), PLACE))
              .toList(),
          PLACE);
    }
    return value instanceof List<?> list
        ? new PolicyNode.Sequence(list.stream().map(SamplePolicies::node).toList(), PLACE)
        : new PolicyNode.Text(value.toString(), PLACE);
  }

  /** The length of a value as JSON without blanks. */
  private static int length(Object value) {
    if (value instanceof Map<?, ?> map) {
      return 1
          + map.entrySet().stream()
              .mapToInt(entry -> length(entry.getKey()) + length(entry.getValue()) + 2)
              .sum();
    }
    return value instanceof List<?> list
        ? 1 + list.stream().mapToInt(item -> length(item) + 1).sum()
        : value.toString().length() + 2;
  }
}

package dev.docket.server.limits;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rate of each operation, for each client.
 *
 * @param others the rate of operations without one of their own; null leaves them unlimited
 * @param operations the operations with a rate of their own, by the names of the model
 */
public record RateLimits(@Nullable Rate others, Map<String, Rate> operations) {

  /**
   * AWS's default rates, for each account and Region: "API throttling quotas" of the Amazon Connect
   * administrator guide.
   */
  private static final Map<String, Rate> AWS =
      table(
          row(
              "2/10",
              "CreateCase",
              "SearchCases",
              "ListTemplates",
              "ListLayouts",
              "CreateRelatedItem",
              "SearchRelatedItems",
              "ListCaseRules",
              "ListTagsForResource",
              "TagResource",
              "UntagResource",
              "GetCaseAuditEvents",
              "GetCaseEventConfiguration",
              "PutCaseEventConfiguration"),
          row("4/10", "GetCase"),
          row("2/2", "UpdateCase", "ListCasesForContact"),
          row(
              "2/5",
              "CreateField",
              "ListFields",
              "UpdateField",
              "BatchPutFieldOptions",
              "CreateDomain",
              "GetDomain",
              "ListDomains",
              "CreateTemplate",
              "UpdateTemplate",
              "CreateLayout",
              "UpdateLayout",
              "CreateCaseRule",
              "UpdateCaseRule",
              "DeleteCaseRule"),
          row("8/25", "BatchGetField", "BatchGetCaseRule"),
          row("6/16", "ListFieldOptions"),
          row("6/20", "GetTemplate", "GetLayout"),
          // AWS's page does not list these; they are given the rate of the other changes.
          row(
              "2/5",
              "DeleteCase",
              "DeleteDomain",
              "DeleteField",
              "DeleteLayout",
              "DeleteTemplate",
              "DeleteRelatedItem",
              "UpdateRelatedItem",
              "SearchAllRelatedItems"));

  public RateLimits {
    operations = Map.copyOf(operations);
  }

  /** No limit at all. */
  public static RateLimits off() {
    return new RateLimits(null, Map.of());
  }

  /** One rate for every operation. */
  public static RateLimits each(Rate rate) {
    return new RateLimits(rate, Map.of());
  }

  /** AWS's default for each operation. */
  public static RateLimits aws() {
    return new RateLimits(new Rate(2, 5), AWS);
  }

  /** The names that a rate can be given to. */
  public static Set<String> operationNames() {
    return AWS.keySet();
  }

  /** These limits with other rates for some operations. */
  public RateLimits with(Map<String, Rate> overrides) {
    Map<String, Rate> all = new HashMap<>(operations);
    all.putAll(overrides);
    return new RateLimits(others, all);
  }

  /** The operation's rate, or null when it is not limited. */
  public @Nullable Rate of(String operation) {
    Rate own = operations.get(operation);
    return own == null ? others : own;
  }

  private record Row(Rate rate, List<String> operations) {}

  private static Row row(String rate, String... operations) {
    return new Row(Rate.parse(rate), List.of(operations));
  }

  private static Map<String, Rate> table(Row... rows) {
    Map<String, Rate> table = new HashMap<>();
    for (Row row : rows) {
      row.operations().forEach(operation -> table.put(operation, row.rate()));
    }
    return Map.copyOf(table);
  }
}

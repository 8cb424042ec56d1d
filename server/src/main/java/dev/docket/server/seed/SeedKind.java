package dev.docket.server.seed;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a domain of a seed has, in the order in which it is created. */
public enum SeedKind {
  FIELD("fields", "field", "CreateField", Set.of("id", "options", "tags")),
  CASE_RULE("caseRules", "case rule", "CreateCaseRule", Set.of("id", "tags")),
  LAYOUT("layouts", "layout", "CreateLayout", Set.of("id", "tags")),
  TEMPLATE("templates", "template", "CreateTemplate", Set.of("id", "tags")),
  CASE("cases", "case", "CreateCase", Set.of("id", "name", "createdTime", "relatedItems")),
  RELATED_ITEM(
      "relatedItems",
      "related item",
      "CreateRelatedItem",
      Set.of("id", "name", "createdTime", "tags", "type"));

  /** What the operations take that a seed says by where a resource stands. */
  static final Set<String> IMPLIED = Set.of("domainId", "fieldId", "caseId", "clientToken", "arn");

  /** The members of inputs that hold the id of something, and what that is. */
  private static final Map<String, SeedKind> REFERENCES =
      Map.of(
          "id", FIELD,
          "fieldId", FIELD,
          "parentFieldId", FIELD,
          "childFieldId", FIELD,
          "defaultLayout", LAYOUT,
          "caseRuleId", CASE_RULE,
          "templateId", TEMPLATE,
          "caseId", CASE);

  private final String member;
  private final String title;
  private final String operation;
  private final Set<String> own;

  SeedKind(String member, String title, String operation, Set<String> own) {
    this.member = member;
    this.title = title;
    this.operation = operation;
    this.own = own;
  }

  /** What a member of an input refers to; null when it holds no id. */
  public static @Nullable SeedKind referredToBy(String member) {
    return REFERENCES.get(member);
  }

  /** The member of the file that lists them. */
  public String member() {
    return member;
  }

  /** What messages call one. */
  public String title() {
    return title;
  }

  /** The operation that creates one. */
  public String operation() {
    return operation;
  }

  /** The members that the operation does not take, or not so. */
  Set<String> own() {
    return own;
  }

  /** The member of the operation's output that holds what ends so: {@code Id} or {@code Arn}. */
  String output(String ending) {
    String singular = member.substring(0, member.length() - 1);
    return singular + ending;
  }
}

package dev.docket.server.seed;

import java.util.Set;

/** What a domain of a seed has, in the order in which it is created. */
enum SeedKind {
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

  /** The member of the file that lists them. */
  String member() {
    return member;
  }

  /** What messages call one. */
  String title() {
    return title;
  }

  /** The operation that creates one. */
  String operation() {
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

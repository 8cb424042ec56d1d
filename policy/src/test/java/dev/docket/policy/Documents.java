package dev.docket.policy;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads policies from JSON, for tests. Single quotes may stand for double ones, and back quotes for
 * single ones then.
 */
final class Documents {

  private final String json;
  private int at;
  private int line = 1;

  private Documents(String json) {
    this.json = json;
  }

  static PolicyNode node(String json) {
    boolean easy = json.indexOf('"') < 0;
    return new Documents(easy ? json.replace('\'', '"').replace('`', '\'') : json).value();
  }

  static Policy policy(String json) {
    return policy(json, "policy.json");
  }

  static Policy policy(String json, String source) {
    try {
      return Policy.read(node(json), source);
    } catch (InvalidPolicyException e) {
      throw new AssertionError(e.getMessage() + " in " + json, e);
    }
  }

  /** A policy of statements in the version that knows variables. */
  static Policy of(String... statements) {
    return policy("{'Version':'2012-10-17','Statement':[" + String.join(",", statements) + "]}");
  }

  /** What is wrong with a document. */
  static List<String> mistakes(String json) {
    return catchThrowableOfType(
            InvalidPolicyException.class, () -> Policy.read(node(json), "policy.json"))
        .mistakes();
  }

  /** A statement that allows everything under a condition. */
  static String allowIf(String condition) {
    return "{'Effect':'Allow','Action':'*','Resource':'*','Condition':" + condition + "}";
  }

  /** Condition keys, each with one value; names without regard to case. */
  static ConditionValues values(String... namesAndValues) {
    Map<String, List<String>> values = new TreeMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      values.put(namesAndValues[i].toLowerCase(Locale.ROOT), List.of(namesAndValues[i + 1]));
    }
    return values::get;
  }

  static PolicySet identity(Policy... policies) {
    return new PolicySet(List.of(policies), null, List.of());
  }

  /** Whether a condition holds. */
  static boolean holds(String condition, ConditionValues values) {
    return identity(of(allowIf(condition))).decide("cases:GetCase", "*", values).allowed();
  }

  private PolicyNode value() {
    blank();
    String place = "line " + line;
    char first = json.charAt(at);
    if (first == '{') {
      return new PolicyNode.Mapping(members(), place);
    }
    if (first == '[') {
      return new PolicyNode.Sequence(items(), place);
    }
    if (first == '"') {
      return new PolicyNode.Text(text(), place);
    }
    int start = at;
    while (at < json.length() && ",]} \n".indexOf(json.charAt(at)) < 0) {
      at++;
    }
    String word = json.substring(start, at);
    return word.equals("null") ? new PolicyNode.Nothing(place) : new PolicyNode.Scalar(word, place);
  }

  private List<PolicyNode.Member> members() {
    List<PolicyNode.Member> members = new ArrayList<>();
    at++;
    blank();
    while (json.charAt(at) != '}') {
      String place = "line " + line;
      String name = text();
      blank();
      at++;
      members.add(new PolicyNode.Member(name, value(), place));
      comma();
    }
    at++;
    return members;
  }

  private List<PolicyNode> items() {
    List<PolicyNode> items = new ArrayList<>();
    at++;
    blank();
    while (json.charAt(at) != ']') {
      items.add(value());
      comma();
    }
    at++;
    return items;
  }

  private void comma() {
    blank();
    if (json.charAt(at) == ',') {
      at++;
      blank();
    }
  }

  private String text() {
    int end = json.indexOf('"', at + 1);
    String text = json.substring(at + 1, end);
    at = end + 1;
    return text;
  }

  private void blank() {
    while (at < json.length() && Character.isWhitespace(json.charAt(at))) {
      line += json.charAt(at++) == '\n' ? 1 : 0;
    }
  }
}

package dev.docket.policy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the statements of a document. */
final class StatementReader {

  private static final Set<String> ELEMENTS =
      Set.of("Sid", "Effect", "Action", "NotAction", "Resource", "NotResource", "Condition");
  private static final Pattern SID = Pattern.compile("[A-Za-z0-9]*");
  private static final Pattern WILDCARD = Pattern.compile("[*?]");
  private static final int ARN_PARTS = 6;
  private static final int SERVICE = 2;

  private final String source;
  private final boolean variables;
  private final Mistakes mistakes;
  private final ConditionReader conditions;
  private final Set<String> sids = new HashSet<>();

  /**
   * @param variables whether the version of the document knows policy variables
   */
  StatementReader(String source, boolean variables, Mistakes mistakes) {
    this.source = source;
    this.variables = variables;
    this.mistakes = mistakes;
    this.conditions = new ConditionReader(variables, mistakes);
  }

  /**
   * @param number of the statement, from one
   * @return empty when there is no statement to speak of; the mistakes say why
   */
  Optional<Statement> read(PolicyNode.Mapping node, String path, int number) {
    Map<String, PolicyNode.Member> elements = mistakes.elements(node, path, ELEMENTS);
    String sid = sid(elements.get("Sid"), path);
    Boolean deny = isDeny(elements.get("Effect"), node, path);
    PolicyNode.Member action = oneOf(elements, "Action", "NotAction", node, path);
    PolicyNode.Member resource = oneOf(elements, "Resource", "NotResource", node, path);
    PolicyNode.Member condition = elements.get("Condition");
    List<PolicyAction> actions = action == null ? List.of() : actions(action, path);
    List<TextPattern> resources = resource == null ? List.of() : resources(resource, path);
    List<PolicyCondition> holding =
        condition == null ? List.of() : conditions.read(condition.value(), path + ".Condition");
    if (deny == null || action == null || resource == null) {
      return Optional.empty();
    }
    String label =
        source
            + ", statement "
            + number
            + (sid == null || sid.isEmpty() ? "" : " (" + sid + ")")
            + ", "
            + node.place();
    return Optional.of(
        new Statement(
            label,
            deny,
            actions,
            action.name().equals("NotAction"),
            new ResourceElement(resources, resource.name().equals("NotResource")),
            holding));
  }

  private @Nullable String sid(PolicyNode.@Nullable Member member, String path) {
    if (member == null) {
      return null;
    }
    String own = path + ".Sid";
    String sid = mistakes.text(member.value(), own);
    if (sid != null && !SID.matcher(sid).matches()) {
      mistakes.add(member.value().place(), own, "may have letters and digits only, not " + sid);
    } else if (sid != null && !sid.isEmpty() && !sids.add(sid)) {
      mistakes.add(member.value().place(), own, "is the same as that of another statement: " + sid);
    }
    return sid;
  }

  private @Nullable Boolean isDeny(
      PolicyNode.@Nullable Member member, PolicyNode statement, String path) {
    String own = path + ".Effect";
    if (member == null) {
      mistakes.add(statement.place(), own, "is missing");
      return null;
    }
    String effect = mistakes.text(member.value(), own);
    if (effect == null || effect.equals("Allow") || effect.equals("Deny")) {
      return effect == null ? null : effect.equals("Deny");
    }
    mistakes.add(member.value().place(), own, "has to be Allow or Deny, not " + effect);
    return null;
  }

  private PolicyNode.@Nullable Member oneOf(
      Map<String, PolicyNode.Member> elements,
      String name,
      String other,
      PolicyNode statement,
      String path) {
    PolicyNode.Member first = elements.get(name);
    PolicyNode.Member second = elements.get(other);
    if (first != null && second != null) {
      mistakes.add(second.place(), path + "." + other, "excludes " + name + ", which is there too");
    } else if (first == null && second == null) {
      mistakes.add(statement.place(), path + "." + name, "is missing, and so is " + other);
    }
    return first == null ? second : first;
  }

  private List<PolicyAction> actions(PolicyNode.Member member, String path) {
    String own = path + "." + member.name();
    List<PolicyAction> actions = new ArrayList<>();
    for (PolicyNode node : mistakes.oneOrMore(member.value(), own)) {
      String action = mistakes.text(node, own);
      if (action != null && PolicyAction.isWellFormed(action)) {
        actions.add(new PolicyAction(action, node.place()));
      } else if (action != null) {
        mistakes.add(node.place(), own, "has to be * or <service>:<action>, not '" + action + "'");
      }
    }
    return actions;
  }

  private List<TextPattern> resources(PolicyNode.Member member, String path) {
    String own = path + "." + member.name();
    List<TextPattern> resources = new ArrayList<>();
    for (PolicyNode node : mistakes.oneOrMore(member.value(), own)) {
      String resource = mistakes.text(node, own);
      if (resource != null) {
        checkArn(resource, node.place(), own);
        resources.add(
            TextPattern.read(
                resource, true, variables, wrong -> mistakes.add(node.place(), own, wrong)));
      }
    }
    return resources;
  }

  /**
   * A resource is a star or an ARN of six parts, with the name of its service. It may have fewer
   * parts when the last one has a star, which stands for colons too. Variables stand after the
   * fifth colon.
   */
  private void checkArn(String resource, String place, String path) {
    if (resource.equals("*")) {
      return;
    }
    List<String> parts = ArnPattern.split(resource, variables);
    int size = parts.size();
    boolean complete =
        size == ARN_PARTS || (size > SERVICE + 1 && parts.get(size - 1).contains("*"));
    List<String> named = parts.subList(0, Math.min(size, ARN_PARTS - 1));
    if (!parts.get(0).equals("arn") || !complete) {
      mistakes.add(
          place, path, "has to be * or an ARN of six parts between colons, not '" + resource + "'");
    } else if (WILDCARD.matcher(parts.get(SERVICE)).find()) {
      mistakes.add(place, path, "may not have a wildcard for the service: " + resource);
    } else if (variables && named.stream().anyMatch(part -> part.contains("${"))) {
      mistakes.add(place, path, "may have variables after its fifth colon only: " + resource);
    }
  }
}

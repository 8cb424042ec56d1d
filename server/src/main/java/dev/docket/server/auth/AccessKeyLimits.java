package dev.docket.server.auth;

import dev.docket.policy.InvalidPolicyException;
import dev.docket.policy.Policy;
import dev.docket.policy.PolicyNode;
import dev.docket.policy.PolicySet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What limits an access key, as its entry says with members that are lists or mappings. */
final class AccessKeyLimits {

  static final String POLICIES = "policies";
  static final String BOUNDARY = "permissionsBoundary";
  static final String SESSION_POLICIES = "sessionPolicies";
  static final String PRINCIPAL_TAGS = "principalTags";

  static final String REGIONS = "regions";

  static final Set<String> MEMBERS =
      Set.of(POLICIES, BOUNDARY, SESSION_POLICIES, PRINCIPAL_TAGS, REGIONS);

  // Mistakes quote names of the document, and stand in the log.
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

  private final Map<String, PolicyNode> values;
  private final String keyId;
  private final PolicyFiles files;
  private final List<String> mistakes = new ArrayList<>();

  /**
   * @param values the members of the entry by their names
   * @param keyId the id of the key, for explanations
   */
  AccessKeyLimits(Map<String, PolicyNode> values, String keyId, PolicyFiles files) {
    this.values = values;
    this.keyId = keyId;
    this.files = files;
  }

  /** What was wrong so far. */
  List<String> mistakes() {
    return mistakes;
  }

  /** The policies of the key; null when it has none. */
  @Nullable PolicySet policies() {
    PolicyNode identity = values.get(POLICIES);
    PolicyNode boundary = values.get(BOUNDARY);
    PolicyNode session = values.get(SESSION_POLICIES);
    if (identity == null && boundary == null && session == null) {
      return null;
    }
    if (session instanceof PolicyNode.Sequence sequence && sequence.items().isEmpty()) {
      mistakes.add("'" + SESSION_POLICIES + "' must not be empty: leave it out");
    }
    return new PolicySet(
        identity == null ? null : list(POLICIES, identity),
        boundary == null ? null : policy(BOUNDARY, boundary),
        session == null ? List.of() : list(SESSION_POLICIES, session));
  }

  private List<Policy> list(String name, PolicyNode value) {
    if (!(value instanceof PolicyNode.Sequence sequence)) {
      mistakes.add(value.place() + ": '" + name + "' must be a list of policies");
      return List.of();
    }
    List<Policy> policies = new ArrayList<>();
    for (int i = 0; i < sequence.items().size(); i++) {
      Policy policy = policy(name + "[" + (i + 1) + "]", sequence.items().get(i));
      if (policy != null) {
        policies.add(policy);
      }
    }
    return policies;
  }

  /** The policy that a document or the name of a file stands for; null when there is a mistake. */
  private @Nullable Policy policy(String where, PolicyNode value) {
    String source = where;
    try {
      if (value instanceof PolicyNode.Mapping document) {
        return files.policy(document, "access key " + keyId + ", " + where);
      }
      if (value instanceof PolicyNode.Text file) {
        source = where + " (" + printable(file.value()) + ")";
        return files.policy(file.value());
      }
      mistakes.add(value.place() + ": '" + where + "' must be a policy or the name of a JSON file");
      return null;
    } catch (InvalidPolicyException invalid) {
      for (String mistake : invalid.mistakes()) {
        mistakes.add(source + ": " + CONTROL.matcher(mistake).replaceAll("?"));
      }
      return null;
    }
  }

  /** The tags of the principal. */
  Map<String, String> principalTags() {
    PolicyNode value = values.get(PRINCIPAL_TAGS);
    Map<String, String> tags = new LinkedHashMap<>();
    if (value == null) {
      return tags;
    }
    if (!(value instanceof PolicyNode.Mapping mapping)) {
      mistakes.add(value.place() + ": '" + PRINCIPAL_TAGS + "' must be a mapping of texts");
      return tags;
    }
    Set<String> folded = new HashSet<>();
    for (PolicyNode.Member member : mapping.members()) {
      String text = plain(member.value());
      String tag = PRINCIPAL_TAGS + ": " + AuthenticationProblems.quoted(member.name());
      if (text == null) {
        mistakes.add(member.place() + ": " + tag + " must have one plain value");
      } else if (member.name().isEmpty()) {
        mistakes.add(member.place() + ": " + PRINCIPAL_TAGS + ": a key must not be empty");
      } else if (!folded.add(member.name().toLowerCase(Locale.ROOT))) {
        mistakes.add(member.place() + ": " + tag + " is given twice, but for the case of letters");
      } else {
        tags.put(member.name(), text);
      }
    }
    return tags;
  }

  /**
   * The Regions of the key; null when its entry does not say.
   *
   * @param known those that exist; null when any may
   */
  @Nullable Set<String> regions(@Nullable Set<String> known) {
    PolicyNode value = values.get(REGIONS);
    if (value == null) {
      return null;
    }
    Set<String> regions = new HashSet<>();
    if (!(value instanceof PolicyNode.Sequence list) || list.items().isEmpty()) {
      mistakes.add(value.place() + ": '" + REGIONS + "' must be a list of Regions");
      return regions;
    }
    for (PolicyNode item : list.items()) {
      if (item instanceof PolicyNode.Text name && (known == null || known.contains(name.value()))) {
        regions.add(name.value());
      } else {
        mistakes.add(
            item.place() + ": '" + REGIONS + "' must be among those of the setting regions");
      }
    }
    return regions;
  }

  /** The text of a scalar; null for anything else. */
  private static @Nullable String plain(PolicyNode value) {
    return switch (value) {
      case PolicyNode.Text text -> text.value();
      case PolicyNode.Scalar scalar -> scalar.value();
      case PolicyNode.Nothing none -> null;
      case PolicyNode.Sequence none -> null;
      case PolicyNode.Mapping none -> null;
    };
  }

  private static String printable(String text) {
    String quoted = AuthenticationProblems.quoted(text);
    return quoted.substring(1, quoted.length() - 1);
  }
}

package dev.docket.server.auth;

import dev.docket.policy.PolicyNode;
import dev.docket.policy.PolicySet;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An entry of an access keys file while it is being read. Its mistakes never quote the value of a
 * property that may be secret.
 */
final class AccessKeyEntry {

  private static final Set<String> REQUIRED = Set.of("id", "secret", "account", "principal");
  private static final Set<String> OPTIONAL =
      Set.of("sessionToken", "expires", "enabled", "bearerToken", "userId");
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_.-]{1,128}");
  // Printable, because it is sent in a header.
  private static final Pattern SESSION_TOKEN = Pattern.compile("[!-~]+");
  // RFC 6750, section 2.1.
  private static final Pattern BEARER_TOKEN = Pattern.compile("[A-Za-z0-9._~+/-]+=*");

  private final String location;
  private final PolicyFiles policyFiles;
  private final @Nullable Set<String> knownRegions;
  private final Map<String, String> values = new LinkedHashMap<>();
  private final Map<String, PolicyNode> limits = new LinkedHashMap<>();
  private final List<String> limitMistakes = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private final List<String> mistakes = new ArrayList<>();

  /**
   * @param location where the entry stands in the file, for messages
   * @param policyFiles reads the policies that the entry names
   * @param knownRegions the Regions that exist; null when any may
   */
  AccessKeyEntry(String location, PolicyFiles policyFiles, @Nullable Set<String> knownRegions) {
    this.location = location;
    this.policyFiles = policyFiles;
    this.knownRegions = knownRegions;
  }

  void set(String name, String value) {
    if (isExpected(name)) {
      values.put(name, value);
    }
  }

  /** Whether a property may have a list or a mapping as its value. */
  static boolean isStructured(String name) {
    return AccessKeyLimits.MEMBERS.contains(name);
  }

  /**
   * Sets such a property.
   *
   * @param wrong the mistakes in the value, each beginning with its place
   */
  void set(String name, PolicyNode value, List<String> wrong) {
    if (isExpected(name)) {
      limits.put(name, value);
      limitMistakes.addAll(wrong);
    }
  }

  /** Records a property whose value is not a scalar. */
  void setUnreadable(String name) {
    if (isExpected(name)) {
      mistake("'" + name + "' must have one plain value");
    }
  }

  private boolean isExpected(String name) {
    if (!REQUIRED.contains(name) && !OPTIONAL.contains(name) && !isStructured(name)) {
      mistake("unknown property " + AuthenticationProblems.quoted(name));
      return false;
    }
    if (!seen.add(name)) {
      mistake("'" + name + "' is given twice");
      return false;
    }
    return true;
  }

  void mistake(String text) {
    mistakes.add(location + ": " + text);
  }

  List<String> mistakes() {
    return mistakes;
  }

  boolean enabled() {
    return !"false".equals(values.get("enabled"));
  }

  /** The access key; empty when the entry has mistakes. */
  Optional<AccessKey> accessKey() {
    REQUIRED.stream()
        .sorted()
        .filter(name -> !seen.contains(name))
        .forEach(name -> mistake("'" + name + "' is missing"));
    requireMatch("id", ID, "must be 1 to 128 of A-Z a-z 0-9 _ . -");
    requireMatch("sessionToken", SESSION_TOKEN, "must be printable ASCII without blanks");
    requireMatch(
        "bearerToken", BEARER_TOKEN, "must be of A-Z a-z 0-9 . _ ~ + / - with = at its end");
    // The SDKs would strip such blanks.
    require("secret", isTrimmed(text("secret")), "must not be empty, nor have blanks at its ends");
    require("account", Accounts.isAccount(text("account")), "must have 12 digits");
    require(
        "principal",
        Accounts.isPrincipal(text("principal"), text("account")),
        "must be an ARN in the entry's account");
    require("enabled", Set.of("true", "false").contains(text("enabled")), "must be true or false");
    require("userId", isTrimmed(text("userId")), "must not be empty, nor have blanks at its ends");
    Instant expires = expires();
    AccessKeyLimits read = new AccessKeyLimits(limits, text("id"), policyFiles);
    PolicySet policies = limitMistakes.isEmpty() ? read.policies() : null;
    Map<String, String> tags = read.principalTags();
    Set<String> regions = read.regions(knownRegions);
    limitMistakes.addAll(read.mistakes());
    if (limits.containsKey(AccessKeyLimits.SESSION_POLICIES) && !seen.contains("sessionToken")) {
      limitMistakes.add("'sessionPolicies' are for a key with a 'sessionToken'");
    }
    limitMistakes.forEach(text -> mistakes.add(location + idForPeople() + ": " + text));
    return mistakes.isEmpty()
        ? Optional.of(
            new AccessKey(
                text("id"),
                text("secret"),
                text("account"),
                principal(tags),
                values.get("sessionToken"),
                expires,
                values.get("bearerToken"),
                policies,
                regions))
        : Optional.empty();
  }

  private Principal principal(Map<String, String> tags) {
    String arn = text("principal");
    return new Principal(arn, values.getOrDefault("userId", Principal.defaultUserId(arn)), tags);
  }

  /** The id, which is no secret; nothing when what stands there is none. */
  private String idForPeople() {
    return ID.matcher(text("id")).matches() ? " (" + text("id") + ")" : "";
  }

  private static boolean isTrimmed(String text) {
    return !text.isEmpty() && text.equals(text.strip());
  }

  private String text(String name) {
    return values.getOrDefault(name, "");
  }

  private void requireMatch(String name, Pattern pattern, String rule) {
    require(name, pattern.matcher(text(name)).matches(), rule);
  }

  private void require(String name, boolean kept, String rule) {
    if (values.containsKey(name) && !kept) {
      mistake("'" + name + "' " + rule);
    }
  }

  private @Nullable Instant expires() {
    String text = values.get("expires");
    if (text == null) {
      return null;
    }
    try {
      return Instant.parse(text);
    } catch (DateTimeException malformed) {
      mistake("'expires' must be a time such as 2027-01-01T00:00:00Z");
      return null;
    }
  }
}

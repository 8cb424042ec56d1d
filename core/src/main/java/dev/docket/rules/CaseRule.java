package dev.docket.rules;

import dev.docket.domains.Domain;
import dev.docket.operations.Problem;
import dev.docket.operations.Resources;
import dev.docket.operations.Taggable;
import dev.docket.storage.Key;
import dev.docket.storage.Kind;
import dev.docket.storage.Snapshot;
import dev.docket.storage.Stored;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A case rule of a domain. It takes effect through the templates that name it.
 *
 * @param name unique among the domain's rules that are not deleted
 * @param rule its type never changes
 * @param deleted whether it can only be read any more
 */
public record CaseRule(
    String name,
    @Nullable String description,
    CaseRuleDetails rule,
    Instant createdTime,
    Instant lastModifiedTime,
    boolean deleted,
    Map<String, String> tags)
    implements Taggable {

  public static final Kind<CaseRule> KIND = new Kind<>("case-rule", CaseRule.class, 1);

  public CaseRule {
    tags = Map.copyOf(tags);
  }

  /** The key of the case rule of an id in a domain. */
  public static Key<CaseRule> key(Key<Domain> domain, String caseRuleId) {
    return domain.child(KIND, caseRuleId);
  }

  /** A new rule. */
  static CaseRule of(String name, @Nullable String description, CaseRuleDetails rule, Instant now) {
    return new CaseRule(name, description, rule, now, now, false, Map.of());
  }

  /**
   * The rule at a key that is not deleted.
   *
   * @param snapshot must have been asked for the rule
   * @throws dev.docket.operations.ProblemException a ResourceNotFoundException when there is none,
   *     a ValidationException when it is deleted
   */
  public static Stored<CaseRule> live(Snapshot snapshot, Key<CaseRule> key) {
    Stored<CaseRule> rule = Resources.required(snapshot, key);
    if (rule.value().deleted()) {
      throw Problem.validation("CaseRule " + key.id() + " has been deleted").asException();
    }
    return rule;
  }

  CaseRule edited(
      String newName, @Nullable String newDescription, CaseRuleDetails newRule, Instant now) {
    return new CaseRule(newName, newDescription, newRule, createdTime, now, deleted, tags);
  }

  CaseRule asDeleted(Instant now) {
    return new CaseRule(name, description, rule, createdTime, now, true, tags);
  }

  @Override
  public CaseRule withTags(Map<String, String> newTags) {
    return new CaseRule(name, description, rule, createdTime, lastModifiedTime, deleted, newTags);
  }
}

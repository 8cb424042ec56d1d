package dev.docket.rules;

import dev.docket.domains.Domain;
import dev.docket.domains.NamedEntity;
import dev.docket.operations.Taggable;
import dev.docket.storage.Key;
import dev.docket.storage.Kind;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A case rule of a domain. It takes effect through the templates that name it.
 *
 * @param name unique among the domain's rules that are not deleted
 * @param rule its type never changes
 * @param deleted whether it was deleted and can only be read
 */
public record CaseRule(
    String name,
    @Nullable String description,
    CaseRuleDetails rule,
    Instant createdTime,
    Instant lastModifiedTime,
    boolean deleted,
    Map<String, String> tags)
    implements NamedEntity<CaseRule> {

  public static final Kind<CaseRule> KIND = new Kind<>("case-rule", CaseRule.class, 1);

  public CaseRule {
    tags = Taggable.sorted(tags);
  }

  /** The key of the case rule of an id in a domain. */
  public static Key<CaseRule> key(Key<Domain> domain, String caseRuleId) {
    return domain.child(KIND, caseRuleId);
  }

  /** A new rule. */
  static CaseRule of(String name, @Nullable String description, CaseRuleDetails rule, Instant now) {
    return new CaseRule(name, description, rule, now, now, false, Map.of());
  }

  CaseRule edited(
      String newName, @Nullable String newDescription, CaseRuleDetails newRule, Instant now) {
    return new CaseRule(newName, newDescription, newRule, createdTime, now, deleted, tags);
  }

  @Override
  public CaseRule asDeleted(Instant now) {
    return new CaseRule(name, description, rule, createdTime, now, true, tags);
  }

  @Override
  public CaseRule withTags(Map<String, String> newTags) {
    return new CaseRule(name, description, rule, createdTime, lastModifiedTime, deleted, newTags);
  }
}

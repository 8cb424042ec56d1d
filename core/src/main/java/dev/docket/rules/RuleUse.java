package dev.docket.rules;

import dev.docket.storage.Key;
import java.util.concurrent.CompletionStage;

/** Knows what needs a case rule to stay, and to stay with the field that it names itself. */
@FunctionalInterface
public interface RuleUse {

  /**
   * Fails with a ConflictException when something that is not deleted cannot do without the rule.
   */
  CompletionStage<?> refuseIfNeeded(Key<CaseRule> rule);
}

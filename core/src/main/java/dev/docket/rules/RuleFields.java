package dev.docket.rules;

import dev.docket.fields.Field;
import dev.docket.operations.Problem;
import dev.docket.operations.Resources;
import dev.docket.operations.UsageCheck;
import dev.docket.storage.Key;
import dev.docket.storage.Stored;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** Knows which fields case rules use. */
public final class RuleFields implements UsageCheck<Field> {

  private final Resources resources;

  public RuleFields(Resources resources) {
    this.resources = resources;
  }

  @Override
  public CompletionStage<?> refuseIfUsed(Key<Field> field) {
    return resources
        .all(field.parent(), CaseRule.KIND)
        .thenAccept(rules -> refuseIfNamed(field.id(), rules));
  }

  private static void refuseIfNamed(String fieldId, List<Stored<CaseRule>> rules) {
    for (Stored<CaseRule> rule : rules) {
      if (!rule.value().deleted() && rule.value().rule().fieldIds().anyMatch(fieldId::equals)) {
        throw Problem.conflict("Field " + fieldId + " is used by case rule " + rule.key().id())
            .asException();
      }
    }
  }
}

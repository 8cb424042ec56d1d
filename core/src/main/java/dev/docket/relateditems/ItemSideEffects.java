package dev.docket.relateditems;

import dev.docket.cases.AuditDraft;
import dev.docket.cases.Case;
import dev.docket.cases.CaseChange;
import dev.docket.cases.CaseItems;
import dev.docket.cases.CaseSideEffects;
import dev.docket.cases.CaseView;
import dev.docket.cases.UserUnion;
import dev.docket.operations.Resources;
import dev.docket.storage.Change;
import dev.docket.storage.Key;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** The side effects of a change or deletion of a case on its related items. */
public final class ItemSideEffects implements CaseSideEffects {

  private final Resources resources;

  public ItemSideEffects(Resources resources) {
    this.resources = resources;
  }

  /** Completes the SLAs whose target is one of the new values of the case. */
  @Override
  public CompletionStage<CaseChange> ofUpdate(CaseView view, Case after, @Nullable UserUnion user) {
    CaseItems.FieldsChange slas = after.items().fieldsChanged(after.fields(), view.now());
    List<AuditDraft> audit =
        slas.completed().stream().map(sla -> ItemAudit.completed(sla, view.now(), user)).toList();
    return CompletableFuture.completedStage(
        new CaseChange(after.withItems(slas.items()), audit, List.of()));
  }

  /** Removes the links of the contacts of the case. */
  @Override
  public CompletionStage<List<Change>> ofDeletion(Key<Case> key) {
    return resources
        .all(key, RelatedItem.KIND)
        .thenApply(
            items ->
                items.stream()
                    .flatMap(item -> ItemLinks.deleteOutside(key, item).stream())
                    .toList());
  }
}

package dev.docket.relateditems;

import dev.docket.cases.Case;
import dev.docket.cases.CaseItems;
import dev.docket.cases.RelatedItemContent;
import dev.docket.cases.RelatedItemContent.SlaConfiguration;
import dev.docket.cases.RelatedItemContent.SlaContent;
import dev.docket.cases.Schema;
import dev.docket.cases.SlaStatus;
import dev.docket.cases.SlaTimer;
import dev.docket.fields.SystemField;
import dev.docket.operations.Problem;
import dev.docket.operations.Resources;
import dev.docket.operations.Stamps;
import dev.docket.storage.Change;
import dev.docket.storage.Key;
import dev.docket.storage.Stored;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Reads related items as a whole, and makes them of that again. */
public final class WholeItems {

  private WholeItems() {}

  /** The items of a case, by id, as the case knows them. */
  public static CompletionStage<List<WholeItem>> of(
      Resources resources, Stored<Case> parent, Stamps stamps) {
    return parent.value().items().total() == 0
        ? CompletableFuture.completedStage(List.of())
        : resources
            .all(parent.key(), RelatedItem.KIND)
            .thenApply(
                items ->
                    items.stream()
                        .flatMap(item -> RelatedItemView.of(item, parent, stamps.now()).stream())
                        .map(WholeItems::whole)
                        .toList());
  }

  private static WholeItem whole(RelatedItemView view) {
    RelatedItem item = view.item();
    return new WholeItem(
        view.itemId(),
        item.associationTime(),
        view.content(),
        item.createdBy(),
        item.lastUpdatedUser(),
        item.tags());
  }

  /**
   * The items of a case to be.
   *
   * @param items what the case knows of them
   * @param changes the part of the commit that creates them, after the case
   * @param due the commit, to be made first, that puts its SLAs on the list of those that may
   *     become overdue
   */
  public record ImportedItems(CaseItems items, List<Change> changes, List<Change> due) {}

  /**
   * Makes items.
   *
   * @param schema of the domain
   * @param ids the ids that they get: their own or others
   * @throws dev.docket.operations.ProblemException a ValidationException if a case cannot have them
   */
  public static ImportedItems imported(
      Key<Case> parent, List<WholeItem> given, List<String> ids, Schema schema, Stamps stamps) {
    CaseItems items = CaseItems.NONE;
    List<Change> changes = new ArrayList<>();
    List<Change> due = new ArrayList<>();
    for (int i = 0; i < given.size(); i++) {
      WholeItem each = given.get(i);
      String id = ids.get(i);
      RelatedItemContent content = each.content();
      if (content instanceof RelatedItemContent.Sla sla) {
        SlaTimer timer = timer(id, each, sla.value().slaConfiguration());
        items = items.withSla(timer);
        content = started(sla.value().slaConfiguration());
        if (!timer.isCompleted() && !timer.overdueTold()) {
          DueSla entry = DueSla.of(parent, timer.targetTime());
          due.add(Change.create(entry.key(stamps.newId()), entry));
        }
      } else if (content instanceof RelatedItemContent.File) {
        items = items.withFile();
      } else {
        items = items.withOneMore();
      }
      requireKnown(schema, content);
      changes.addAll(
          ItemLinks.create(
              parent,
              RelatedItem.key(parent, id),
              new RelatedItem(
                  parent.id(),
                  content,
                  schema.stringTypes(content.fieldValues()),
                  each.associationTime(),
                  each.performedBy(),
                  each.lastUpdatedUser(),
                  each.tags() == null ? Map.of() : each.tags())));
    }
    return new ImportedItems(items, changes, due);
  }

  private static void requireKnown(Schema schema, RelatedItemContent content) {
    schema.requireKnown(List.copyOf(content.fieldValues().keySet()));
  }

  private static SlaTimer timer(String id, WholeItem item, SlaConfiguration sla) {
    if (sla.targetFieldValues().size() != 1) {
      throw Problem.validation("An SLA has one target value").asException();
    }
    return new SlaTimer(
        id,
        sla.name(),
        item.associationTime(),
        sla.fieldId().equals(SystemField.STATUS.id()) ? null : sla.fieldId(),
        sla.targetFieldValues().getFirst(),
        sla.targetTime(),
        sla.completionTime(),
        sla.status() == SlaStatus.Overdue);
  }

  /** The content as it is stored; the case knows what has become of it. */
  private static RelatedItemContent started(SlaConfiguration sla) {
    return new RelatedItemContent.Sla(
        new SlaContent(
            new SlaConfiguration(
                sla.name(),
                sla.type(),
                SlaStatus.Active,
                sla.fieldId(),
                sla.targetFieldValues(),
                sla.targetTime(),
                null)));
  }
}

package dev.docket.merges;

import dev.docket.cases.Case;
import dev.docket.cases.CaseChange;
import dev.docket.cases.CaseMerging;
import dev.docket.cases.MergedValues;
import dev.docket.cases.Schema;
import dev.docket.relateditems.MovedItems;
import dev.docket.relateditems.MovedItems.Party;
import dev.docket.relateditems.RelatedItem;
import dev.docket.storage.Change;
import dev.docket.storage.Stored;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/**
 * What a merge makes of its two cases. It reads and writes nothing.
 *
 * @param itemChanges the changes of their related items
 */
record MergeOutcome(CaseChange primary, CaseChange secondary, List<Change> itemChanges) {

  MergeOutcome {
    itemChanges = List.copyOf(itemChanges);
  }

  /**
   * A case before the merge.
   *
   * @param items all of its related items
   */
  record Side(Stored<Case> stored, List<Stored<RelatedItem>> items) {
    Side {
      items = List.copyOf(items);
    }

    private Case value() {
      return stored.value();
    }
  }

  /**
   * @param newId makes the ids of the links between the cases
   */
  static MergeOutcome of(
      CaseMerge merge,
      Side primary,
      Side secondary,
      Schema schema,
      Supplier<String> newId,
      Instant now) {
    MergedValues values = new MergedValues(schema, merge.performedBy(), now);
    Party target =
        new Party(
            primary.stored(),
            primary.items(),
            values.primary(primary.value().fields(), secondary.value().fields(), merge.fieldIds()));
    Party source =
        new Party(
            secondary.stored(), secondary.items(), values.secondary(secondary.value().fields()));
    MovedItems items =
        MovedItems.of(target, source, merge.movedTypes(), newId, now, merge.performedBy());
    CaseMerging cases =
        new CaseMerging(merge.membership(secondary.stored().key()), schema, merge.performedBy());
    return new MergeOutcome(
        cases.primary(
            primary.value(), target.after(), items.primary().items(), items.primary().audit()),
        cases.secondary(
            secondary.value(),
            source.after(),
            items.secondary().items(),
            items.secondary().audit()),
        items.changes());
  }
}

package dev.docket.merges;

import dev.docket.cases.Case;
import dev.docket.operations.Resources;
import dev.docket.storage.Change;
import dev.docket.storage.Changes;
import dev.docket.storage.Key;
import dev.docket.storage.Stored;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** The list of the merges of all tenants that may not have been carried out yet. */
final class MergeList {

  private final Resources resources;

  MergeList(Resources resources) {
    this.resources = resources;
  }

  CompletionStage<Void> add(Key<Case> secondary, CaseMerge merge) {
    return resources.commit(
        Changes.of(
            Change.create(
                PendingMerge.key(merge.mergeEventId()),
                PendingMerge.of(secondary, merge.startedTime()))));
  }

  /** Takes a merge off the list, if it is there. */
  CompletionStage<Void> remove(String mergeEventId) {
    return resources.commit(Changes.of(Change.deleteUnder(PendingMerge.key(mergeEventId))));
  }

  /** All of them, the oldest first. */
  CompletionStage<List<Stored<PendingMerge>>> all() {
    return resources.all(PendingMerge.ALL, PendingMerge.KIND);
  }
}

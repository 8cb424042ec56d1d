package dev.docket.merges;

import dev.docket.cases.Case;
import dev.docket.cases.CaseViews;
import dev.docket.cases.CaseWrites;
import dev.docket.domains.DomainConfiguration;
import dev.docket.merges.MergeOutcome.Side;
import dev.docket.operations.Decision;
import dev.docket.operations.Resources;
import dev.docket.relateditems.RelatedItem;
import dev.docket.storage.Key;
import dev.docket.storage.Stored;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Reads the two cases of a merge with all of their related items, and changes both at once. */
final class MergeCases {

  private final Resources resources;
  private final CaseWrites writes;

  MergeCases(Resources resources, CaseWrites writes) {
    this.resources = resources;
    this.writes = writes;
  }

  /** Both cases as they are. */
  record Pair(CaseViews views, Side primary, Side secondary) {}

  /** Decides on both cases. */
  @FunctionalInterface
  interface PairDecision<T extends @Nullable Object> {
    CompletionStage<Decision<T>> on(Pair pair);
  }

  /**
   * Decides on two cases and commits. The decision is made on related items that may be younger
   * than the cases; it holds only if neither case has changed, and each change of an item changes
   * its case.
   *
   * @param principal the ARN of who changes them
   * @param reads the keys of what is read besides
   * @return fails as {@link CaseWrites#changeAll} does
   */
  <T extends @Nullable Object> CompletionStage<T> decide(
      String principal,
      Key<Case> primary,
      Key<Case> secondary,
      Collection<? extends Key<?>> reads,
      PairDecision<T> decision) {
    return writes.changeAll(
        principal,
        DomainConfiguration.domainOf(primary),
        List.of(primary, secondary),
        reads,
        views -> pair(views, primary, secondary).thenCompose(decision::on));
  }

  private CompletionStage<Pair> pair(CaseViews views, Key<Case> primary, Key<Case> secondary) {
    Stored<Case> target = views.require(primary).stored();
    Stored<Case> source = views.require(secondary).stored();
    return side(target).thenCombine(side(source), (one, other) -> new Pair(views, one, other));
  }

  private CompletionStage<Side> side(Stored<Case> stored) {
    return resources
        .all(stored.key(), RelatedItem.KIND)
        .thenApply(items -> new Side(stored, items));
  }
}

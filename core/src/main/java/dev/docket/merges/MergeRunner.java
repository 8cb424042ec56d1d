package dev.docket.merges;

import dev.docket.cases.Case;
import dev.docket.cases.CaseViews;
import dev.docket.cases.MergeMembership;
import dev.docket.domains.DomainConfiguration;
import dev.docket.merges.MergeCases.Pair;
import dev.docket.operations.Decision;
import dev.docket.operations.OwnThreads;
import dev.docket.operations.Resources;
import dev.docket.operations.Stamps;
import dev.docket.storage.Change;
import dev.docket.storage.Key;
import dev.docket.storage.Stored;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Carries out merges that run, each in one commit. Any node may do so at any time, several at once
 * too: the commit removes the merge, so only one of them holds.
 */
final class MergeRunner {

  /** How long a merge that is due is left to the node that started it. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  /**
   * An entry of the list that is older, and whose merge is not there, is one of a merge that never
   * started: far more than a request takes.
   */
  private static final Duration NEVER_STARTED = Duration.ofHours(1);

  private final Resources resources;
  private final Stamps stamps;
  private final MergeCases cases;
  private final MergeList list;
  private final Duration delay;

  /**
   * @param delay how long a merge runs at least
   */
  MergeRunner(
      Resources resources, Stamps stamps, MergeCases cases, MergeList list, Duration delay) {
    this.resources = resources;
    this.stamps = stamps;
    this.cases = cases;
    this.list = list;
    this.delay = delay;
  }

  /** Carries out a merge as soon as it has run long enough. Nobody waits for it. */
  void runWhenDue(Key<Case> secondary, CaseMerge merge) {
    Duration left = Duration.between(stamps.now(), due(merge.startedTime()));
    // If this fails, whoever looks at the list next does it.
    CompletionStage<?> unawaited =
        OwnThreads.after(Math.max(0, left.toMillis())).thenCompose(ready -> run(secondary));
  }

  private Instant due(Instant startedTime) {
    return startedTime.plus(delay);
  }

  /**
   * Carries out the merge of a case into another one, if one runs and is due.
   *
   * @return whether none runs afterwards
   */
  CompletionStage<Boolean> run(Key<Case> secondary) {
    Key<CaseMerge> key = CaseMerge.key(secondary);
    return resources
        .get(List.of(key))
        .thenCompose(
            snapshot -> {
              Stored<CaseMerge> merge = snapshot.find(key);
              if (merge == null) {
                return CompletableFuture.completedStage(true);
              }
              return stamps.now().isBefore(due(merge.value().startedTime()))
                  ? CompletableFuture.completedStage(false)
                  : carryOut(secondary, merge.value());
            });
  }

  private CompletionStage<Boolean> carryOut(Key<Case> secondary, CaseMerge merge) {
    Key<CaseMerge> key = CaseMerge.key(secondary);
    Key<Case> primary = Case.key(DomainConfiguration.domainOf(secondary), merge.primaryCaseId());
    return cases
        .decide(
            merge.principal(),
            primary,
            secondary,
            List.of(key),
            pair -> {
              Stored<CaseMerge> stored = pair.views().snapshot().find(key);
              // Another node may have been faster.
              return Decision.completed(stored == null ? List.of() : changes(stored, pair), true);
            })
        .thenApply(
            done -> {
              // If this fails, whoever looks at the list next does it.
              CompletionStage<?> unawaited = list.remove(merge.mergeEventId());
              return done;
            });
  }

  private List<Change> changes(Stored<CaseMerge> merge, Pair pair) {
    CaseViews views = pair.views();
    MergeOutcome outcome =
        MergeOutcome.of(
            merge.value(),
            pair.primary(),
            pair.secondary(),
            views.schema(),
            stamps::newId,
            views.audit().now());
    List<Change> changes = new ArrayList<>();
    changes.add(Change.delete(merge));
    changes.addAll(views.require(pair.primary().stored().key()).changes(outcome.primary()));
    changes.addAll(views.require(pair.secondary().stored().key()).changes(outcome.secondary()));
    changes.addAll(outcome.itemChanges());
    return changes;
  }

  /**
   * Carries out merges that other nodes have left undone, the oldest first.
   *
   * @return completes when each was tried; fails as the first one that fails, or when the list
   *     cannot be read
   */
  CompletionStage<?> continuePending() {
    return continuePending(PATIENCE);
  }

  /** Carries out all merges that are due, as above, without waiting for other nodes to do so. */
  CompletionStage<?> finishDue() {
    return continuePending(Duration.ZERO);
  }

  private CompletionStage<?> continuePending(Duration patience) {
    Instant now = stamps.now();
    return list.all()
        .thenCompose(
            entries -> {
              CompletionStage<@Nullable Throwable> failed = CompletableFuture.completedStage(null);
              for (Stored<PendingMerge> entry : entries) {
                if (!now.isBefore(due(entry.value().startedTime()).plus(patience))) {
                  // One that fails must not keep those behind it waiting.
                  failed =
                      failed.thenCompose(
                          before ->
                              continuePending(entry)
                                  .handle((done, failure) -> before == null ? failure : before));
                }
              }
              return failed.thenCompose(
                  failure ->
                      failure == null
                          ? CompletableFuture.completedStage(null)
                          : CompletableFuture.failedStage(failure));
            });
  }

  private CompletionStage<?> continuePending(Stored<PendingMerge> entry) {
    Key<Case> secondary = entry.value().secondary();
    return run(secondary)
        .thenCompose(over -> resources.get(List.of(secondary)))
        .thenCompose(
            snapshot ->
                isOver(entry, snapshot.find(secondary))
                    ? list.remove(entry.key().id())
                    : CompletableFuture.completedStage(null));
  }

  private boolean isOver(Stored<PendingMerge> entry, @Nullable Stored<Case> secondary) {
    if (secondary == null) {
      return true;
    }
    MergeMembership merge = secondary.value().merge();
    return merge != null && merge.mergeEventId().equals(entry.key().id())
        ? !merge.isRunning()
        : entry.value().startedTime().plus(NEVER_STARTED).isBefore(stamps.now());
  }
}

package dev.docket.merges;

import dev.docket.cases.Case;
import dev.docket.cases.MergeMembership;
import dev.docket.cases.MergedValues;
import dev.docket.fields.FieldValueUnion;
import dev.docket.fields.SystemField;
import dev.docket.merges.MergeCases.Pair;
import dev.docket.operations.Decision;
import dev.docket.operations.Problem;
import dev.docket.operations.ProblemException;
import dev.docket.operations.Quota;
import dev.docket.operations.Quotas;
import dev.docket.operations.Stages;
import dev.docket.operations.Stamps;
import dev.docket.storage.Change;
import dev.docket.storage.Stored;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;

/** The operation StartMergeCases up to the commit from which on the merge runs. */
final class MergeStart {

  /** The most values that the primary case may have afterwards (API reference). */
  private static final int MAX_VALUES = 500;

  private final Stamps stamps;
  private final Quotas quotas;
  private final MergeCases cases;
  private final MergeList list;

  MergeStart(Stamps stamps, Quotas quotas, MergeCases cases, MergeList list) {
    this.stamps = stamps;
    this.quotas = quotas;
    this.cases = cases;
    this.list = list;
  }

  /**
   * Starts a merge, or refuses it and changes nothing.
   *
   * @return the merge that runs now
   */
  CompletionStage<CaseMerge> start(MergeRequest request) {
    CaseMerge merge = request.merge(stamps.newId(), stamps.now());
    AtomicBoolean listed = new AtomicBoolean();
    return cases
        .decide(
            request.caller().principal(),
            request.primary(),
            request.secondary(),
            List.of(),
            pair -> {
              List<Change> changes = changes(request, merge, pair);
              return list(request, merge, listed).thenApply(done -> new Decision<>(changes, merge));
            })
        .exceptionallyCompose(
            failure -> {
              boolean refused = Stages.cause(failure) instanceof ProblemException;
              if (refused && listed.get()) {
                // If this fails, whoever looks at the list later does it.
                CompletionStage<?> unawaited = list.remove(merge.mergeEventId());
              }
              return CompletableFuture.failedStage(failure);
            });
  }

  /** Puts the merge on the list once, although a start that turns out stale is tried again. */
  private CompletionStage<Void> list(MergeRequest request, CaseMerge merge, AtomicBoolean listed) {
    return listed.get()
        ? CompletableFuture.completedStage(null)
        : list.add(request.secondary(), merge).thenAccept(added -> listed.set(true));
  }

  private List<Change> changes(MergeRequest request, CaseMerge merge, Pair pair) {
    Instant now = pair.views().audit().now();
    Stored<Case> primary = pair.primary().stored();
    Stored<Case> secondary = pair.secondary().stored();
    for (Stored<Case> stored : List.of(primary, secondary)) {
      pair.views().require(stored.key()).requireNotFrozen();
    }
    for (Stored<Case> stored : List.of(primary, secondary)) {
      requireNeverMerged(stored);
    }
    for (Stored<Case> stored : List.of(primary, secondary)) {
      requireOpen(stored);
    }
    requireOneCustomer(primary.value(), secondary.value());
    requireMergeable(request, pair, now);
    MergeOutcome outcome =
        MergeOutcome.of(
            merge, pair.primary(), pair.secondary(), pair.views().schema(), stamps::newId, now);
    requireRoom(primary.value(), secondary.value(), outcome);
    int arriving = outcome.primary().after().items().total() - primary.value().items().total();
    MergeMembership membership = merge.membership(request.secondary()).withArriving(arriving);
    return List.of(
        Change.replace(primary, primary.value().withMerge(membership)),
        Change.replace(secondary, secondary.value().withMerge(membership)),
        Change.create(CaseMerge.key(request.secondary()), merge));
  }

  private static void requireNeverMerged(Stored<Case> stored) {
    MergeMembership merge = stored.value().merge();
    if (merge != null) {
      String id = stored.key().id();
      throw Problem.conflict(
              merge.isRunning()
                  ? "Case " + id + " is part of a merge that is running"
                  : "Case " + id + " was already merged into case " + merge.primaryCaseId())
          .asException();
    }
  }

  private static void requireOpen(Stored<Case> stored) {
    if (MergedValues.CLOSED.equals(stored.value().fields().get(SystemField.STATUS.id()))) {
      throw MergeRequest.invalid("Case " + stored.key().id() + " is closed");
    }
  }

  private static void requireOneCustomer(Case primary, Case secondary) {
    FieldValueUnion one = primary.fields().get(SystemField.CUSTOMER_ID.id());
    FieldValueUnion other = secondary.fields().get(SystemField.CUSTOMER_ID.id());
    if (one != null && other != null && !one.equals(other)) {
      throw MergeRequest.invalid("The cases have different customers");
    }
  }

  private static void requireMergeable(MergeRequest request, Pair pair, Instant now) {
    MergedValues values = new MergedValues(pair.views().schema(), request.performedBy(), now);
    for (String id : request.fieldIds()) {
      if (!values.isMerged(id)) {
        throw MergeRequest.invalid("Field " + id + " cannot be merged");
      }
      if (!pair.secondary().stored().value().fields().containsKey(id)) {
        throw MergeRequest.invalid("The secondary case does not have field " + id);
      }
    }
  }

  private void requireRoom(Case primary, Case secondary, MergeOutcome outcome) {
    Case target = outcome.primary().after();
    int values = target.fields().size();
    if (values > MAX_VALUES) {
      throw MergeRequest.invalid(
          "The primary case would have " + values + " field values, more than " + MAX_VALUES);
    }
    Case source = outcome.secondary().after();
    quotas.requireWithin(Quota.RELATED_ITEMS, primary.items().total(), target.items().total());
    quotas.requireWithin(Quota.RELATED_ITEMS, secondary.items().total(), source.items().total());
  }
}

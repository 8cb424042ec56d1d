package dev.docket.cases;

import dev.docket.cases.CaseBatches.CaseFunction;
import dev.docket.cases.CaseBatches.Work;
import dev.docket.fields.FieldValueUnion;
import dev.docket.operations.Decision;
import dev.docket.operations.Problem;
import dev.docket.operations.ProblemException;
import dev.docket.operations.Stages;
import dev.docket.storage.Change;
import dev.docket.storage.Key;
import dev.docket.storage.Snapshot;
import dev.docket.storage.Stored;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** The next cases of a batch, on which it is decided again while the commit turns out stale. */
final class BatchPart {

  /** How often the changes of several cases are tried in one commit before they are parted. */
  private static final int ATTEMPTS_TOGETHER = 4;

  /** How often a case may change under a commit of its own before it is said to be in use. */
  private static final int MOVES_ALONE = 4;

  /**
   * The characters of values that one commit may be about, unless a single case has more: those
   * that the cases have and those that they get.
   */
  private static final long MOST_TEXT = 4L << 20;

  /** Others keep changing the cases of a part. */
  static final class ContendedException extends RuntimeException {
    ContendedException() {
      super("Contended", null, false, false);
    }
  }

  /** What becomes of a case: its entry, and the changes that make it so. */
  private record Outcome(List<Change> changes, BatchEntry entry) {

    static Outcome refused(BatchEntry entry) {
      return new Outcome(List.of(), entry);
    }
  }

  private final Work work;
  private final List<BatchEntry> done;

  /** The cases of this part; the last ones are left for another part if all are too large. */
  private final List<Key<Case>> keys;

  private final boolean alone;
  private int attempts;

  /** The version of the first case in the last attempt, and how often it had another one. */
  private @Nullable Long version;

  private int moves;

  BatchPart(Work work, List<BatchEntry> done, int most) {
    this.work = work;
    this.done = done;
    this.keys = work.keys().subList(done.size(), Math.min(done.size() + most, work.keys().size()));
    this.alone = most == 1;
  }

  /** The cases to read: all at first, as one that is unknown may refuse the batch. */
  List<Key<Case>> reads() {
    return done.isEmpty() ? work.keys() : keys;
  }

  /** The changes, and the entries of all cases that are done with once they are made. */
  CompletionStage<Decision<List<BatchEntry>>> attempt(CaseViews views) {
    Snapshot snapshot = views.snapshot();
    Stored<BatchToken> used = work.token() == null ? null : snapshot.find(work.token());
    BatchToken good = ClientTokens.good(used, views.audit().now());
    if (good != null) {
      List<BatchEntry> noted = good.entries(work.batch().fingerprint());
      if (noted.size() > done.size()) {
        // By the same request, which was broken off or is under way.
        return Decision.completed(List.of(), noted);
      }
    }
    if (done.isEmpty()) {
      work.cases().forEach((key, identifier) -> requireReferenced(snapshot, key, identifier));
    }
    CaseFunction function = function(views.schema());
    noteAttempt(snapshot);
    List<CompletableFuture<Outcome>> outcomes =
        ofOneCommit(snapshot).stream()
            .map(key -> outcome(views, key, function).toCompletableFuture())
            .toList();
    return CompletableFuture.allOf(outcomes.toArray(CompletableFuture[]::new))
        .thenApply(all -> outcomes.stream().map(CompletableFuture::join).toList())
        .thenApply(all -> decision(all, used, views.audit().now()));
  }

  private CaseFunction function(Schema schema) {
    try {
      return work.decision().in(schema);
    } catch (ProblemException refusal) {
      if (done.isEmpty()) {
        throw refusal;
      }
      // Some cases are changed already, so that it can only refuse the others.
      return view -> CompletableFuture.failedStage(refusal);
    }
  }

  private void noteAttempt(Snapshot snapshot) {
    attempts++;
    if (!alone && attempts > ATTEMPTS_TOGETHER) {
      throw new ContendedException();
    }
    Stored<Case> first = snapshot.find(keys.getFirst());
    if (first != null) {
      if (version != null && version != first.version()) {
        moves++;
      }
      version = first.version();
    }
  }

  /** As many of the cases as one commit has room for. */
  private List<Key<Case>> ofOneCommit(Snapshot snapshot) {
    long text = 0;
    int count = 0;
    for (Key<Case> key : keys) {
      Stored<Case> stored = snapshot.find(key);
      text += work.batch().textLength() + (stored == null ? 0 : textLength(stored.value()));
      if (count > 0 && text > MOST_TEXT) {
        break;
      }
      count++;
    }
    return keys.subList(0, count);
  }

  private CompletionStage<Outcome> outcome(CaseViews views, Key<Case> key, CaseFunction function) {
    Problem denial = work.batch().access().refusal(views.snapshot(), key);
    if (denial != null) {
      return CompletableFuture.completedStage(Outcome.refused(BatchEntry.failed(key.id(), denial)));
    }
    if (alone && moves >= MOVES_ALONE) {
      return CompletableFuture.completedStage(Outcome.refused(BatchEntry.contended(key.id())));
    }
    return CompletableFuture.completedStage(key)
        .thenCompose(
            asked -> {
              CaseView view = views.require(key);
              MergeMembership.requireNotMerging(view.stored());
              return function.decide(view);
            })
        .thenApply(
            decided ->
                new Outcome(decided.changes(), BatchEntry.succeeded(key.id(), decided.answer())))
        .exceptionally(
            failure -> {
              if (Stages.cause(failure) instanceof ProblemException refusal) {
                return Outcome.refused(BatchEntry.failed(key.id(), refusal.problem()));
              }
              throw Stages.rethrown(failure);
            });
  }

  private Decision<List<BatchEntry>> decision(
      List<Outcome> outcomes, @Nullable Stored<BatchToken> used, Instant now) {
    List<BatchEntry> entries = new ArrayList<>(done);
    List<Change> changes = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      entries.add(outcome.entry());
      changes.addAll(outcome.changes());
    }
    if (used != null && !used.value().isExpired(now)) {
      changes.add(Change.replace(used, used.value().withEntries(entries)));
    } else if (work.token() != null) {
      changes.addAll(
          ClientTokens.use(
              work.token(), used, new BatchToken(work.batch().fingerprint(), entries, now)));
    }
    return new Decision<>(changes, entries);
  }

  /** The characters of the values of a case. */
  private static long textLength(Case stored) {
    return textLength(stored.fields().values());
  }

  /** The characters of values. */
  static int textLength(Collection<FieldValueUnion> values) {
    return values.stream()
        .mapToInt(
            value ->
                switch (value) {
                  case FieldValueUnion.StringValue text -> text.value().length();
                  case FieldValueUnion.UserArnValue user -> user.value().length();
                  case FieldValueUnion.DoubleValue number -> 0;
                  case FieldValueUnion.BooleanValue truth -> 0;
                  case FieldValueUnion.EmptyValue none -> 0;
                })
        .sum();
  }

  /**
   * A case id that names nothing is told of in its entry, a reference id refuses the batch. Whoever
   * may not change a case is told so in its entry, whether there is one or not; a reference id that
   * cannot be one tells nothing of what there is.
   */
  private void requireReferenced(Snapshot snapshot, Key<Case> key, CaseIdentifierUnion identifier) {
    if (identifier instanceof CaseIdentifierUnion.ReferenceId reference
        && snapshot.find(key) == null
        && (ReferenceId.caseId(reference.value()).isEmpty()
            || work.batch().access().refusal(snapshot, key) == null)) {
      throw Problem.notFound(
              Case.KIND, reference.value(), "No case has the reference id " + reference.value())
          .asException();
    }
  }
}

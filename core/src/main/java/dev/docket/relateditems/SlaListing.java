package dev.docket.relateditems;

import dev.docket.cases.Case;
import dev.docket.cases.SlaTimer;
import dev.docket.operations.Decision;
import dev.docket.operations.Stamps;
import dev.docket.storage.Change;
import dev.docket.storage.Key;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sees to it that an SLA that a request starts is on the list before it is there. */
final class SlaListing {

  private final DueSlas slas;
  private final Stamps stamps;
  private final Key<Case> parent;
  private final AtomicReference<@Nullable Entry> listed = new AtomicReference<>();

  SlaListing(DueSlas slas, Stamps stamps, Key<Case> parent) {
    this.slas = slas;
    this.stamps = stamps;
    this.parent = parent;
  }

  private record Entry(Key<DueSla> key, DueSla sla) {}

  /** The decision, to be committed once the SLA that it starts is on the list. */
  <T extends @Nullable Object> CompletionStage<Decision<T>> first(Decision<T> decision) {
    List<SlaTimer> started = decision.changes().stream().flatMap(this::started).toList();
    if (started.isEmpty()) {
      return CompletableFuture.completedStage(decision);
    }
    // A request starts one SLA. Where its commit was stale, it does so again.
    DueSla sla = DueSla.of(parent, started.getFirst().targetTime());
    Entry before = listed.get();
    if (before != null && before.sla().equals(sla)) {
      return CompletableFuture.completedStage(decision);
    }
    Entry entry = new Entry(sla.key(stamps.newId()), sla);
    return slas.add(entry.key(), sla, before == null ? null : before.key())
        .thenApply(
            done -> {
              listed.set(entry);
              return decision;
            });
  }

  private Stream<SlaTimer> started(Change change) {
    return change instanceof Change.Replace<?> replace
            && replace.stored().value() instanceof Case was
            && replace.value() instanceof Case is
        ? is.items().startedSince(was.items()).stream()
        : Stream.empty();
  }

  /**
   * To be done after the commit. If time has moved past the target meanwhile, the list may have
   * been looked at too early, so that the SLA has to be told of now.
   */
  <T> CompletionStage<T> then(T answer) {
    Entry entry = listed.get();
    return entry == null || !entry.sla().isDue(stamps.now())
        ? CompletableFuture.completedStage(answer)
        // The change is made, whether this succeeds or not.
        : slas.tell(parent).handle((done, failure) -> answer);
  }
}

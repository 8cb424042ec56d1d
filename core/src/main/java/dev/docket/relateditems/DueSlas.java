package dev.docket.relateditems;

import dev.docket.cases.Case;
import dev.docket.cases.OverdueSlas;
import dev.docket.cases.Schemas;
import dev.docket.domains.Domain;
import dev.docket.domains.DomainConfiguration;
import dev.docket.domains.Revision;
import dev.docket.operations.Decision;
import dev.docket.operations.OwnThreads;
import dev.docket.operations.Resources;
import dev.docket.operations.Stamps;
import dev.docket.storage.Change;
import dev.docket.storage.Changes;
import dev.docket.storage.Key;
import dev.docket.storage.Kind;
import dev.docket.storage.Page;
import dev.docket.storage.Stored;
import dev.docket.storage.Window;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The list of the SLAs of all tenants that may become overdue. When they do, the histories of their
 * cases are told. Any node may tell at any time, several at once too: the commit changes the case,
 * so only one of them holds.
 */
public final class DueSlas {

  /** What is stored for SLAs that may become overdue. */
  public static final List<Kind<?>> KINDS = List.of(DueSla.KIND);

  /** The SLAs that are told of at once. */
  private static final int PAGE = 50;

  /** The pages that one round takes on. */
  private static final int PAGES = 20;

  private final Resources resources;
  private final Stamps stamps;
  private final Schemas schemas;

  /** Where the next round goes on, so that entries that fail do not hold up those behind them. */
  private final AtomicReference<@Nullable String> position = new AtomicReference<>();

  public DueSlas(Resources resources, Stamps stamps, Schemas schemas) {
    this.schemas = schemas;
    this.resources = resources;
    this.stamps = stamps;
  }

  /**
   * How far a round came.
   *
   * @param next where more may be due; null if nothing else was
   * @param failure the first one of an SLA; null if there was none
   */
  private record Round(@Nullable String next, @Nullable Throwable failure) {}

  /** The commit that puts an SLA of a case on the list, in place of an entry made before. */
  CompletionStage<Void> add(Key<DueSla> key, DueSla sla, @Nullable Key<DueSla> instead) {
    List<Change> changes = new ArrayList<>(List.of(Change.create(key, sla)));
    if (instead != null) {
      changes.add(Change.deleteUnder(instead));
    }
    return resources.commit(new Changes(changes));
  }

  /** Sees to the SLAs of one request. */
  SlaListing listing(Key<Case> parent) {
    return new SlaListing(this, stamps, parent);
  }

  /**
   * Tells of those that are due, a thousand at most, in order of their target times.
   *
   * @return fails as the first one that fails, or when the list cannot be read
   */
  public CompletionStage<@Nullable Void> tellSome() {
    return round(position.get(), PAGES, null)
        .thenCompose(
            round -> {
              position.set(round.next());
              return outcome(round);
            });
  }

  /**
   * Tells of all those that are due.
   *
   * @return fails as above, once all were tried
   */
  public CompletionStage<@Nullable Void> tellAll() {
    return tellAll(new Round(null, null));
  }

  private CompletionStage<@Nullable Void> tellAll(Round sofar) {
    return round(sofar.next(), PAGES, sofar.failure())
        // On another stack: there may be very many rounds.
        .thenComposeAsync(
            round -> round.next() == null ? outcome(round) : tellAll(round), OwnThreads.executor());
  }

  private static CompletionStage<@Nullable Void> outcome(Round round) {
    return round.failure() == null
        ? CompletableFuture.completedStage(null)
        : CompletableFuture.failedStage(round.failure());
  }

  private CompletionStage<Round> round(
      @Nullable String after, int pages, @Nullable Throwable before) {
    Instant now = stamps.now();
    return resources
        .list(DueSla.ALL, DueSla.KIND, new Window(PAGE, after, Window.Order.ASCENDING))
        .thenCompose(
            page -> {
              List<Stored<DueSla>> due = due(page, now);
              String next = due.size() < page.items().size() ? null : page.next();
              return tell(due)
                  .thenCompose(
                      failed -> {
                        Throwable failure = before == null ? failed : before;
                        return next == null || pages == 1
                            ? CompletableFuture.completedStage(new Round(next, failure))
                            : round(next, pages - 1, failure);
                      });
            });
  }

  private static List<Stored<DueSla>> due(Page<Stored<DueSla>> page, Instant now) {
    return page.items().stream().takeWhile(entry -> entry.value().isDue(now)).toList();
  }

  /** Tells of SLAs and takes them off the list, but for those that fail; returns a failure. */
  private CompletionStage<@Nullable Throwable> tell(List<Stored<DueSla>> due) {
    List<CompletableFuture<@Nullable Throwable>> outcomes =
        due.stream()
            .map(
                entry ->
                    tell(entry.value().parent())
                        .<@Nullable Throwable>handle((done, failure) -> failure)
                        .toCompletableFuture())
            .toList();
    return CompletableFuture.allOf(outcomes.toArray(CompletableFuture[]::new))
        .thenCompose(
            all -> {
              List<Change> over = new ArrayList<>();
              Throwable failed = null;
              for (int i = 0; i < outcomes.size(); i++) {
                Throwable failure = outcomes.get(i).join();
                if (failure == null) {
                  over.add(Change.deleteUnder(due.get(i).key()));
                } else if (failed == null) {
                  failed = failure;
                }
              }
              Throwable first = failed;
              return remove(over)
                  .<@Nullable Throwable>handle((done, failure) -> first == null ? failure : first);
            });
  }

  private CompletionStage<?> remove(List<Change> entries) {
    return entries.isEmpty()
        ? CompletableFuture.completedStage(null)
        : resources.commit(new Changes(entries));
  }

  /** Tells of the overdue SLAs of a case, if there are any that were not told of. */
  CompletionStage<@Nullable Void> tell(Key<Case> parent) {
    Key<Domain> domain = DomainConfiguration.domainOf(parent);
    return resources.decide(
        parent,
        List.of(parent, domain, Revision.key(domain)),
        snapshot -> {
          Stored<Case> stored = snapshot.find(parent);
          return stored == null
              ? Decision.completed(List.of())
              : schemas
                  .in(snapshot, domain)
                  .thenApply(schema -> OverdueSlas.changes(stored, schema, stamps))
                  .thenApply(Decision::of)
                  .thenApply(
                      decision ->
                          decision.precededBy(Revision.unchanged(Revision.in(snapshot, domain))));
        });
  }
}

package dev.docket.cases;

import dev.docket.cases.CaseMessages.DeleteCaseRequest;
import dev.docket.domains.Domain;
import dev.docket.domains.DomainConfiguration;
import dev.docket.domains.Revision;
import dev.docket.operations.Caller;
import dev.docket.operations.Decision;
import dev.docket.operations.Problem;
import dev.docket.operations.Resources;
import dev.docket.operations.Stamps;
import dev.docket.storage.Change;
import dev.docket.storage.Key;
import dev.docket.storage.Snapshot;
import dev.docket.storage.Stored;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * The operation DeleteCase. It takes so long to find what belongs to a case that other nodes could
 * change the case each time. So its items are frozen first: what is found then stays true, and the
 * commit that removes everything is no more likely to be stale than any other.
 */
final class CaseDeletion {

  /**
   * How long the items stay frozen if a deletion breaks off: many times as long as it takes to find
   * what belongs to a case.
   */
  private static final Duration FREEZE = Duration.ofSeconds(10);

  private final Stamps stamps;
  private final DomainConfiguration configuration;
  private final Schemas schemas;
  private final CaseSideEffects sideEffects;

  CaseDeletion(
      Stamps stamps,
      DomainConfiguration configuration,
      Schemas schemas,
      CaseSideEffects sideEffects) {
    this.stamps = stamps;
    this.configuration = configuration;
    this.schemas = schemas;
    this.sideEffects = sideEffects;
  }

  CompletionStage<@Nullable Void> delete(Caller caller, DeleteCaseRequest request) {
    Key<Domain> domain = DomainConfiguration.domain(caller, request.domainId());
    return delete(caller, domain, Case.key(domain, request.caseId()));
  }

  private CompletionStage<@Nullable Void> delete(Caller caller, Key<Domain> domain, Key<Case> key) {
    return freeze(domain, key)
        .thenCompose(
            frozen ->
                sideEffects
                    .ofDeletion(key)
                    .thenCompose(changes -> remove(caller, domain, key, frozen, changes)))
        .thenCompose(
            removed ->
                removed
                    ? CompletableFuture.<@Nullable Void>completedStage(null)
                    : delete(caller, domain, key));
  }

  /** The case once its items are frozen. */
  private CompletionStage<Case> freeze(Key<Domain> domain, Key<Case> key) {
    return configuration.decide(
        domain,
        Problem::validation,
        List.of(key),
        List.of(key),
        snapshot -> freeze(deletable(snapshot, key), stamps.now()));
  }

  private static Stored<Case> deletable(Snapshot snapshot, Key<Case> key) {
    Stored<Case> stored = Resources.required(snapshot, key);
    MergeMembership.requireNoneRunning(stored);
    return stored;
  }

  private static CompletionStage<Decision<Case>> freeze(Stored<Case> stored, Instant now) {
    Case found = stored.value();
    if (found.items().isFrozen(now)) {
      return Decision.completed(List.of(), found);
    }
    Case frozen = found.withItems(found.items().frozen(now.plus(FREEZE)));
    return Decision.completed(List.of(Change.replace(stored, frozen)), frozen);
  }

  /**
   * Removes a case.
   *
   * @param besides the changes that remove what belongs to it and does not lie under it
   * @return false if its items were not frozen all the time
   */
  private CompletionStage<Boolean> remove(
      Caller caller, Key<Domain> domain, Key<Case> key, Case frozen, List<Change> besides) {
    List<Key<?>> reads = new ArrayList<>(ClientTokens.keys(domain, frozen));
    reads.add(key);
    reads.add(Revision.key(domain));
    return configuration.decide(
        domain,
        Problem::validation,
        List.of(key),
        reads,
        snapshot -> {
          Stored<Case> stored = deletable(snapshot, key);
          if (!stored.value().items().sameFreeze(frozen.items())) {
            return Decision.completed(List.of(), false);
          }
          return schemas
              .in(snapshot, domain)
              .thenApply(
                  schema -> {
                    List<Change> changes = new ArrayList<>(besides);
                    changes.add(Change.delete(stored));
                    changes.addAll(ClientTokens.removal(stored, snapshot));
                    changes.add(
                        CaseEvents.deleted(
                            key, stored.value(), schema, caller.principal(), stamps));
                    return new Decision<>(changes, true)
                        .precededBy(Revision.unchanged(Revision.in(snapshot, domain)));
                  });
        });
  }
}

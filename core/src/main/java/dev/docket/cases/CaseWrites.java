package dev.docket.cases;

import dev.docket.domains.Domain;
import dev.docket.domains.DomainConfiguration;
import dev.docket.domains.Revision;
import dev.docket.operations.Caller;
import dev.docket.operations.Decision;
import dev.docket.operations.Problem;
import dev.docket.operations.Resources;
import dev.docket.operations.Stamps;
import dev.docket.storage.Key;
import dev.docket.storage.Snapshot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Changes cases, each in one commit with its audit events. */
public final class CaseWrites {

  private final Stamps stamps;
  private final DomainConfiguration configuration;
  private final Schemas schemas;

  public CaseWrites(Stamps stamps, DomainConfiguration configuration, Schemas schemas) {
    this.stamps = stamps;
    this.configuration = configuration;
    this.schemas = schemas;
  }

  /**
   * Changes a case of an active domain. Changes of one case happen one after another: what {@code
   * decide} sees, the schema included, still holds when its changes are committed, or it is called
   * again. If nothing changes, nothing is written.
   *
   * @param reads the keys of what is read for the decision besides the case
   * @param decide decides from what was read; it may read more, but what it finds may have changed
   *     by the commit unless its changes rely on it
   * @return the answer of the decision; fails with a ResourceNotFoundException if there is no such
   *     domain or case, with a ValidationException if the domain is not active, and with a
   *     ConflictException while the case is being merged into another one
   */
  public <T extends @Nullable Object> CompletionStage<T> change(
      Caller caller,
      String domainId,
      String caseId,
      Collection<? extends Key<?>> reads,
      Function<CaseView, CompletionStage<Decision<T>>> decide) {
    Key<Domain> domain = DomainConfiguration.domain(caller, domainId);
    Key<Case> key = Case.key(domain, caseId);
    return decide(
        domain,
        List.of(key),
        reads,
        snapshot -> {
          // Before the schema, which may have to be read.
          MergeMembership.requireNotMerging(Resources.required(snapshot, key));
          return views(caller.principal(), domain, snapshot)
              .thenCompose(views -> decide.apply(views.require(key)));
        });
  }

  /**
   * Changes several cases of an active domain in one commit: all of them or none. Otherwise it is
   * as {@link #change}, except that {@code decide} has to take care of merges.
   *
   * @param principal the ARN of who changes them
   * @param keys of the cases, which need not exist
   * @param decide decides about all cases together; its changes are those of their views
   */
  public <T extends @Nullable Object> CompletionStage<T> changeAll(
      String principal,
      Key<Domain> domain,
      List<Key<Case>> keys,
      Collection<? extends Key<?>> reads,
      Function<CaseViews, CompletionStage<Decision<T>>> decide) {
    return decide(
        domain, keys, reads, snapshot -> views(principal, domain, snapshot).thenCompose(decide));
  }

  private CompletionStage<CaseViews> views(
      String principal, Key<Domain> domain, Snapshot snapshot) {
    AuditWriter audit = new AuditWriter(principal, stamps, stamps.now());
    return schemas.in(snapshot, domain).thenApply(schema -> new CaseViews(schema, snapshot, audit));
  }

  /** Decides about cases; the commit relies on the configuration being as it was read. */
  private <T extends @Nullable Object> CompletionStage<T> decide(
      Key<Domain> domain,
      List<Key<Case>> cases,
      Collection<? extends Key<?>> more,
      Function<Snapshot, CompletionStage<Decision<T>>> decide) {
    List<Key<?>> reads = new ArrayList<>(more);
    reads.addAll(cases);
    reads.add(Revision.key(domain));
    return configuration.decide(
        domain,
        Problem::validation,
        cases,
        reads,
        snapshot ->
            decide
                .apply(snapshot)
                .thenApply(
                    decision ->
                        decision.precededBy(Revision.unchanged(Revision.in(snapshot, domain)))));
  }
}

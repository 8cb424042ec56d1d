package dev.docket.cases;

import dev.docket.configuration.DomainConfiguration;
import dev.docket.configuration.Revision;
import dev.docket.domains.Domain;
import dev.docket.operations.Caller;
import dev.docket.operations.Resources;
import dev.docket.operations.Slot;
import dev.docket.operations.Stamps;
import dev.docket.storage.Change;
import dev.docket.storage.Changes;
import dev.docket.storage.Key;
import dev.docket.storage.Snapshot;
import dev.docket.storage.Stored;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Changes cases, each in one commit with the audit events that tell of it. */
public final class CaseWrites {

  private final Resources resources;
  private final Stamps stamps;
  private final DomainConfiguration configuration;
  private final Schemas schemas;

  public CaseWrites(
      Resources resources, Stamps stamps, DomainConfiguration configuration, Schemas schemas) {
    this.resources = resources;
    this.stamps = stamps;
    this.configuration = configuration;
    this.schemas = schemas;
  }

  /**
   * Changes a case of an active domain. Changes of one case happen one after another: what {@code
   * decide} sees, the schema included, is still true when its changes are made, or it is asked
   * again. Nothing is written when nothing changes.
   *
   * @param more what is read for the decision besides the case
   * @param decide decides on what was read; it may read more, but what it finds is true later only
   *     if its changes rely on it
   * @return the answer that was decided on; fails with a ResourceNotFoundException when there is no
   *     such domain or case, with a ValidationException when the domain is not active
   */
  public <T extends @Nullable Object> CompletionStage<T> change(
      Caller caller,
      String domainId,
      String caseId,
      Collection<? extends Key<?>> more,
      Function<CaseView, CompletionStage<CaseDecision<T>>> decide) {
    Key<Domain> domain = DomainConfiguration.domain(caller, domainId);
    Key<Case> key = Case.key(domain, caseId);
    List<Key<?>> keys = new ArrayList<>(more);
    keys.addAll(List.of(Revision.key(domain), key));
    return resources.change(
        key,
        () ->
            configuration
                .read(domain, keys)
                .thenCompose(snapshot -> change(caller, snapshot, domain, key, decide)));
  }

  private <T extends @Nullable Object> CompletionStage<T> change(
      Caller caller,
      Snapshot snapshot,
      Key<Domain> domainKey,
      Key<Case> key,
      Function<CaseView, CompletionStage<CaseDecision<T>>> decide) {
    Instant now = stamps.now();
    Stored<Domain> domain = Resources.required(snapshot, domainKey);
    Stored<Case> stored = Resources.required(snapshot, key);
    Slot<Revision> revision = Revision.in(snapshot, domainKey);
    return schemas
        .at(domain, revision)
        .thenCompose(schema -> decide.apply(new CaseView(stored, schema, snapshot, now)))
        .thenCompose(
            decision ->
                commit(caller, revision, stored, decision.change(), now)
                    .thenApply(done -> decision.answer()));
  }

  private CompletionStage<Void> commit(
      Caller caller, Slot<Revision> revision, Stored<Case> stored, CaseChange change, Instant now) {
    Case before = stored.value();
    if (change.isNone(before)) {
      return CompletableFuture.completedStage(null);
    }
    List<Change> changes = new ArrayList<>(unchanged(revision));
    changes.add(Change.replace(stored, change.after().withEvents(change.audit().size())));
    changes.addAll(events(caller, stored.key(), before.sequence(), change.audit(), now));
    changes.addAll(change.others());
    return resources.commit(new Changes(changes));
  }

  /**
   * The changes that make a commit rely on the configuration being as it was. A case has a
   * template, so the configuration of its domain has a revision that is stored.
   */
  static List<Change> unchanged(Slot<Revision> revision) {
    Stored<Revision> stored = revision.stored();
    return stored == null ? List.of() : List.of(Change.expect(stored));
  }

  /** The changes that write events into the history of a case. */
  List<Change> events(
      Caller caller, Key<Case> key, long sequence, List<AuditDraft> drafts, Instant now) {
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      changes.add(
          Change.create(
              AuditEvent.key(key, sequence + i + 1),
              drafts.get(i).by(caller, stamps.newId(), now)));
    }
    return changes;
  }
}

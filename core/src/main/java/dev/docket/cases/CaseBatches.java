package dev.docket.cases;

import dev.docket.domains.Domain;
import dev.docket.domains.DomainConfiguration;
import dev.docket.operations.Caller;
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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * What the batch operations share. All cases of a batch are read at one moment, decided one by one,
 * and changed in one commit together with the client token. Cases that are refused are left out of
 * it and told of in the answer.
 */
public final class CaseBatches {

  /**
   * How often a case may be what makes the commit stale. Then it is said to be in use, so that it
   * does not hold up the others.
   */
  private static final int PATIENCE = 4;

  private final CaseWrites writes;
  private final ClientTokens tokens;

  public CaseBatches(CaseWrites writes, ClientTokens tokens) {
    this.writes = writes;
    this.tokens = tokens;
  }

  /**
   * A request for a batch.
   *
   * @param operation its name: tokens of several operations are not one
   * @param cases the cases that it names
   * @param clientToken null or empty when there is none
   * @param fingerprint of all that it says besides the token
   */
  public record Batch(
      Caller caller,
      String operation,
      String domainId,
      List<CaseIdentifierUnion> cases,
      @Nullable String clientToken,
      String fingerprint) {

    public Batch {
      cases = List.copyOf(cases);
    }
  }

  /** Decides what becomes of the cases of a batch in a domain. */
  @FunctionalInterface
  public interface BatchDecision {

    /**
     * The decision on each case; refuses the whole batch by a {@link ProblemException}.
     *
     * @param schema of the domain
     */
    CaseFunction in(Schema schema);
  }

  /** Decides what becomes of a case. */
  @FunctionalInterface
  public interface CaseFunction {

    /**
     * The decision on a case; refuses it by a {@link ProblemException}. Its answer is the id of the
     * related item that the case gets, or null.
     */
    CompletionStage<Decision<@Nullable String>> decide(CaseView view);
  }

  /**
   * Carries out a batch.
   *
   * @return an entry for each case in their order; the same again for the same client token. Fails
   *     with a ValidationException when a case is named twice or the domain is not active, with a
   *     ResourceNotFoundException when there is no such domain or no case of a reference id, with a
   *     ConflictException when the client token was used for another batch
   */
  public CompletionStage<List<BatchEntry>> run(Batch batch, BatchDecision decision) {
    Attempts attempts = new Attempts(batch, decision);
    return writes
        .changeAll(
            batch.caller().principal(),
            attempts.domain,
            List.copyOf(attempts.cases.keySet()),
            attempts.token == null ? List.of() : List.of(attempts.token),
            attempts::next)
        .thenApply(
            entries -> {
              if (attempts.token != null) {
                tokens.used(attempts.domain);
              }
              return entries;
            });
  }

  /** What becomes of a case: its entry, and the changes that make it so. */
  private record Outcome(List<Change> changes, BatchEntry entry) {

    static Outcome refused(BatchEntry entry) {
      return new Outcome(List.of(), entry);
    }
  }

  /** Decides on all cases of a batch, again while the commit turns out stale. */
  private static final class Attempts {

    private final Batch batch;
    private final BatchDecision decision;
    private final Key<Domain> domain;
    private final Map<Key<Case>, CaseIdentifierUnion> cases;
    private final @Nullable Key<BatchToken> token;

    /** The versions that the cases had in the last attempt, and how often each had another one. */
    private final Map<Key<Case>, Long> versions = new HashMap<>();

    private final Map<Key<Case>, Integer> moves = new HashMap<>();

    Attempts(Batch batch, BatchDecision decision) {
      this.batch = batch;
      this.decision = decision;
      this.domain = DomainConfiguration.domain(batch.caller(), batch.domainId());
      this.cases = keys(domain, batch.cases());
      this.token =
          batch.clientToken() == null || batch.clientToken().isEmpty()
              ? null
              : BatchToken.key(domain, batch.operation(), batch.clientToken());
    }

    CompletionStage<Decision<List<BatchEntry>>> next(CaseViews views) {
      Stored<BatchToken> used = token == null ? null : views.snapshot().find(token);
      if (used != null) {
        return Decision.completed(List.of(), used.value().entries(batch.fingerprint()));
      }
      cases.forEach((key, identifier) -> requireReferenced(views.snapshot(), key, identifier));
      cases.keySet().forEach(key -> noteVersion(views.snapshot().find(key)));
      CaseFunction decide = decision.in(views.schema());
      List<CompletableFuture<Outcome>> outcomes =
          cases.keySet().stream()
              .map(key -> outcome(views, key, decide).toCompletableFuture())
              .toList();
      return CompletableFuture.allOf(outcomes.toArray(CompletableFuture[]::new))
          .thenApply(done -> outcomes.stream().map(CompletableFuture::join).toList())
          .thenApply(all -> decision(all, views.audit().now()));
    }

    private void noteVersion(@Nullable Stored<Case> stored) {
      if (stored != null) {
        Long before = versions.put(stored.key(), stored.version());
        if (before != null && before != stored.version()) {
          moves.merge(stored.key(), 1, Integer::sum);
        }
      }
    }

    private CompletionStage<Outcome> outcome(CaseViews views, Key<Case> key, CaseFunction decide) {
      if (moves.getOrDefault(key, 0) >= PATIENCE) {
        return CompletableFuture.completedStage(Outcome.refused(BatchEntry.contended(key.id())));
      }
      return CompletableFuture.completedStage(key)
          .thenCompose(
              asked -> {
                CaseView view = views.require(key);
                MergeMembership.requireNotMerging(view.stored());
                return decide.decide(view);
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

    private Decision<List<BatchEntry>> decision(List<Outcome> outcomes, Instant now) {
      List<BatchEntry> entries = outcomes.stream().map(Outcome::entry).toList();
      List<Change> changes = new ArrayList<>();
      outcomes.forEach(outcome -> changes.addAll(outcome.changes()));
      if (token != null) {
        changes.addAll(BatchToken.use(token, batch.fingerprint(), entries, now));
      }
      return new Decision<>(changes, entries);
    }
  }

  /** The keys of the cases in their order, each with what named it. */
  private static Map<Key<Case>, CaseIdentifierUnion> keys(
      Key<Domain> domain, List<CaseIdentifierUnion> identifiers) {
    Map<Key<Case>, CaseIdentifierUnion> keys = new LinkedHashMap<>();
    for (CaseIdentifierUnion identifier : identifiers) {
      Key<Case> key = Case.key(domain, caseId(identifier));
      if (keys.put(key, identifier) != null) {
        throw Problem.validation("Case " + key.id() + " is named more than once").asException();
      }
    }
    return keys;
  }

  private static String caseId(CaseIdentifierUnion identifier) {
    return switch (identifier) {
      case CaseIdentifierUnion.CaseId id -> id.value();
      case CaseIdentifierUnion.ReferenceId reference ->
          // One that cannot be read names no case: none has an id with a blank.
          ReferenceId.caseId(reference.value()).orElse("no case " + reference.value());
    };
  }

  /** A case id that names nothing is told of in its entry, a reference id refuses the batch. */
  private static void requireReferenced(
      Snapshot snapshot, Key<Case> key, CaseIdentifierUnion identifier) {
    if (identifier instanceof CaseIdentifierUnion.ReferenceId reference
        && snapshot.find(key) == null) {
      throw new Problem(
              "ResourceNotFoundException",
              "No case has the reference id " + reference.value(),
              Map.of("resourceId", reference.value(), "resourceType", Case.KIND.resourceType()))
          .asException();
    }
  }
}

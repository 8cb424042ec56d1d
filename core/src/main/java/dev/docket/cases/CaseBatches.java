package dev.docket.cases;

import dev.docket.domains.Domain;
import dev.docket.domains.DomainConfiguration;
import dev.docket.operations.Caller;
import dev.docket.operations.Decision;
import dev.docket.operations.Problem;
import dev.docket.operations.ProblemException;
import dev.docket.operations.Resources;
import dev.docket.operations.Stages;
import dev.docket.storage.Key;
import java.util.ArrayList;
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
 *
 * <p>Only a batch that is too large for one commit, or whose cases others keep changing, takes
 * several. Each of them notes with the client token how far the batch has come, so that the same
 * request goes on from there when it was broken off.
 */
public final class CaseBatches {

  /** A part that others keep changing is parted into as many. */
  private static final int PARTS = 10;

  private final Resources resources;
  private final CaseWrites writes;
  private final ClientTokens tokens;

  public CaseBatches(Resources resources, CaseWrites writes, ClientTokens tokens) {
    this.resources = resources;
    this.writes = writes;
    this.tokens = tokens;
  }

  /**
   * A request for a batch.
   *
   * @param access what the caller may do with each case
   * @param operation its name: tokens of several operations are not one
   * @param cases the cases that it names
   * @param clientToken null or empty when there is none
   * @param fingerprint of all that it says besides the token
   * @param textLength how many characters each case gets
   */
  public record Batch(
      Caller caller,
      BatchAccess access,
      String operation,
      String domainId,
      List<CaseIdentifierUnion> cases,
      @Nullable String clientToken,
      String fingerprint,
      int textLength) {

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
   * @return an entry for each case in their order; the same again for the same client token, as far
   *     as the caller has permission. Fails with a ValidationException when a case is named twice
   *     or the domain is not active, with a ResourceNotFoundException when there is no such domain
   *     or no case of a reference id, with a ConflictException when the client token was used for
   *     another batch
   */
  public CompletionStage<List<BatchEntry>> run(Batch batch, BatchDecision decision) {
    Work work = Work.of(batch, decision);
    return from(work, List.of(), work.keys().size())
        .thenApply(
            entries -> {
              if (work.token() != null) {
                tokens.usedForBatch(work.token());
              }
              return entries;
            })
        .thenCompose(entries -> visible(work, entries));
  }

  /**
   * What the caller may know of the entries. They may have been noted for someone else with the
   * client token, or before the permissions changed, so each case is asked about again.
   */
  private CompletionStage<List<BatchEntry>> visible(Work work, List<BatchEntry> entries) {
    BatchAccess access = work.batch().access();
    if (work.token() == null || access.isUnrestricted()) {
      return CompletableFuture.completedStage(entries);
    }
    return resources
        .get(access.looksAtCases() ? work.keys() : List.of())
        .thenApply(snapshot -> access.visible(snapshot, work.keys(), entries));
  }

  /**
   * A batch under way.
   *
   * @param cases the keys of its cases in their order, each with what named it
   * @param keys the same without
   * @param token null when there is none
   */
  record Work(
      Batch batch,
      BatchDecision decision,
      Key<Domain> domain,
      Map<Key<Case>, CaseIdentifierUnion> cases,
      List<Key<Case>> keys,
      @Nullable Key<BatchToken> token) {

    static Work of(Batch batch, BatchDecision decision) {
      Key<Domain> domain = DomainConfiguration.domain(batch.caller(), batch.domainId());
      Map<Key<Case>, CaseIdentifierUnion> cases = CaseBatches.keys(domain, batch.cases());
      return new Work(
          batch,
          decision,
          domain,
          cases,
          List.copyOf(cases.keySet()),
          batch.clientToken() == null || batch.clientToken().isEmpty()
              ? null
              : BatchToken.key(domain, batch.operation(), batch.clientToken()));
    }
  }

  /**
   * Carries out what is left of a batch.
   *
   * @param done the entries of the first cases, which are committed
   * @param most how many cases are changed in one commit at most
   * @return the entries of all cases
   */
  private CompletionStage<List<BatchEntry>> from(Work work, List<BatchEntry> done, int most) {
    BatchPart part = new BatchPart(work, done, most);
    return writes
        .changeAll(
            work.batch().caller().principal(),
            work.domain(),
            part.reads(),
            work.token() == null ? List.of() : List.of(work.token()),
            part::attempt)
        .exceptionallyCompose(failure -> afterFailure(Stages.cause(failure), work, done, most))
        .thenCompose(
            entries ->
                entries.size() == work.keys().size()
                    ? CompletableFuture.completedStage(entries)
                    : from(work, entries, Math.min(most, entries.size() - done.size())));
  }

  private CompletionStage<List<BatchEntry>> afterFailure(
      Throwable failure, Work work, List<BatchEntry> done, int most) {
    if (failure instanceof BatchPart.ContendedException) {
      return from(work, done, Math.max(1, most / PARTS));
    }
    if (!done.isEmpty()
        && failure instanceof ProblemException refusal
        && BatchEntry.isDomainGone(refusal.problem())) {
      List<BatchEntry> entries = new ArrayList<>(done);
      work.keys().stream()
          .skip(done.size())
          .forEach(key -> entries.add(BatchEntry.failed(key.id(), refusal.problem())));
      return CompletableFuture.completedStage(entries);
    }
    return CompletableFuture.failedStage(failure);
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
}

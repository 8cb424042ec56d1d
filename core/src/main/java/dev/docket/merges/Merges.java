package dev.docket.merges;

import static dev.docket.operations.Operation.operation;

import dev.docket.cases.Case;
import dev.docket.cases.CaseWrites;
import dev.docket.cases.MergeMembership;
import dev.docket.domains.Domain;
import dev.docket.domains.DomainConfiguration;
import dev.docket.merges.MergeMessages.GetMergeCasesStatusRequest;
import dev.docket.merges.MergeMessages.GetMergeCasesStatusResponse;
import dev.docket.merges.MergeMessages.StartMergeCasesRequest;
import dev.docket.operations.Caller;
import dev.docket.operations.Operation;
import dev.docket.operations.Problem;
import dev.docket.operations.Quotas;
import dev.docket.operations.Resources;
import dev.docket.operations.Stamps;
import dev.docket.storage.Key;
import dev.docket.storage.Kind;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** The operations that merge a case into another one. */
public final class Merges {

  /** What is stored for merges that run. */
  public static final List<Kind<?>> KINDS = List.of(CaseMerge.KIND, PendingMerge.KIND);

  private final DomainConfiguration configuration;
  private final MergeStart start;
  private final MergeRunner runner;

  /**
   * @param delay how long a merge runs at least
   */
  public Merges(
      Resources resources,
      Stamps stamps,
      Quotas quotas,
      DomainConfiguration configuration,
      CaseWrites writes,
      Duration delay) {
    MergeList list = new MergeList(resources);
    MergeCases pairs = new MergeCases(resources, writes);
    this.configuration = configuration;
    this.start = new MergeStart(stamps, quotas, pairs, list);
    this.runner = new MergeRunner(resources, stamps, pairs, list, delay);
  }

  /** Carries out merges that were left undone by nodes that are gone. */
  public CompletionStage<?> continuePending() {
    return runner.continuePending();
  }

  /** Carries out all merges that have run long enough by now. */
  public CompletionStage<?> finishDue() {
    return runner.finishDue();
  }

  public List<Operation<?, ?>> operations() {
    return List.of(
        operation("StartMergeCases", StartMergeCasesRequest.class, this::start),
        operation(
            "GetMergeCasesStatus",
            GetMergeCasesStatusRequest.class,
            GetMergeCasesStatusResponse.class,
            this::status));
  }

  private CompletionStage<@Nullable Void> start(Caller caller, StartMergeCasesRequest request) {
    MergeRequest asked = MergeRequest.of(caller, request);
    return start
        .start(asked)
        .thenApply(
            merge -> {
              runner.runWhenDue(asked.secondary(), merge);
              return null;
            });
  }

  private CompletionStage<GetMergeCasesStatusResponse> status(
      Caller caller, GetMergeCasesStatusRequest request) {
    Key<Domain> domain = DomainConfiguration.domain(caller, request.domainId());
    Key<Case> key = Case.key(domain, request.caseId());
    return membership(domain, key)
        .thenCompose(
            merge ->
                merge != null && merge.isRunning()
                    ? runner
                        .run(Case.key(domain, merge.secondaryCaseId()))
                        // It runs on, and whoever looks next goes on with it.
                        .exceptionally(failure -> false)
                        .thenCompose(done -> done ? membership(domain, key) : just(merge))
                    : just(merge))
        .thenApply(merge -> answer(key, merge));
  }

  private static CompletionStage<@Nullable MergeMembership> just(@Nullable MergeMembership merge) {
    return CompletableFuture.completedStage(merge);
  }

  private CompletionStage<@Nullable MergeMembership> membership(Key<Domain> domain, Key<Case> key) {
    return configuration
        .read(domain, List.of(key))
        .thenApply(snapshot -> Resources.required(snapshot, key).value().merge());
  }

  private static GetMergeCasesStatusResponse answer(
      Key<Case> key, @Nullable MergeMembership merge) {
    if (merge == null) {
      throw Problem.notFound(Case.KIND, key.id(), "Case " + key.id() + " takes part in no merge")
          .asException();
    }
    return new GetMergeCasesStatusResponse(
        merge.status(), merge.primaryCaseId(), List.of(merge.secondaryCaseId()));
  }
}

package dev.docket.cases;

import static dev.docket.operations.Operation.conditional;
import static dev.docket.operations.Operation.operation;
import static dev.docket.operations.Operation.withEntityTag;

import dev.docket.cases.BatchMessages.BatchUpdateCaseIdentifier;
import dev.docket.cases.BatchMessages.BatchUpdateCaseRequest;
import dev.docket.cases.BatchMessages.BatchUpdateCaseResponse;
import dev.docket.cases.CaseMessages.CreateCaseRequest;
import dev.docket.cases.CaseMessages.CreateCaseResponse;
import dev.docket.cases.CaseMessages.DeleteCaseRequest;
import dev.docket.cases.CaseMessages.GetCaseRequest;
import dev.docket.cases.CaseMessages.GetCaseResponse;
import dev.docket.cases.CaseMessages.UpdateCaseRequest;
import dev.docket.domains.Domain;
import dev.docket.domains.DomainConfiguration;
import dev.docket.domains.Revision;
import dev.docket.fields.FieldValueUnion;
import dev.docket.operations.Caller;
import dev.docket.operations.Decision;
import dev.docket.operations.EntityTag;
import dev.docket.operations.Operation;
import dev.docket.operations.Precondition;
import dev.docket.operations.Problem;
import dev.docket.operations.Resources;
import dev.docket.operations.Stamps;
import dev.docket.operations.WithEntityTag;
import dev.docket.storage.Change;
import dev.docket.storage.Key;
import dev.docket.storage.Stored;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The operations on cases. */
public final class Cases {

  private static final String UPDATE = "UpdateCase";

  private final Stamps stamps;
  private final DomainConfiguration configuration;
  private final Schemas schemas;
  private final NamedFieldAccess namedFields;
  private final CaseWrites writes;
  private final CaseBatches batches;
  private final CaseCreation creation;
  private final CaseDeletion deletion;
  private final CaseSideEffects sideEffects;
  private final ValidationPolicy policy;

  /**
   * @param sideEffects knows what else changes with a case
   */
  public Cases(
      Stamps stamps,
      DomainConfiguration configuration,
      Schemas schemas,
      CaseWrites writes,
      CaseBatches batches,
      ClientTokens tokens,
      CaseSideEffects sideEffects,
      ValidationPolicy policy) {
    this.stamps = stamps;
    this.configuration = configuration;
    this.schemas = schemas;
    this.namedFields = new NamedFieldAccess(configuration, schemas);
    this.writes = writes;
    this.batches = batches;
    this.creation = new CaseCreation(stamps, configuration, schemas, tokens, policy);
    this.deletion = new CaseDeletion(stamps, configuration, schemas, sideEffects);
    this.sideEffects = sideEffects;
    this.policy = policy;
  }

  public List<Operation<?, ?>> operations() {
    return List.of(
        operation(
            "CreateCase", CreateCaseRequest.class, CreateCaseResponse.class, creation::create),
        withEntityTag("GetCase", GetCaseRequest.class, GetCaseResponse.class, this::get),
        conditional(UPDATE, UpdateCaseRequest.class, this::update),
        operation(
            "BatchUpdateCase",
            BatchUpdateCaseRequest.class,
            BatchUpdateCaseResponse.class,
            this::updateAll),
        operation("DeleteCase", DeleteCaseRequest.class, deletion::delete));
  }

  private CompletionStage<WithEntityTag<GetCaseResponse>> get(
      Caller caller, GetCaseRequest request) {
    if (request.nextToken() != null && !request.nextToken().isEmpty()) {
      // One page holds all fields that can be asked for, so no token was ever given out.
      throw Problem.validation("Invalid nextToken").asException();
    }
    Key<Domain> domainKey = DomainConfiguration.domain(caller, request.domainId());
    Key<Case> key = Case.key(domainKey, request.caseId());
    return configuration
        .read(domainKey, List.of(Revision.key(domainKey), key))
        .thenCompose(
            snapshot -> {
              Stored<Case> stored = Resources.required(snapshot, key);
              Case found = stored.value();
              return schemas
                  .in(snapshot, domainKey)
                  .thenApply(
                      schema ->
                          new WithEntityTag<>(
                              new GetCaseResponse(
                                  FieldSelection.of(schema, request.fields())
                                      .values(found, stamps.now()),
                                  found.templateId(),
                                  found.tags()),
                              EntityTag.of(stored)));
            });
  }

  /** The precondition is asked of the version that the commit relies on. */
  private CompletionStage<@Nullable Void> update(
      Caller caller, UpdateCaseRequest request, Precondition precondition) {
    return writes.change(
        caller,
        request.domainId(),
        request.caseId(),
        List.of(),
        view -> {
          precondition.require(view.stored());
          return updated(view, request.fields(), request.performedBy()).thenApply(Decision::of);
        });
  }

  private CompletionStage<BatchUpdateCaseResponse> updateAll(
      Caller caller, BatchUpdateCaseRequest request) {
    BatchUpdate.check(request);
    CaseBatches.Batch batch =
        new CaseBatches.Batch(
            caller,
            new BatchAccess(caller.access(), UPDATE, List.of()),
            "BatchUpdateCase",
            request.domainId(),
            request.cases().stream().map(BatchUpdateCaseIdentifier::caseIdentifier).toList(),
            request.clientToken(),
            Fingerprint.of(request),
            BatchUpdate.textLength(request));
    Key<Domain> domain = DomainConfiguration.domain(caller, request.domainId());
    return namedFields
        .of(caller, UPDATE, domain, BatchUpdate.names(request))
        .thenCompose(usable -> batches.run(batch, schema -> decision(schema, request, usable)))
        .thenApply(BatchUpdate::response);
  }

  private CaseBatches.CaseFunction decision(
      Schema schema, BatchUpdateCaseRequest request, Predicate<String> usable) {
    List<FieldValue> values = BatchUpdate.values(schema, request, usable);
    return view ->
        updated(view, values, request.performedBy())
            .thenApply(changes -> new Decision<>(changes, null));
  }

  /** The changes by which a case gets values; none when it has them already. */
  private CompletionStage<List<Change>> updated(
      CaseView view, List<FieldValue> fields, @Nullable UserUnion user) {
    Case before = view.stored().value();
    CaseEditor editor =
        new CaseEditor(
            view.schema(), view.schema().template(before.templateId()), policy, user, view.now());
    Map<String, FieldValueUnion> values = editor.update(before.fields(), fields).required();
    if (values.equals(before.fields())) {
      return CompletableFuture.completedStage(List.of());
    }
    return sideEffects
        .ofUpdate(view, before.withFields(values, view.schema()), user)
        .thenApply(change -> view.changes(withUpdateEvent(before, change, user)));
  }

  /** The same change with the audit event of the values before all others. */
  private static CaseChange withUpdateEvent(
      Case before, CaseChange change, @Nullable UserUnion user) {
    List<AuditDraft> audit = new ArrayList<>();
    audit.add(AuditDraft.updated(before.fields(), change.after().fields(), user));
    audit.addAll(change.audit());
    return new CaseChange(change.after(), audit, change.others());
  }
}

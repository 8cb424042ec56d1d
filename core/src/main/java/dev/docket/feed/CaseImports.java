package dev.docket.feed;

import static dev.docket.operations.Operation.operation;

import dev.docket.cases.Case;
import dev.docket.cases.CaseImport;
import dev.docket.cases.CaseImport.ImportedCase;
import dev.docket.cases.CaseMessages.AuditEventResponse;
import dev.docket.cases.ClientToken;
import dev.docket.cases.Schema;
import dev.docket.cases.Schemas;
import dev.docket.cases.ValidationPolicy;
import dev.docket.domains.Domain;
import dev.docket.domains.DomainConfiguration;
import dev.docket.domains.Revision;
import dev.docket.feed.FeedMessages.CaseToImport;
import dev.docket.feed.FeedMessages.ImportCasesRequest;
import dev.docket.feed.FeedMessages.ImportCasesResponse;
import dev.docket.feed.FeedMessages.ImportOutcome;
import dev.docket.feed.FeedMessages.ImportResult;
import dev.docket.fields.FieldValueUnion;
import dev.docket.operations.Caller;
import dev.docket.operations.Operation;
import dev.docket.operations.Problem;
import dev.docket.operations.ProblemException;
import dev.docket.operations.Resources;
import dev.docket.operations.Stages;
import dev.docket.operations.Stamps;
import dev.docket.relateditems.WholeItem;
import dev.docket.relateditems.WholeItems;
import dev.docket.relateditems.WholeItems.ImportedItems;
import dev.docket.storage.Change;
import dev.docket.storage.Changes;
import dev.docket.storage.Key;
import dev.docket.storage.Snapshot;
import dev.docket.storage.StaleException;
import dev.docket.storage.Stored;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Imports cases, many in one commit. A case with its items and its history is there as a whole or
 * not at all, and what is wrong with one does not keep out another. What was imported before is
 * left as it is, so a request may be repeated.
 */
public final class CaseImports {

  /** The attempts at a case that others import at the same time. */
  private static final int ATTEMPTS = 12;

  private final Resources resources;
  private final Stamps stamps;
  private final DomainConfiguration configuration;
  private final Schemas schemas;
  private final ValidationPolicy policy;

  public CaseImports(
      Resources resources,
      Stamps stamps,
      DomainConfiguration configuration,
      Schemas schemas,
      ValidationPolicy policy) {
    this.resources = resources;
    this.stamps = stamps;
    this.configuration = configuration;
    this.schemas = schemas;
    this.policy = policy;
  }

  public List<Operation<?, ?>> operations() {
    return List.of(
        operation(
            "ImportCases", ImportCasesRequest.class, ImportCasesResponse.class, this::importAll));
  }

  private CompletionStage<ImportCasesResponse> importAll(
      Caller caller, ImportCasesRequest request) {
    Work work =
        new Work(
            caller,
            DomainConfiguration.domain(caller, request.domainId()),
            Boolean.TRUE.equals(request.keepIdsAndTimes()),
            Boolean.TRUE.equals(request.dryRun()));
    return attempt(work, request.cases(), 1).thenApply(ImportCasesResponse::new);
  }

  /**
   * How cases are imported.
   *
   * @param keep whether they are taken as they are
   */
  private record Work(Caller caller, Key<Domain> domain, boolean keep, boolean dryRun) {

    /** What tells whether a case was imported before; null if nothing does. */
    @Nullable Key<?> identity(CaseToImport given) {
      String text = keep ? given.caseId() : given.importKey();
      if (text == null || text.isEmpty()) {
        return null;
      }
      return keep ? Case.key(domain, text) : CaseImport.token(domain, text);
    }
  }

  /**
   * A case that can be imported, or what is said of it instead.
   *
   * @param changes its part of the commit; empty if it is not imported
   * @param due what is committed before
   */
  private record Prepared(ImportResult result, List<Change> changes, List<Change> due) {

    static Prepared not(ImportResult result) {
      return new Prepared(result, List.of(), List.of());
    }
  }

  private CompletionStage<List<ImportResult>> attempt(
      Work work, List<CaseToImport> cases, int number) {
    List<Key<?>> reads = new ArrayList<>(List.of(Revision.key(work.domain())));
    for (CaseToImport each : cases) {
      Key<?> identity = work.identity(each);
      if (identity != null) {
        reads.add(identity);
      }
    }
    return configuration
        .read(work.domain(), reads)
        .thenCompose(
            snapshot ->
                schemas
                    .in(snapshot, work.domain())
                    .thenCompose(schema -> run(work, cases, snapshot, schema, number)));
  }

  private CompletionStage<List<ImportResult>> run(
      Work work, List<CaseToImport> cases, Snapshot snapshot, Schema schema, int number) {
    CaseImport imports =
        new CaseImport(work.domain(), schema, policy, stamps, work.caller().principal());
    Set<Key<?>> seen = new HashSet<>();
    List<Prepared> prepared = new ArrayList<>();
    for (CaseToImport each : cases) {
      prepared.add(prepare(work, each, snapshot, imports, seen));
    }
    List<ImportResult> results = prepared.stream().map(Prepared::result).toList();
    List<Change> changes = prepared.stream().flatMap(each -> each.changes().stream()).toList();
    if (work.dryRun() || changes.isEmpty()) {
      return CompletableFuture.completedStage(results);
    }
    List<Change> due = prepared.stream().flatMap(each -> each.due().stream()).toList();
    List<Change> all = new ArrayList<>(Revision.unchanged(Revision.in(snapshot, work.domain())));
    all.addAll(changes);
    return (due.isEmpty()
            ? CompletableFuture.<Void>completedStage(null)
            : resources.commit(new Changes(due)))
        .thenCompose(listed -> resources.commit(new Changes(all)))
        .thenApply(done -> results)
        .exceptionallyCompose(
            failure ->
                Stages.cause(failure) instanceof StaleException && number < ATTEMPTS
                    ? oneByOne(work, cases, number)
                    : CompletableFuture.failedStage(failure));
  }

  /** Imports cases again of which one was changed meanwhile, or whose ids are taken elsewhere. */
  private CompletionStage<List<ImportResult>> oneByOne(
      Work work, List<CaseToImport> cases, int number) {
    if (cases.size() == 1) {
      return attempt(work, cases, number + 1);
    }
    CompletionStage<List<ImportResult>> all = CompletableFuture.completedStage(new ArrayList<>());
    for (CaseToImport each : cases) {
      all =
          all.thenCompose(
              results ->
                  attempt(work, List.of(each), number + 1)
                      .thenApply(
                          result -> {
                            results.addAll(result);
                            return results;
                          }));
    }
    return all;
  }

  private Prepared prepare(
      Work work, CaseToImport given, Snapshot snapshot, CaseImport imports, Set<Key<?>> seen) {
    try {
      Key<?> identity = work.identity(given);
      if (identity == null) {
        throw Problem.validation(work.keep() ? "caseId is missing" : "importKey is missing")
            .asException();
      }
      if (!seen.add(identity)) {
        throw Problem.validation("The request has this case twice").asException();
      }
      Stored<?> before = snapshot.find(identity);
      if (before != null && !isPast(before)) {
        return Prepared.not(new ImportResult(caseId(before), ImportOutcome.ALREADY_THERE, null));
      }
      return work.keep() ? kept(work, given, imports) : fresh(work, given, snapshot, imports);
    } catch (ProblemException refused) {
      return refused(refused.problem().message());
    } catch (IllegalArgumentException twice) {
      // Of a commit that has two changes of one thing.
      return refused("Two related items or events of the case are the same");
    }
  }

  private static Prepared refused(String why) {
    return Prepared.not(new ImportResult(null, ImportOutcome.REFUSED, why));
  }

  /** Whether it is the use of a token by a request that was no import, and means nothing now. */
  private boolean isPast(Stored<?> before) {
    return before.value() instanceof ClientToken token && token.isExpired(stamps.now());
  }

  private static String caseId(Stored<?> before) {
    return before.value() instanceof ClientToken token ? token.caseId() : before.key().id();
  }

  private Prepared kept(Work work, CaseToImport given, CaseImport imports) {
    Key<Case> key = Case.key(work.domain(), String.valueOf(given.caseId()));
    Map<String, FieldValueUnion> values =
        imports.kept(key.id(), given.templateId(), given.fields());
    List<WholeItem> items = items(given);
    List<AuditEventResponse> history =
        given.auditEvents() == null ? List.of() : given.auditEvents();
    return prepared(
        key,
        given,
        values,
        WholeItems.imported(
            key,
            items,
            items.stream().map(WholeItem::relatedItemId).toList(),
            imports.schema(),
            stamps),
        null,
        null,
        history,
        imports);
  }

  private Prepared fresh(Work work, CaseToImport given, Snapshot snapshot, CaseImport imports) {
    Key<ClientToken> token = CaseImport.token(work.domain(), String.valueOf(given.importKey()));
    Key<Case> key = Case.key(work.domain(), stamps.newId());
    Map<String, FieldValueUnion> values =
        imports.fresh(key.id(), given.templateId(), given.fields());
    List<WholeItem> items = items(given);
    return prepared(
        key,
        given,
        values,
        WholeItems.imported(
            key,
            items,
            items.stream().map(item -> stamps.newId()).toList(),
            imports.schema(),
            stamps),
        token,
        snapshot.find(token),
        List.of(imports.created(values)),
        imports);
  }

  private static List<WholeItem> items(CaseToImport given) {
    return given.relatedItems() == null ? List.of() : given.relatedItems();
  }

  private static Prepared prepared(
      Key<Case> key,
      CaseToImport given,
      Map<String, FieldValueUnion> values,
      ImportedItems items,
      @Nullable Key<ClientToken> token,
      @Nullable Stored<ClientToken> expired,
      List<AuditEventResponse> history,
      CaseImport imports) {
    List<Change> changes =
        new ArrayList<>(
            imports.changes(
                new ImportedCase(
                    key,
                    given.templateId(),
                    values,
                    given.tags() == null ? Map.of() : given.tags(),
                    token == null ? given.merge() : null,
                    items.items(),
                    token,
                    expired,
                    history)));
    changes.addAll(items.changes());
    return new Prepared(
        new ImportResult(key.id(), ImportOutcome.IMPORTED, null),
        new Changes(changes).list(),
        items.due());
  }
}

package dev.docket.cases;

import dev.docket.cases.CaseMessages.CreateCaseRequest;
import dev.docket.cases.CaseMessages.CreateCaseResponse;
import dev.docket.domains.Domain;
import dev.docket.domains.DomainConfiguration;
import dev.docket.domains.Revision;
import dev.docket.fields.FieldValueUnion;
import dev.docket.operations.Arn;
import dev.docket.operations.Caller;
import dev.docket.operations.Decision;
import dev.docket.operations.Problem;
import dev.docket.operations.Slot;
import dev.docket.operations.Stamps;
import dev.docket.operations.TagRules;
import dev.docket.storage.Change;
import dev.docket.storage.Key;
import dev.docket.storage.Scope;
import dev.docket.storage.Snapshot;
import dev.docket.storage.Stored;
import dev.docket.templates.TagPropagationConfiguration;
import dev.docket.templates.Template;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** The operation CreateCase. */
final class CaseCreation {

  /** Those of a reference number. */
  private static final int DIGITS = 8;

  static final int REFERENCE_NUMBERS = 100_000_000;

  private final Stamps stamps;
  private final DomainConfiguration configuration;
  private final Schemas schemas;
  private final ClientTokens tokens;
  private final ValidationPolicy policy;

  CaseCreation(
      Stamps stamps,
      DomainConfiguration configuration,
      Schemas schemas,
      ClientTokens tokens,
      ValidationPolicy policy) {
    this.stamps = stamps;
    this.configuration = configuration;
    this.schemas = schemas;
    this.tokens = tokens;
    this.policy = policy;
  }

  /** A request, and the keys of what it creates. */
  private record Creation(
      Caller caller,
      CreateCaseRequest request,
      Key<Domain> domain,
      Key<Case> key,
      @Nullable Key<ClientToken> token) {

    /** The keys of what is read for the decision. */
    List<Key<?>> reads() {
      return token == null ? List.of(Revision.key(domain)) : List.of(Revision.key(domain), token);
    }

    /** Requests with one token wait for each other; all others have nothing in common. */
    Scope scope() {
      return token == null ? key : token;
    }
  }

  CompletionStage<CreateCaseResponse> create(Caller caller, CreateCaseRequest request) {
    Key<Domain> domain = DomainConfiguration.domain(caller, request.domainId());
    String token = request.clientToken();
    Creation creation =
        new Creation(
            caller,
            request,
            domain,
            Case.key(domain, stamps.newId()),
            token == null || token.isEmpty() ? null : ClientToken.key(domain, token));
    return configuration
        .decide(
            domain,
            Problem::conflict,
            List.of(creation.scope()),
            creation.reads(),
            snapshot -> decide(creation, snapshot))
        .thenApply(
            key -> {
              if (creation.token() != null && key.equals(creation.key())) {
                tokens.used(creation.token());
              }
              return new CreateCaseResponse(key.id(), Arn.of(key).toString());
            });
  }

  private CompletionStage<Decision<Key<Case>>> decide(Creation creation, Snapshot snapshot) {
    Instant now = stamps.now();
    Stored<ClientToken> used = creation.token() == null ? null : snapshot.find(creation.token());
    ClientToken good = ClientTokens.good(used, now);
    if (good != null) {
      String caseId = ClientTokens.caseId(good, Fingerprint.of(creation.request()));
      return Decision.completed(List.of(), Case.key(creation.domain(), caseId));
    }
    Slot<Revision> revision = Revision.in(snapshot, creation.domain());
    return schemas
        .in(snapshot, creation.domain())
        .thenApply(schema -> changes(creation, used, schema, now))
        .thenApply(changes -> new Decision<>(changes, creation.key()))
        .thenApply(decision -> decision.precededBy(Revision.unchanged(revision)));
  }

  /**
   * The changes that create a case.
   *
   * @param expired what is stored of a past use of the token; null when nothing is
   */
  private List<Change> changes(
      Creation creation, @Nullable Stored<ClientToken> expired, Schema schema, Instant now) {
    CreateCaseRequest request = creation.request();
    Case created = newCase(creation, schema, now);
    AuditDraft event =
        new AuditDraft(
            AuditEventType.CASE_CREATED,
            null,
            AuditFields.created(created.fields()),
            request.performedBy());
    List<Change> changes = new ArrayList<>();
    changes.add(Change.createFresh(creation.key(), created.withEvents(1)));
    changes.addAll(
        new AuditWriter(creation.caller().principal(), stamps, now)
            .append(creation.key(), created, schema, 0, List.of(event)));
    if (creation.token() != null) {
      changes.addAll(
          ClientTokens.use(
              creation.token(),
              expired,
              new ClientToken(creation.key().id(), Fingerprint.of(request), now)));
    }
    return changes;
  }

  private Case newCase(Creation creation, Schema schema, Instant now) {
    CreateCaseRequest request = creation.request();
    Template template = schema.usable(Template.key(creation.domain(), request.templateId()));
    Map<String, FieldValueUnion> fields =
        new CaseEditor(schema, template, policy, request.performedBy(), now)
            .create(
                creation.key().id(),
                referenceNumber(stamps.newNumber(REFERENCE_NUMBERS)),
                request.fields())
            .required();
    return new Case(
        request.templateId(),
        creation.token() == null ? null : creation.token().id(),
        fields,
        schema.stringTypes(fields),
        CaseItems.NONE,
        0,
        TagRules.merged(propagated(template), request.tags() == null ? Map.of() : request.tags()),
        null);
  }

  private static Map<String, String> propagated(Template template) {
    Map<String, String> tags = new HashMap<>();
    for (TagPropagationConfiguration each : template.settings().tagPropagationConfigurations()) {
      tags.putAll(each.tagMap());
    }
    return tags;
  }

  /** In the digits 0 to 9, whatever those of the JVM's locale are. */
  static String referenceNumber(int number) {
    String digits = Integer.toString(number);
    return "0".repeat(Math.max(0, DIGITS - digits.length())) + digits;
  }
}

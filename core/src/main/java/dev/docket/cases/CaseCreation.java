package dev.docket.cases;

import dev.docket.cases.CaseMessages.CreateCaseRequest;
import dev.docket.cases.CaseMessages.CreateCaseResponse;
import dev.docket.configuration.DomainConfiguration;
import dev.docket.configuration.Revision;
import dev.docket.domains.Domain;
import dev.docket.fields.FieldValueUnion;
import dev.docket.operations.Arn;
import dev.docket.operations.Caller;
import dev.docket.operations.Problem;
import dev.docket.operations.Resources;
import dev.docket.operations.Slot;
import dev.docket.operations.Stamps;
import dev.docket.storage.Change;
import dev.docket.storage.Changes;
import dev.docket.storage.Key;
import dev.docket.storage.Scope;
import dev.docket.storage.Snapshot;
import dev.docket.storage.Stored;
import dev.docket.tags.TagRules;
import dev.docket.templates.TagPropagationConfiguration;
import dev.docket.templates.Template;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** The operation CreateCase. */
final class CaseCreation {

  /** Reference numbers have eight digits. */
  private static final int REFERENCE_NUMBERS = 100_000_000;

  private final Resources resources;
  private final Stamps stamps;
  private final Schemas schemas;
  private final CaseWrites writes;
  private final ClientTokens tokens;
  private final ValidationPolicy policy;

  CaseCreation(
      Resources resources,
      Stamps stamps,
      Schemas schemas,
      CaseWrites writes,
      ClientTokens tokens,
      ValidationPolicy policy) {
    this.resources = resources;
    this.stamps = stamps;
    this.schemas = schemas;
    this.writes = writes;
    this.tokens = tokens;
    this.policy = policy;
  }

  /** A request, and where what it asks for is to lie. */
  private record Asked(
      Caller caller,
      CreateCaseRequest request,
      Key<Domain> domain,
      Key<Case> key,
      @Nullable Key<ClientToken> token) {

    /** What is read before it is decided. */
    List<Key<?>> keys() {
      List<Key<?>> keys = new ArrayList<>(List.of(domain, Revision.key(domain)));
      if (token != null) {
        keys.add(token);
      }
      return keys;
    }

    /** Requests with one token take turns; all others have nothing in common. */
    Scope turn() {
      return token == null ? key : token;
    }
  }

  CompletionStage<CreateCaseResponse> create(Caller caller, CreateCaseRequest request) {
    Key<Domain> domain = DomainConfiguration.domain(caller, request.domainId());
    String token = request.clientToken();
    Asked asked =
        new Asked(
            caller,
            request,
            domain,
            Case.key(domain, stamps.newId()),
            token == null || token.isEmpty() ? null : ClientToken.key(domain, token));
    return resources
        .change(
            asked.turn(),
            () -> resources.get(asked.keys()).thenCompose(snapshot -> create(asked, snapshot)))
        .thenApply(key -> new CreateCaseResponse(key.id(), Arn.of(key).toString()));
  }

  private CompletionStage<Key<Case>> create(Asked asked, Snapshot snapshot) {
    Instant now = stamps.now();
    Stored<Domain> domain = Resources.required(snapshot, asked.domain());
    Domain.requireActive(domain, now, Problem::conflict);
    Stored<ClientToken> used = asked.token() == null ? null : snapshot.find(asked.token());
    if (used != null) {
      String caseId = ClientTokens.caseId(used.value(), Fingerprint.of(asked.request()));
      return CompletableFuture.completedStage(Case.key(asked.domain(), caseId));
    }
    Slot<Revision> revision = Revision.in(snapshot, asked.domain());
    return schemas
        .at(domain, revision)
        .thenCompose(schema -> resources.commit(changes(asked, schema, revision, now)))
        .thenApply(
            done -> {
              if (asked.token() != null) {
                tokens.used(asked.domain());
              }
              return asked.key();
            });
  }

  private Changes changes(Asked asked, Schema schema, Slot<Revision> revision, Instant now) {
    CreateCaseRequest request = asked.request();
    Case made = newCase(asked, schema, now);
    AuditDraft created =
        new AuditDraft(
            AuditEventType.CASE_CREATED,
            null,
            AuditFields.created(made.fields()),
            request.performedBy());
    List<Change> changes = new ArrayList<>(CaseWrites.unchanged(revision));
    changes.add(Change.create(asked.key(), made.withEvents(1)));
    changes.addAll(writes.events(asked.caller(), asked.key(), 0, List.of(created), now));
    if (asked.token() != null) {
      changes.addAll(
          ClientTokens.use(asked.token(), asked.key().id(), Fingerprint.of(request), now));
    }
    return new Changes(changes);
  }

  private Case newCase(Asked asked, Schema schema, Instant now) {
    CreateCaseRequest request = asked.request();
    Template template = schema.usable(Template.key(asked.domain(), request.templateId()));
    Map<String, FieldValueUnion> fields =
        new CaseEditor(schema, template, policy, request.performedBy(), now)
            .create(asked.key().id(), referenceNumber(), request.fields())
            .required();
    return new Case(
        request.templateId(),
        asked.token() == null ? null : asked.token().id(),
        fields,
        schema.stringTypes(fields),
        CaseItems.NONE,
        0,
        TagRules.merged(propagated(template), request.tags() == null ? Map.of() : request.tags()));
  }

  private static Map<String, String> propagated(Template template) {
    Map<String, String> tags = new HashMap<>();
    template.settings().tagPropagationConfigurations().stream()
        .map(TagPropagationConfiguration::tagMap)
        .forEach(tags::putAll);
    return tags;
  }

  private static String referenceNumber() {
    return referenceNumber(ThreadLocalRandom.current().nextInt(REFERENCE_NUMBERS));
  }

  /** In the digits 0 to 9, whatever those of the JVM's locale are. */
  static String referenceNumber(int number) {
    return String.format(Locale.ROOT, "%08d", number);
  }
}

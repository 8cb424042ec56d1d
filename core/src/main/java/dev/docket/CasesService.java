package dev.docket;

import dev.docket.access.PolicySimulations;
import dev.docket.cases.AuditHistory;
import dev.docket.cases.Case;
import dev.docket.cases.CaseBatches;
import dev.docket.cases.CaseEvaluations;
import dev.docket.cases.CaseEvents;
import dev.docket.cases.CaseWrites;
import dev.docket.cases.Cases;
import dev.docket.cases.ClientTokens;
import dev.docket.cases.Schemas;
import dev.docket.cases.ValidationPolicy;
import dev.docket.domains.Domain;
import dev.docket.domains.DomainConfiguration;
import dev.docket.domains.Domains;
import dev.docket.domains.Provisioning;
import dev.docket.events.DeadLetters;
import dev.docket.events.EventConfigurations;
import dev.docket.events.EventReplays;
import dev.docket.feed.CaseImports;
import dev.docket.feed.EventWriter;
import dev.docket.feed.Feed;
import dev.docket.fields.Field;
import dev.docket.fields.FieldOptions;
import dev.docket.fields.Fields;
import dev.docket.fields.SystemField;
import dev.docket.integrations.ConnectInstance;
import dev.docket.integrations.IntegrationAssociation;
import dev.docket.integrations.IntegrationAssociations;
import dev.docket.layouts.Layout;
import dev.docket.layouts.Layouts;
import dev.docket.merges.Merges;
import dev.docket.operations.Arn;
import dev.docket.operations.Authorizer;
import dev.docket.operations.Operation;
import dev.docket.operations.Paging;
import dev.docket.operations.QueueLengths;
import dev.docket.operations.Quotas;
import dev.docket.operations.Resources;
import dev.docket.operations.Stamps;
import dev.docket.operations.TaggableKinds;
import dev.docket.relateditems.ContactCases;
import dev.docket.relateditems.Contacts;
import dev.docket.relateditems.DueSlas;
import dev.docket.relateditems.ItemSideEffects;
import dev.docket.relateditems.RelatedItem;
import dev.docket.relateditems.RelatedItemSearches;
import dev.docket.relateditems.RelatedItems;
import dev.docket.rules.CaseRule;
import dev.docket.rules.CaseRules;
import dev.docket.rules.RuleFields;
import dev.docket.search.CaseSearches;
import dev.docket.storage.Storage;
import dev.docket.tags.Tags;
import dev.docket.templates.Template;
import dev.docket.templates.TemplateNeeds;
import dev.docket.templates.Templates;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;

/** The operations of the API over one store, each under the name that its model gives it. */
public final class CasesService {

  private static final TaggableKinds KINDS =
      new TaggableKinds(
          Domain.KIND,
          List.of(
              Case.KIND, RelatedItem.KIND, Field.KIND, CaseRule.KIND, Layout.KIND, Template.KIND));

  private static final TaggableKinds KINDS_OF_CONNECT =
      new TaggableKinds(ConnectInstance.KIND, List.of(IntegrationAssociation.KIND));

  private final Resources resources;
  private final List<Operation<?, ?>> operations;
  private final Authorizer authorizer;
  private final Merges merges;
  private final DueSlas dueSlas;
  private final Feed feed;

  /**
   * The operations over a store, whose callers nobody follows and whose events nobody reads.
   *
   * @param mergeDelay how long a merge runs at least
   */
  public CasesService(
      Storage storage,
      Stamps stamps,
      Quotas quotas,
      Provisioning provisioning,
      ValidationPolicy policy,
      Duration mergeDelay) {
    this(
        new Resources(storage), stamps, quotas, provisioning, policy, mergeDelay, EventWriter.NONE);
  }

  /**
   * @param mergeDelay how long a merge runs at least
   * @param events writes what callers read
   */
  public CasesService(
      Resources resources,
      Stamps stamps,
      Quotas quotas,
      Provisioning provisioning,
      ValidationPolicy policy,
      Duration mergeDelay,
      EventWriter events) {
    this.resources = resources;
    authorizer =
        new Authorizer(
            resources,
            Map.of(Arn.SERVICE, KINDS, IntegrationAssociations.SERVICE, KINDS_OF_CONNECT));
    Paging paging = new Paging(resources, stamps);
    DomainConfiguration configuration = new DomainConfiguration(resources, stamps, paging);
    Schemas schemas = new Schemas(resources, configuration);
    CaseWrites writes = new CaseWrites(stamps, configuration, schemas);
    ClientTokens tokens = new ClientTokens(resources, stamps);
    CaseBatches batches = new CaseBatches(resources, writes, tokens);
    merges = new Merges(resources, stamps, quotas, configuration, writes, mergeDelay);
    dueSlas = new DueSlas(resources, stamps, schemas);
    TemplateNeeds templateNeeds = new TemplateNeeds(resources, configuration);
    feed = new Feed(resources, stamps, paging, configuration, StoredKinds.ALL, events);
    operations =
        Stream.of(
                new Domains(resources, stamps, quotas, paging, provisioning).operations(),
                new Fields(stamps, quotas, configuration, new RuleFields(resources)).operations(),
                new FieldOptions(stamps, quotas, paging, configuration).operations(),
                new CaseRules(stamps, quotas, configuration, templateNeeds::refuseIfRuleUsed)
                    .operations(),
                new Layouts(stamps, quotas, configuration, templateNeeds::refuseIfLayoutUsed)
                    .operations(),
                new Templates(stamps, quotas, configuration).operations(),
                new EventConfigurations(configuration).operations(),
                new DeadLetters(resources, paging).operations(),
                new EventReplays(resources, stamps, quotas, paging).operations(),
                new Cases(
                        stamps,
                        configuration,
                        schemas,
                        writes,
                        batches,
                        tokens,
                        new ItemSideEffects(resources),
                        policy)
                    .operations(),
                new CaseEvaluations(resources, stamps, configuration, schemas, policy).operations(),
                merges.operations(),
                new AuditHistory(resources, paging, configuration, RelatedItem.KIND).operations(),
                new RelatedItems(stamps, quotas, writes, batches, Contacts.unknown(), dueSlas)
                    .operations(),
                new RelatedItemSearches(resources, stamps, paging, configuration, schemas)
                    .operations(),
                new CaseSearches(resources, stamps, paging, schemas).operations(),
                new ContactCases(resources, paging, configuration).operations(),
                feed.operations(),
                new CaseImports(resources, stamps, configuration, schemas, policy).operations(),
                new Tags(
                        configuration,
                        KINDS,
                        SystemField::implied,
                        (key, principal) ->
                            CaseEvents.retagged(key, RelatedItem.KIND, principal, stamps))
                    .operations(),
                new IntegrationAssociations(resources, stamps, paging).operations(),
                new PolicySimulations(authorizer).operations())
            .flatMap(List::stream)
            .toList();
  }

  public List<Operation<?, ?>> operations() {
    return operations;
  }

  /** Answers those who wait for changes, at once from now on. */
  public void endWaiting() {
    feed.endWaiting();
  }

  /** How many writes wait on this node for others on the same scope. */
  public QueueLengths waiting() {
    return resources.waiting();
  }

  /** Decides what callers may have done; to be asked before each operation. */
  public Authorizer authorizer() {
    return authorizer;
  }

  /**
   * Does what was left undone by nodes that are gone, and what time has made due; to be called
   * every few seconds. One call does a bounded part of it.
   *
   * @return fails when the store does
   */
  public CompletionStage<?> continuePending() {
    return both(merges.continuePending(), dueSlas.tellSome());
  }

  /**
   * Does everything that is due by now; to be called when the clock was moved.
   *
   * @return completes when all of it was tried, and fails when the store does
   */
  public CompletionStage<?> finishDue() {
    return both(merges.finishDue(), dueSlas.tellAll());
  }

  private static CompletionStage<?> both(CompletionStage<?> one, CompletionStage<?> other) {
    return CompletableFuture.allOf(one.toCompletableFuture(), other.toCompletableFuture());
  }
}

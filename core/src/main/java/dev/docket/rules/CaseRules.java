package dev.docket.rules;

import static dev.docket.operations.Operation.operation;

import dev.docket.configuration.DomainConfiguration;
import dev.docket.domains.Domain;
import dev.docket.operations.Arn;
import dev.docket.operations.Caller;
import dev.docket.operations.Decision;
import dev.docket.operations.Operation;
import dev.docket.operations.PageRequest;
import dev.docket.operations.Problem;
import dev.docket.operations.Resources;
import dev.docket.operations.Stamps;
import dev.docket.operations.UsageCheck;
import dev.docket.rules.CaseRuleMessages.BatchGetCaseRuleRequest;
import dev.docket.rules.CaseRuleMessages.BatchGetCaseRuleResponse;
import dev.docket.rules.CaseRuleMessages.CaseRuleError;
import dev.docket.rules.CaseRuleMessages.CaseRuleIdentifier;
import dev.docket.rules.CaseRuleMessages.CaseRuleSummary;
import dev.docket.rules.CaseRuleMessages.CreateCaseRuleRequest;
import dev.docket.rules.CaseRuleMessages.CreateCaseRuleResponse;
import dev.docket.rules.CaseRuleMessages.DeleteCaseRuleRequest;
import dev.docket.rules.CaseRuleMessages.GetCaseRuleResponse;
import dev.docket.rules.CaseRuleMessages.ListCaseRulesRequest;
import dev.docket.rules.CaseRuleMessages.ListCaseRulesResponse;
import dev.docket.rules.CaseRuleMessages.UpdateCaseRuleRequest;
import dev.docket.storage.Change;
import dev.docket.storage.Claim;
import dev.docket.storage.Key;
import dev.docket.storage.Snapshot;
import dev.docket.storage.Stored;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** The operations on case rules. */
public final class CaseRules {

  private static final int DEFAULT_PAGE = 100;

  private final Stamps stamps;
  private final DomainConfiguration configuration;
  private final UsageCheck<CaseRule> usage;

  /**
   * @param usage tells what needs a rule to stay, and to stay with the field that it names itself
   */
  public CaseRules(Stamps stamps, DomainConfiguration configuration, UsageCheck<CaseRule> usage) {
    this.stamps = stamps;
    this.configuration = configuration;
    this.usage = usage;
  }

  public List<Operation<?, ?>> operations() {
    return List.of(
        operation(
            "CreateCaseRule",
            CreateCaseRuleRequest.class,
            CreateCaseRuleResponse.class,
            this::create),
        operation("UpdateCaseRule", UpdateCaseRuleRequest.class, this::update),
        operation("DeleteCaseRule", DeleteCaseRuleRequest.class, this::delete),
        operation(
            "BatchGetCaseRule",
            BatchGetCaseRuleRequest.class,
            BatchGetCaseRuleResponse.class,
            this::batchGet),
        operation(
            "ListCaseRules", ListCaseRulesRequest.class, ListCaseRulesResponse.class, this::list));
  }

  private CompletionStage<CreateCaseRuleResponse> create(
      Caller caller, CreateCaseRuleRequest request) {
    Key<Domain> domain = DomainConfiguration.domain(caller, request.domainId());
    Key<CaseRule> key = CaseRule.key(domain, stamps.newId());
    List<Key<?>> parts = new ArrayList<>(RuleCheck.fields(domain, request.rule()));
    parts.add(Claim.name(domain, CaseRule.KIND, request.name()));
    return configuration.change(
        domain,
        Problem::conflict,
        parts,
        snapshot -> {
          new RuleCheck(snapshot, domain).require(request.rule());
          CaseRule rule =
              CaseRule.of(request.name(), request.description(), request.rule(), stamps.now());
          return Decision.completed(
              configuration.added(snapshot, key, rule, request.name()),
              new CreateCaseRuleResponse(key.id(), Arn.of(key).toString()));
        });
  }

  private CompletionStage<@Nullable Void> update(Caller caller, UpdateCaseRuleRequest request) {
    Key<Domain> domain = DomainConfiguration.domain(caller, request.domainId());
    Key<CaseRule> key = CaseRule.key(domain, request.caseRuleId());
    List<Key<?>> parts = new ArrayList<>(List.of(key));
    if (request.name() != null) {
      parts.add(Claim.name(domain, CaseRule.KIND, request.name()));
    }
    if (request.rule() != null) {
      parts.addAll(RuleCheck.fields(domain, request.rule()));
    }
    return configuration.change(
        domain,
        Problem::conflict,
        parts,
        snapshot -> {
          Stored<CaseRule> rule = DomainConfiguration.live(snapshot, key);
          if (request.rule() != null) {
            requireSameType(rule, request.rule());
            new RuleCheck(snapshot, domain).require(request.rule());
          }
          List<Change> changes = updated(snapshot, rule, request);
          return changesItsField(rule, request)
              ? usage.refuseIfUsed(key).thenCompose(free -> Decision.completed(changes))
              : Decision.completed(changes);
        });
  }

  /**
   * Whether the rule would act on another field. A template that names the rule was checked with
   * the field of before.
   */
  private static boolean changesItsField(Stored<CaseRule> rule, UpdateCaseRuleRequest request) {
    return request.rule() != null
        && !Objects.equals(request.rule().childFieldId(), rule.value().rule().childFieldId());
  }

  private static void requireSameType(Stored<CaseRule> rule, CaseRuleDetails changed) {
    RuleType type = rule.value().rule().type();
    if (changed.type() != type) {
      throw Problem.validation(
              "CaseRule " + rule.key().id() + " has the type " + type + ", which cannot be changed")
          .asException();
    }
  }

  private List<Change> updated(
      Snapshot snapshot, Stored<CaseRule> rule, UpdateCaseRuleRequest request) {
    CaseRule before = rule.value();
    String name = request.name() == null ? before.name() : request.name();
    String description =
        request.description() == null ? before.description() : request.description();
    CaseRuleDetails details = request.rule() == null ? before.rule() : request.rule();
    List<Change> changes = new ArrayList<>();
    changes.add(Change.replace(rule, before.edited(name, description, details, stamps.now())));
    changes.addAll(DomainConfiguration.rename(snapshot, rule.key(), before.name(), name));
    return changes;
  }

  private CompletionStage<@Nullable Void> delete(Caller caller, DeleteCaseRuleRequest request) {
    Key<Domain> domain = DomainConfiguration.domain(caller, request.domainId());
    Key<CaseRule> key = CaseRule.key(domain, request.caseRuleId());
    return configuration.change(
        domain,
        Problem::conflict,
        List.of(key),
        snapshot -> {
          Stored<CaseRule> rule = Resources.required(snapshot, key);
          if (rule.value().deleted()) {
            // The operation declares no ValidationException that could say so.
            return Decision.completed(List.of());
          }
          return usage.refuseIfUsed(key).thenCompose(free -> Decision.completed(deleted(rule)));
        });
  }

  private List<Change> deleted(Stored<CaseRule> rule) {
    return DomainConfiguration.removed(
        Change.replace(rule, rule.value().asDeleted(stamps.now())),
        rule.key(),
        rule.value().name());
  }

  private CompletionStage<BatchGetCaseRuleResponse> batchGet(
      Caller caller, BatchGetCaseRuleRequest request) {
    Key<Domain> domain = DomainConfiguration.domain(caller, request.domainId());
    List<Key<CaseRule>> keys =
        request.caseRules().stream()
            .map(CaseRuleIdentifier::id)
            .distinct()
            .map(id -> CaseRule.key(domain, id))
            .toList();
    return configuration.read(domain, keys).thenApply(snapshot -> found(snapshot, keys));
  }

  private static BatchGetCaseRuleResponse found(Snapshot snapshot, List<Key<CaseRule>> keys) {
    List<GetCaseRuleResponse> rules = new ArrayList<>();
    List<CaseRuleError> errors = new ArrayList<>();
    for (Key<CaseRule> key : keys) {
      Stored<CaseRule> rule = snapshot.find(key);
      if (rule != null) {
        rules.add(whole(rule));
      } else {
        Problem missing = Problem.notFound(key);
        errors.add(new CaseRuleError(key.id(), missing.type(), missing.message()));
      }
    }
    return new BatchGetCaseRuleResponse(rules, errors);
  }

  private static GetCaseRuleResponse whole(Stored<CaseRule> stored) {
    CaseRule rule = stored.value();
    return new GetCaseRuleResponse(
        stored.key().id(),
        rule.name(),
        Arn.of(stored.key()).toString(),
        rule.rule(),
        rule.description(),
        rule.deleted(),
        rule.createdTime(),
        rule.lastModifiedTime(),
        rule.tags());
  }

  private CompletionStage<ListCaseRulesResponse> list(Caller caller, ListCaseRulesRequest request) {
    return configuration
        .list(
            PageRequest.of(caller, "ListCaseRules " + request.domainId(), request, DEFAULT_PAGE),
            DomainConfiguration.domain(caller, request.domainId()),
            CaseRule.KIND,
            (domain, all) -> all.stream().filter(rule -> !rule.value().deleted()).toList(),
            rule -> rule.key().id())
        .thenApply(page -> page.map(CaseRules::summary))
        .thenApply(page -> new ListCaseRulesResponse(page.items(), page.next()));
  }

  private static CaseRuleSummary summary(Stored<CaseRule> stored) {
    CaseRule rule = stored.value();
    return new CaseRuleSummary(
        stored.key().id(),
        rule.name(),
        Arn.of(stored.key()).toString(),
        rule.rule().type(),
        rule.description());
  }
}

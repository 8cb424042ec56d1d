package dev.docket.rules;

import static dev.docket.operations.Operation.operation;

import dev.docket.domains.Domain;
import dev.docket.domains.DomainConfiguration;
import dev.docket.domains.NamedResource;
import dev.docket.operations.Access;
import dev.docket.operations.Arn;
import dev.docket.operations.Caller;
import dev.docket.operations.Decision;
import dev.docket.operations.Operation;
import dev.docket.operations.PageRequest;
import dev.docket.operations.Problem;
import dev.docket.operations.Quotas;
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
  private final NamedResource<CaseRule> rules;
  private final UsageCheck<CaseRule> usage;

  /**
   * @param usage knows what uses a rule, and the field that the rule itself names
   */
  public CaseRules(
      Stamps stamps, Quotas quotas, DomainConfiguration configuration, UsageCheck<CaseRule> usage) {
    this.stamps = stamps;
    this.configuration = configuration;
    this.rules = new NamedResource<>(CaseRule.KIND, stamps, quotas, configuration);
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
    return rules.create(
        domain,
        request.name(),
        RuleCheck.fields(domain, request.rule()),
        creation -> {
          new RuleCheck(creation.snapshot(), domain).require(request.rule());
          CaseRule rule =
              CaseRule.of(request.name(), request.description(), request.rule(), stamps.now());
          return Decision.completed(
              creation.changes(rule), new CreateCaseRuleResponse(creation.id(), creation.arn()));
        });
  }

  private CompletionStage<@Nullable Void> update(Caller caller, UpdateCaseRuleRequest request) {
    Key<Domain> domain = DomainConfiguration.domain(caller, request.domainId());
    Key<CaseRule> key = CaseRule.key(domain, request.caseRuleId());
    CaseRuleDetails details = request.rule();
    return rules.update(
        key,
        request.name(),
        details == null ? List.of() : RuleCheck.fields(domain, details),
        update -> {
          if (details != null) {
            requireSameType(key, update.before(), details);
            new RuleCheck(update.snapshot(), domain).require(details);
          }
          List<Change> changes = update.changes(updated(update.before(), request));
          return changesItsField(update.before(), details)
              ? usage.refuseIfUsed(key).thenApply(unused -> Decision.of(changes))
              : Decision.completed(changes);
        });
  }

  /**
   * Whether the rule would act on another field. Templates that name the rule were checked with the
   * old field.
   */
  private static boolean changesItsField(CaseRule before, @Nullable CaseRuleDetails after) {
    return after != null && !Objects.equals(after.childFieldId(), before.rule().childFieldId());
  }

  private static void requireSameType(Key<CaseRule> key, CaseRule before, CaseRuleDetails after) {
    RuleType type = before.rule().type();
    if (after.type() != type) {
      throw Problem.validation(
              "CaseRule " + key.id() + " has the type " + type + ", which cannot be changed")
          .asException();
    }
  }

  private CaseRule updated(CaseRule before, UpdateCaseRuleRequest request) {
    return before.edited(
        Objects.requireNonNullElse(request.name(), before.name()),
        request.description() == null ? before.description() : request.description(),
        Objects.requireNonNullElse(request.rule(), before.rule()),
        stamps.now());
  }

  private CompletionStage<@Nullable Void> delete(Caller caller, DeleteCaseRuleRequest request) {
    Key<Domain> domain = DomainConfiguration.domain(caller, request.domainId());
    // The operation declares no ValidationException that could say that the rule is deleted.
    return rules.deleteIdempotently(CaseRule.key(domain, request.caseRuleId()), usage);
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
    return configuration
        .read(domain, keys)
        .thenApply(snapshot -> found(caller.access(), snapshot, keys));
  }

  private static BatchGetCaseRuleResponse found(
      Access access, Snapshot snapshot, List<Key<CaseRule>> keys) {
    List<GetCaseRuleResponse> rules = new ArrayList<>();
    List<CaseRuleError> errors = new ArrayList<>();
    for (Key<CaseRule> key : keys) {
      Problem refusal = access.refusal("BatchGetCaseRule", key, snapshot);
      Stored<CaseRule> rule = refusal == null ? snapshot.find(key) : null;
      if (rule != null) {
        rules.add(whole(rule));
      } else {
        Problem why = refusal == null ? Problem.notFound(key) : refusal;
        errors.add(new CaseRuleError(key.id(), why.type(), why.message()));
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
    return rules
        .list(
            PageRequest.of(caller, "ListCaseRules " + request.domainId(), request, DEFAULT_PAGE),
            DomainConfiguration.domain(caller, request.domainId()),
            "BatchGetCaseRule",
            rule -> true,
            CaseRules::summary)
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

package dev.docket.cases;

import static dev.docket.operations.Operation.operation;

import dev.docket.cases.CaseEditor.Edit;
import dev.docket.cases.EvaluationMessages.CaseViolation;
import dev.docket.cases.EvaluationMessages.EvaluateCaseRulesRequest;
import dev.docket.cases.EvaluationMessages.EvaluateCaseRulesResponse;
import dev.docket.cases.EvaluationMessages.FieldEvaluation;
import dev.docket.cases.EvaluationMessages.RequirementSource;
import dev.docket.cases.EvaluationMessages.RuleEvaluation;
import dev.docket.domains.Domain;
import dev.docket.domains.DomainConfiguration;
import dev.docket.domains.Revision;
import dev.docket.fields.FieldOption;
import dev.docket.fields.FieldValueUnion;
import dev.docket.fields.SystemField;
import dev.docket.operations.Caller;
import dev.docket.operations.Operation;
import dev.docket.operations.Problem;
import dev.docket.operations.Resources;
import dev.docket.operations.Stamps;
import dev.docket.rules.BooleanCondition;
import dev.docket.rules.CaseRuleDetails;
import dev.docket.rules.CaseRuleDetails.ParentChildFieldOptionsMapping;
import dev.docket.rules.RuleEffects;
import dev.docket.rules.RuleOutcome;
import dev.docket.storage.Key;
import dev.docket.storage.NormalForm;
import dev.docket.storage.Snapshot;
import dev.docket.templates.Template;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells what case rules come to for the values of a case, and writes nothing. */
public final class CaseEvaluations {

  private final Stamps stamps;
  private final DomainConfiguration configuration;
  private final Schemas schemas;
  private final ValidationPolicy policy;
  private final ReadableFields readable;

  public CaseEvaluations(
      Resources resources,
      Stamps stamps,
      DomainConfiguration configuration,
      Schemas schemas,
      ValidationPolicy policy) {
    this.stamps = stamps;
    this.configuration = configuration;
    this.schemas = schemas;
    this.policy = policy;
    this.readable = new ReadableFields(resources);
  }

  public List<Operation<?, ?>> operations() {
    return List.of(
        operation(
            "EvaluateCaseRules",
            EvaluateCaseRulesRequest.class,
            EvaluateCaseRulesResponse.class,
            this::evaluate));
  }

  private CompletionStage<EvaluateCaseRulesResponse> evaluate(
      Caller caller, EvaluateCaseRulesRequest request) {
    if ((request.templateId() == null) == (request.caseId() == null)) {
      throw Problem.validation("Either templateId or caseId must be given, and not both")
          .asException();
    }
    Key<Domain> domain = DomainConfiguration.domain(caller, request.domainId());
    List<Key<?>> reads = new ArrayList<>(List.of(Revision.key(domain)));
    if (request.caseId() != null) {
      reads.add(Case.key(domain, request.caseId()));
    }
    return configuration
        .read(domain, reads)
        .thenCompose(
            snapshot ->
                schemas
                    .in(snapshot, domain)
                    .thenCompose(schema -> evaluate(caller, request, domain, snapshot, schema)));
  }

  private CompletionStage<EvaluateCaseRulesResponse> evaluate(
      Caller caller,
      EvaluateCaseRulesRequest request,
      Key<Domain> domain,
      Snapshot snapshot,
      Schema schema) {
    if (request.caseId() == null) {
      String templateId = Objects.requireNonNull(request.templateId());
      CaseEditor editor = editor(request, schema, schema.usable(Template.key(domain, templateId)));
      return CompletableFuture.completedStage(
          response(
              templateId,
              editor,
              editor.rules(),
              editor.seenOfNew(request.fields()),
              editor.create("", "", request.fields())));
    }
    Case before = Resources.required(snapshot, Case.key(domain, request.caseId())).value();
    CaseEditor editor = editor(request, schema, schema.template(before.templateId()));
    Edit edit = editor.update(before.fields(), request.fields());
    RulesInForce rules = editor.rules();
    List<String> named =
        rules.rules().stream()
            .flatMap(rule -> rule.applied().rule().fieldIds())
            .distinct()
            .toList();
    return readable
        .among(caller, domain, named)
        .thenApply(
            known ->
                response(before.templateId(), editor, rules.ofFieldsIn(known), edit.after(), edit));
  }

  private CaseEditor editor(EvaluateCaseRulesRequest request, Schema schema, Template template) {
    return new CaseEditor(schema, template, policy, request.performedBy(), stamps.now());
  }

  /**
   * @param told the rules that the caller may know of
   * @param seen the values as rules see them
   */
  private static EvaluateCaseRulesResponse response(
      String templateId,
      CaseEditor editor,
      RulesInForce told,
      Map<String, FieldValueUnion> seen,
      Edit edit) {
    return new EvaluateCaseRulesResponse(
        templateId,
        told.rules().size() == editor.rules().rules().size(),
        fields(editor, told.effects(seen)),
        told.rules().stream()
            .map(rule -> evaluation(rule, RuleOutcome.of(rule.applied().rule(), seen)))
            .toList(),
        violations(edit));
  }

  private static List<FieldEvaluation> fields(CaseEditor editor, RuleEffects effects) {
    Map<String, RequirementSource> required = new LinkedHashMap<>();
    editor.requiredAlways().forEach(id -> required.put(id, RequirementSource.SERVICE));
    editor
        .requiredByTemplate(effects)
        .forEach(id -> required.putIfAbsent(id, RequirementSource.TEMPLATE));
    effects.required().stream()
        .filter(id -> !SystemField.isReadOnly(id))
        .forEach(id -> required.putIfAbsent(id, RequirementSource.RULE));
    return Stream.of(required.keySet(), effects.hidden(), effects.options().keySet())
        .<String>flatMap(Collection::stream)
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .map(
            id ->
                new FieldEvaluation(
                    id,
                    required.containsKey(id),
                    effects.hidden().contains(id),
                    required.get(id),
                    options(editor.schema(), id, effects.options().get(id))))
        .toList();
  }

  private static @Nullable List<String> options(
      Schema schema, String fieldId, @Nullable Set<String> offered) {
    return offered == null
        ? null
        : Objects.requireNonNull(schema.fields().get(fieldId)).options().stream()
            .filter(FieldOption::active)
            .map(FieldOption::value)
            .filter(value -> offered.contains(NormalForm.of(value)))
            .toList();
  }

  private static RuleEvaluation evaluation(RulesInForce.Named rule, RuleOutcome outcome) {
    CaseRuleDetails details = rule.applied().rule();
    return new RuleEvaluation(
        rule.id(),
        rule.name(),
        details.type(),
        rule.fieldId(),
        outcome.result(),
        outcome.decidedBy(),
        at(conditions(details), outcome.decidedBy()),
        at(mappings(details), outcome.decidedBy()));
  }

  private static List<BooleanCondition> conditions(CaseRuleDetails rule) {
    return switch (rule) {
      case CaseRuleDetails.Required required -> required.value().conditions();
      case CaseRuleDetails.Hidden hidden -> hidden.value().conditions();
      case CaseRuleDetails.FieldOptions options -> List.of();
    };
  }

  private static List<ParentChildFieldOptionsMapping> mappings(CaseRuleDetails rule) {
    return rule instanceof CaseRuleDetails.FieldOptions options
        ? options.value().parentChildFieldOptionsMappings()
        : List.of();
  }

  private static <T> @Nullable T at(List<T> list, @Nullable Integer position) {
    return position == null || list.isEmpty() ? null : list.get(position);
  }

  /** The violations of rules are the last ones. */
  private static List<CaseViolation> violations(Edit edit) {
    List<CaseViolation> violations = new ArrayList<>();
    edit.violations().stream()
        .limit(edit.violations().size() - edit.ofRules().size())
        .forEach(why -> violations.add(new CaseViolation(why, null, null, null)));
    edit.ofRules()
        .forEach(
            broken ->
                violations.add(
                    new CaseViolation(
                        broken.why(),
                        broken.rule().fieldId(),
                        broken.rule().id(),
                        broken.rule().name())));
    return violations;
  }
}

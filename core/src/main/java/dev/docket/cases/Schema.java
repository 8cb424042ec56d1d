package dev.docket.cases;

import dev.docket.domains.Domain;
import dev.docket.events.EventBridgeConfiguration;
import dev.docket.fields.Field;
import dev.docket.fields.FieldType;
import dev.docket.fields.FieldValueUnion;
import dev.docket.fields.SystemField;
import dev.docket.operations.Problem;
import dev.docket.operations.Slot;
import dev.docket.rules.AppliedRule;
import dev.docket.rules.CaseRule;
import dev.docket.storage.Entity;
import dev.docket.storage.Key;
import dev.docket.storage.Stored;
import dev.docket.templates.Template;
import dev.docket.templates.TemplateRule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The schema of the cases of a domain: its fields, templates and rules by id, deleted ones
 * included, and what events tell of the cases.
 */
public record Schema(
    Map<String, Field> fields,
    Map<String, Template> templates,
    Map<String, CaseRule> rules,
    EventBridgeConfiguration events) {

  public Schema {
    fields = Map.copyOf(fields);
    templates = Map.copyOf(templates);
    rules = Map.copyOf(rules);
  }

  static Schema of(
      Stored<Domain> domain,
      List<Stored<Field>> fields,
      List<Stored<Template>> templates,
      List<Stored<CaseRule>> rules,
      EventBridgeConfiguration events) {
    return new Schema(
        Field.all(domain, fields).stream()
            .collect(Collectors.toMap(field -> field.key().id(), Slot::value)),
        byId(templates),
        byId(rules),
        events);
  }

  private static <E extends Entity> Map<String, E> byId(List<Stored<E>> stored) {
    Function<Stored<E>, String> id = entity -> entity.key().id();
    return stored.stream().collect(Collectors.toMap(id, Stored::value));
  }

  /**
   * Refuses, with a ValidationException that names them, fields that the domain never had.
   *
   * @param fieldIds ids of deleted fields are fine
   */
  public void requireKnown(List<String> fieldIds) {
    List<String> unknown = fieldIds.stream().filter(id -> !fields.containsKey(id)).toList();
    if (!unknown.isEmpty()) {
      throw Problem.validation("The following fields do not exist: " + unknown).asException();
    }
  }

  /** The types of all fields by their ids, deleted ones included. */
  public Map<String, FieldType> types() {
    return fields.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().type()));
  }

  /**
   * The types of those custom fields whose strings are not texts, which searches need besides the
   * values.
   */
  public Map<String, FieldType> stringTypes(Map<String, FieldValueUnion> values) {
    Map<String, FieldType> types = HashMap.newHashMap(values.size());
    values.forEach(
        (id, value) -> {
          Field field = fields.get(id);
          if (value instanceof FieldValueUnion.StringValue
              && SystemField.of(id) == null
              && field != null
              && field.type() != FieldType.Text) {
            types.put(id, field.type());
          }
        });
    return types;
  }

  /** The template of a case. It may be deleted, but stays readable as long as there are cases. */
  Template template(String templateId) {
    return Objects.requireNonNull(templates.get(templateId));
  }

  /**
   * The template that cases can be created with.
   *
   * @throws dev.docket.operations.ProblemException a ResourceNotFoundException when there is none,
   *     a ValidationException when it is deleted or not active
   */
  Template usable(Key<Template> key) {
    Template template = templates.get(key.id());
    if (template == null) {
      throw Problem.notFound(key).asException();
    }
    if (!template.isUsable()) {
      throw Problem.validation("Template " + key.id() + " is not active").asException();
    }
    return template;
  }

  /** Whether there is a field that is not deleted. */
  boolean isLive(String fieldId) {
    Field field = fields.get(fieldId);
    return field != null && !field.deleted();
  }

  /** The rules of a template, without those for fields that are deleted. */
  RulesInForce rulesOf(Template template) {
    return new RulesInForce(
        template.settings().rules().stream()
            .flatMap(named -> inForce(named).stream())
            .filter(rule -> isLive(rule.fieldId()))
            .toList());
  }

  private Optional<RulesInForce.Named> inForce(TemplateRule named) {
    CaseRule rule = rules.get(named.caseRuleId());
    if (rule == null || rule.deleted()) {
      return Optional.empty();
    }
    String own = rule.rule().childFieldId();
    return Optional.ofNullable(own == null ? named.fieldId() : own)
        .map(field -> new AppliedRule(field, rule.rule()))
        .map(applied -> new RulesInForce.Named(named.caseRuleId(), rule.name(), applied));
  }
}

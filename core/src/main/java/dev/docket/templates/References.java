package dev.docket.templates;

import dev.docket.domains.Domain;
import dev.docket.domains.NamedResource;
import dev.docket.fields.NamedFields;
import dev.docket.layouts.Layout;
import dev.docket.operations.Problem;
import dev.docket.rules.CaseRule;
import dev.docket.rules.CaseRuleDetails;
import dev.docket.rules.RuleType;
import dev.docket.storage.Key;
import dev.docket.storage.Snapshot;
import dev.docket.templates.TemplateMessages.LayoutConfiguration;
import dev.docket.templates.TemplateMessages.RequiredField;
import dev.docket.templates.TemplateMessages.UpdateTemplateRequest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The entities of a domain that a template, or a request for one, names. */
record References(
    Key<Domain> domain,
    LayoutConfiguration layoutConfiguration,
    List<RequiredField> requiredFields,
    List<TemplateRule> rules) {

  static References of(Key<Domain> domain, TemplateSettings settings) {
    return new References(
        domain, settings.layoutConfiguration(), settings.requiredFields(), settings.rules());
  }

  /** What a change names. What the template names already is not checked again. */
  static References of(Key<Domain> domain, UpdateTemplateRequest change) {
    return new References(
        domain,
        Objects.requireNonNullElse(change.layoutConfiguration(), LayoutConfiguration.NONE),
        Objects.requireNonNullElse(change.requiredFields(), List.of()),
        Objects.requireNonNullElse(change.rules(), List.of()));
  }

  /** The keys to read before {@link #require}. */
  List<Key<?>> keys() {
    List<Key<?>> keys = new ArrayList<>(fields().keys());
    Key<Layout> layout = layout();
    if (layout != null) {
      keys.add(layout);
    }
    rules.forEach(rule -> keys.add(CaseRule.key(domain, rule.caseRuleId())));
    return keys;
  }

  /** The fields, those that are required and those that rules act on. */
  NamedFields fields() {
    Stream<String> ofRules = rules.stream().map(TemplateRule::fieldId).filter(Objects::nonNull);
    return new NamedFields(domain, Stream.concat(required(), ofRules).toList());
  }

  private Stream<String> required() {
    return requiredFields.stream().map(RequiredField::fieldId);
  }

  private @Nullable Key<Layout> layout() {
    String id = layoutConfiguration.defaultLayout();
    return id == null ? null : Layout.key(domain, id);
  }

  /**
   * Refuses what a new template may not name.
   *
   * @throws dev.docket.operations.ProblemException a ResourceNotFoundException if a layout or rule
   *     does not exist; a ValidationException if a field does not exist, if one of them is deleted,
   *     or if rules and fields do not suit each other
   */
  void require(Snapshot snapshot) {
    Key<Layout> layout = layout();
    if (layout != null) {
      NamedResource.live(snapshot, layout);
    }
    requireRules(snapshot);
    new NamedFields(domain, required().toList()).requireDistinct();
    fields().requireLive(snapshot);
  }

  private void requireRules(Snapshot snapshot) {
    record Effect(RuleType type, String fieldId) {}
    Set<Effect> effects = new HashSet<>();
    for (TemplateRule rule : rules) {
      CaseRuleDetails details =
          NamedResource.live(snapshot, CaseRule.key(domain, rule.caseRuleId())).value().rule();
      Effect effect = new Effect(details.type(), fieldId(rule, details.childFieldId()));
      if (!effects.add(effect)) {
        throw Problem.validation(
                "Field " + effect.fieldId() + " has more than one rule of type " + effect.type())
            .asException();
      }
    }
  }

  /** The field that a rule acts on: the one that it names itself, or the one beside it. */
  private static String fieldId(TemplateRule rule, @Nullable String own) {
    String given = rule.fieldId();
    if (own == null) {
      if (given == null) {
        throw Problem.validation(
                "Case rule " + rule.caseRuleId() + " needs a fieldId: the field that it acts on")
            .asException();
      }
      return given;
    }
    if (given != null && !given.equals(own)) {
      throw Problem.validation(
              "Case rule " + rule.caseRuleId() + " acts on field " + own + ", not on " + given)
          .asException();
    }
    return own;
  }
}

package dev.docket.templates;

import dev.docket.domains.Domain;
import dev.docket.domains.DomainConfiguration;
import dev.docket.fields.NamedFields;
import dev.docket.layouts.Layout;
import dev.docket.operations.Problem;
import dev.docket.operations.Resources;
import dev.docket.rules.CaseRule;
import dev.docket.storage.Key;
import dev.docket.storage.Stored;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Predicate;

/**
 * Knows which layouts and rules are used by templates that are not deleted. A template uses what it
 * shows when it is read; it does not show a rule for a deleted field.
 */
public final class TemplateNeeds {

  private final Resources resources;
  private final DomainConfiguration configuration;

  public TemplateNeeds(Resources resources, DomainConfiguration configuration) {
    this.resources = resources;
    this.configuration = configuration;
  }

  /** Fails with a ConflictException if a layout is the default layout of a template. */
  public CompletionStage<?> refuseIfLayoutUsed(Key<Layout> layout) {
    String id = layout.id();
    return refuseIf(layout, settings -> id.equals(settings.layoutConfiguration().defaultLayout()));
  }

  /** Fails with a ConflictException if a template names a case rule. */
  public CompletionStage<?> refuseIfRuleUsed(Key<CaseRule> rule) {
    String id = rule.id();
    return refuseIf(
        rule,
        settings -> settings.rules().stream().anyMatch(named -> named.caseRuleId().equals(id)));
  }

  private CompletionStage<?> refuseIf(Key<?> needed, Predicate<TemplateSettings> needs) {
    Key<Domain> domain = DomainConfiguration.domainOf(needed);
    return resources
        .all(domain, Template.KIND)
        .thenCompose(
            all -> {
              List<Stored<Template>> naming =
                  all.stream()
                      .filter(template -> !template.value().deleted())
                      .filter(template -> needs.test(template.value().settings()))
                      .toList();
              return fields(domain, naming)
                  .live(configuration)
                  .thenAccept(
                      live ->
                          naming.stream()
                              .filter(
                                  template -> needs.test(template.value().settings().only(live)))
                              .findFirst()
                              .ifPresent(template -> refuse(needed, template.key())));
            });
  }

  private static NamedFields fields(Key<Domain> domain, List<Stored<Template>> templates) {
    return new NamedFields(
        domain,
        templates.stream()
            .map(template -> References.of(domain, template.value().settings()).fields())
            .flatMap(fields -> fields.ids().stream())
            .toList());
  }

  private static void refuse(Key<?> needed, Key<Template> template) {
    throw Problem.conflict(
            needed.kind().resourceType()
                + " "
                + needed.id()
                + " is used by template "
                + template.id())
        .asException();
  }
}
